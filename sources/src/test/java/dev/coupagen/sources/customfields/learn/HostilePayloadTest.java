package dev.coupagen.sources.customfields.learn;

import static dev.coupagen.sources.customfields.learn.Learning.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.CustomFieldFile;
import dev.coupagen.sources.customfields.CustomFieldMerge;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads may come from anybody. */
@Timeout(120)
class HostilePayloadTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\": }",
                "{} {}",
                "nonsense",
                "<",
                "<a>",
                "<a></b>",
                "<a>&unknown;</a>",
                "<!DOCTYPE html><html><body>Sign in</body></html>",
                "<!DOCTYPE x [<!ENTITY e \"lol\">]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>",
                "\u0000\u0001\u0002",
            })
    void whatIsNoPayloadIsLeftOutAndTheOthersAreRead(String content) {
        LearnResult result = new Learning(folder)
                .payload("invoices-1.json", content)
                .payload("invoices-2.json", "{\"custom-fields\": {\"cf\": 1}}")
                .run();

        assertThat(messages(result, SourceDiagnostic.PAYLOAD_NOT_READABLE))
                .singleElement()
                .asString()
                .contains("invoices-1.json")
                .doesNotContain("nonsense");
        assertThat(result.fields()).hasSize(1);
    }

    @Test
    void deepNestingIsRefused() {
        LearnResult result = new Learning(folder)
                .payload("a.json", "[".repeat(100_000))
                .payload("b.json", "{\"a\":".repeat(100_000))
                .payload("c.xml", "<invoice-header>".repeat(100_000))
                .run();

        assertThat(messages(result, SourceDiagnostic.PAYLOAD_NOT_READABLE)).hasSize(3);
    }

    @Test
    void nothingOutsideIsEverRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\"><!ENTITY % b SYSTEM"
                    + " \"http://localhost:" + server.getLocalPort()
                    + "/b\">%b;]><invoice-header><x>&a;</x></invoice-header>";

            LearnResult result = new Learning(folder).payload("a.xml", entity).run();

            assertThat(messages(result, SourceDiagnostic.PAYLOAD_NOT_READABLE)).hasSize(1);
            assertThat(result.fields()).isEmpty();
            assertThat(server.getChannel()).isNull();
        }
    }

    @Test
    void namesCannotBreakOutOfTheFile() {
        Learning learning = new Learning(folder).payload("invoices.json", """
                {"custom-fields": {
                  "a: string\\nUser:\\n  evil": 1,
                  "b\\": {type: User}, \\"c": 1,
                  "trailing-": 1, "trailing ": 1, "- x": 1, "#": 1, "{": 1, "*/": 1, "\\\\u000a": 1, "\\u2028x": 1,
                  "class": 1, "toString": 1, "Straße 名前": 1, "": 1, " ": 1}}
                """);

        LearnResult result = learning.run();

        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_UNUSABLE)).hasSize(2);
        List<CustomFieldDefinition> fields = read(learning);
        assertThat(fields)
                .hasSize(13)
                .allSatisfy(field -> assertThat(field.resource()).isEqualTo("InvoiceHeader"));
        assertThat(fields)
                .extracting(CustomFieldDefinition::element)
                .contains("trailing-", "trailing ", "a: string\nUser:\n  evil", "b\": {type: User}, \"c", "\u2028x");
        assertIsAccepted(learning);
        assertThat(learning.run().written()).isFalse();
    }

    @Test
    void hugeNamesAndTextsAreNoFieldsAndNoProblem() {
        String huge = "x".repeat(2_000_000);
        LearnResult result = new Learning(folder)
                .payload(
                        "invoices.json",
                        "{\"custom-fields\": {\"" + huge.substring(0, 5_000) + "\": 1, \"cf\": \"" + huge + "\"}}")
                .payload("users.json", "{\"" + huge + "\": 1}")
                .run();

        assertThat(result.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.field().element()).isEqualTo("cf"));
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_UNUSABLE))
                .hasSize(1)
                .allMatch(text -> text.length() < 300);
        assertThat(messages(result, SourceDiagnostic.PAYLOAD_NOT_READABLE))
                .hasSize(1)
                .allMatch(text -> text.length() < 500);
    }

    @Test
    void aMapWithAHundredThousandNamesIsData() {
        StringBuilder map = new StringBuilder("{\"custom-fields\": {\"first\": 1");
        for (int i = 0; i < 100_000; i++) {
            map.append(", \"").append(i).append("\": ").append(i);
        }
        LearnResult result = new Learning(folder)
                .payload("invoices.json", map.append("}}").toString())
                .run();

        assertThat(result.fields()).hasSize(2_000);
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELDS_TOO_MANY)).hasSize(1);
    }

    @Test
    void aKeyThatIsThereTwiceIsReported() {
        LearnResult result = new Learning(folder)
                .payload("invoices.json", "{\"custom-fields\": {\"cf\": 1,\n \"cf\": \"x\"}}")
                .run();

        assertThat(messages(result, SourceDiagnostic.KEY_TWICE))
                .singleElement()
                .asString()
                .contains("line 2: 'cf' occurs twice");
        assertThat(Learning.onlyType(result)).isEqualTo("integer");
    }

    @Test
    void encodingsOfXmlAreUnderstood() throws Exception {
        ByteArrayOutputStream utf16 = new ByteArrayOutputStream();
        utf16.write("<?xml version=\"1.0\" encoding=\"UTF-16\"?><user><größe>1</größe></user>"
                .getBytes(StandardCharsets.UTF_16));
        Learning learning = new Learning(folder)
                .payload("a.xml", utf16.toByteArray())
                .payload(
                        "b.xml",
                        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><user><maß>1</maß></user>"
                                .getBytes(StandardCharsets.ISO_8859_1))
                .payload("users.json", "\uFEFF{\"länge\": 1}");

        learning.run();

        assertThat(learning.lines())
                .containsExactly(
                        "User:",
                        "  \"größe\": {type: string(255), global: true}",
                        "  \"länge\": {type: integer, global: true}",
                        "  \"maß\": {type: string(255), global: true}");
    }

    @Test
    void aListOfManyRecordsIsReadAsAWhole() {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < 20_000; i++) {
            list.append(i == 0 ? "" : ",")
                    .append("{\"id\":")
                    .append(i)
                    .append(
                            ",\"supplier\":{\"id\":1,\"name\":\"x\"},\"custom-fields\":{\"a\":1,\"b\":\"2024-01-01\"}}");
        }
        Learning learning =
                new Learning(folder).payload("invoices.json", list.append("]").toString());

        LearnResult result = learning.run();

        assertThat(result.records()).containsEntry("InvoiceHeader", 20_000).containsEntry("Supplier", 20_000);
    }

    private static List<CustomFieldDefinition> read(Learning learning) {
        return file(learning).entries().stream()
                .map(CustomFieldFile.Entry::field)
                .toList();
    }

    private static CustomFieldFile file(Learning learning) {
        return CustomFieldFile.read("f.yaml", learning.file().getBytes(StandardCharsets.UTF_8));
    }

    private static void assertIsAccepted(Learning learning) {
        Notices notices = new Notices();
        CustomFieldMerge.addTo(BundledReleases.load("R39"), file(learning), notices);
        assertThat(notices.list()).isEmpty();
    }
}
