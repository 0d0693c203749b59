package dev.coupagen.sources.customfields.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.CustomFieldFile;
import dev.coupagen.sources.customfields.CustomFieldMerge;
import dev.coupagen.sources.customfields.learn.LearnRequest.InstanceSource;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The customer's columns are learned from sample files, as custom fields are from payloads. */
class FileSamplesTest {
    private static final ApiDefinition RELEASE = BundledReleases.load("2026-04");

    @TempDir
    Path folder = Path.of("");

    private LearnResult learn(String name, String content, Optional<String> format) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        Files.writeString(samples.resolve(name), content, StandardCharsets.UTF_8);
        LearnRequest request = new LearnRequest(
                RELEASE,
                List.of("samples"),
                folder,
                format,
                Optional.empty(),
                InstanceSource.ANY,
                Set.of(),
                LearnRequest.USUAL_SAMPLES,
                Optional.of(folder.resolve("fields.yaml")));
        return CustomFieldLearner.run(request, line -> {});
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("fields.yaml")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    @Test
    void columnsThatTheReleaseDoesNotHaveAreTheCustomers() throws IOException {
        learn("addresses.csv", """
                Name*,Location Code,Line 1*,City*,Cost Owner,Opened,Urgent,Score
                Berlin,B1,Allee 1,Berlin,Ann,2026-01-31,yes,1.5
                "Bonn, Rhein",B2,"Weg ""2\""",Bonn,,2026-02-28,no,2.25
                Kiel,B3,Hof 3,Kiel,Bob,,No,
                """, Optional.of("AddressesImport"));

        assertThat(lines())
                .containsExactly(
                        "AddressesImport:",
                        "  \"Cost Owner\": string(255)",
                        "  Opened: date",
                        "  Score: decimal",
                        "  Urgent: boolean");
    }

    @Test
    void eachRowTypeHasItsOwn() throws IOException {
        LearnResult result = learn("order-confirmation.csv", """
                Header;PO Number;Action;Plant
                Line;Line Number;Batch;Depth;Width
                Header;77;confirm;Ulm;
                Line;1;A12;3;4
                Line;2;A13;4;4
                """, Optional.of("OrderConfirmationImport"));

        assertThat(lines())
                .contains("\"OrderConfirmationImport/Header\":", "  Plant: string(255)")
                .contains("\"OrderConfirmationImport/Line\":", "  Batch: string(255)");
        assertThat(result.records()).containsEntry("OrderConfirmationImport/Line", 2);
    }

    @Test
    void theFormatIsToldByTheColumns() throws IOException {
        FileFormat format = Objects.requireNonNull(RELEASE.files().get("TaxCodeImport"));
        String header = String.join(
                ",",
                format.rows().get(0).columns().stream()
                        .map(column -> '"' + column.headerName() + '"')
                        .toList());

        LearnResult result = learn("download-7.csv", "\ufeff" + header + ",\"ERP Code\"\r\n", Optional.empty());

        assertThat(lines()).containsExactly("TaxCodeImport:", "  \"ERP Code\": unknown  # only blank so far");
        assertThat(result.fields()).hasSize(1);
    }

    @Test
    void aSampleOfNoFormatIsLeftOutWithANotice() throws IOException {
        LearnResult result = learn("weather.csv", "city,sky\nBonn,grey\n", Optional.empty());
        assertThat(Learning.messages(result, FlatFileDiagnostic.SAMPLE_FORMAT_UNKNOWN))
                .singleElement()
                .asString()
                .contains("weather.csv", "fits no flat file of the release");

        result = learn("weather.csv", "\0\0\0", Optional.empty());
        assertThat(Learning.messages(result, SourceDiagnostic.PAYLOAD_NOT_READABLE))
                .hasSize(1);
        result = learn("weather.csv", "\n\n", Optional.empty());
        assertThat(Learning.messages(result, SourceDiagnostic.PAYLOAD_EMPTY)).hasSize(1);
        result = learn("weather.csv", "\"never closed,\n" + "x,".repeat(100_000), Optional.empty());
        assertThat(result.fields()).isEmpty();
    }

    @Test
    void whatIsLearnedBecomesColumnsOfTheDefinition() throws IOException {
        String file = """
                InvoiceHeader:
                  cf-owner: User
                InvoicesImport/Invoice Line:
                  Cost Owner: string(40)
                TaxCodeImport:
                  Level: {type: string(10), values: [low, high]}
                """;

        ApiDefinition merged = CustomFieldMerge.addTo(
                RELEASE, CustomFieldFile.read("f.yaml", file.getBytes(StandardCharsets.UTF_8)), new Notices());

        List<ColumnDefinition> line = Objects.requireNonNull(merged.files().get("InvoicesImport"))
                .row("Invoice Line")
                .orElseThrow()
                .columns();
        assertThat(line.get(line.size() - 1).name()).isEqualTo("Cost Owner");
        assertThat(ElementTypes.text(line.get(line.size() - 1).type())).isEqualTo("string(40)");
        List<ColumnDefinition> code = Objects.requireNonNull(merged.files().get("TaxCodeImport"))
                .rows()
                .get(0)
                .columns();
        assertThat(code.get(code.size() - 1).values()).containsExactly("low", "high");
    }

    @Test
    void aRowTypeThatTheReleaseDoesNotHaveIsAnError() {
        String file = "InvoicesImport/Invoice Lime:\n  Cost Owner: string\n";
        assertThatThrownBy(() -> CustomFieldMerge.addTo(
                        RELEASE, CustomFieldFile.read("f.yaml", file.getBytes(StandardCharsets.UTF_8)), new Notices()))
                .hasMessageContaining("line 2: 2026-04 has no file and row 'InvoicesImport/Invoice Lime'")
                .hasMessageContaining("did you mean InvoicesImport/Invoice Line");
    }
}
