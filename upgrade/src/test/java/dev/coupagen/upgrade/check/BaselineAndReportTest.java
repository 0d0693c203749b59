package dev.coupagen.upgrade.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of findings: accepted in a baseline, reported, failing the build. */
class BaselineAndReportTest {
    @TempDir
    static Path folder;

    private static Path classes = Path.of("");

    @BeforeAll
    static void compile() throws IOException {
        classes = Shop.build(folder.resolve("project"), ToolProvider.getSystemJavaCompiler()).classes;
    }

    @Test
    void acceptedFindingsAreNotReportedAgain() throws IOException {
        Path baseline = folder.resolve("accepted.txt");
        Files.writeString(baseline, "# Reviewed with the finance team.\n\n");
        CheckResult first = check(Optional.of(baseline));
        Baseline.accept(first.findings(), "void is not used\nany more", baseline);

        CheckResult second = check(Optional.of(baseline));
        assertThat(second.findings()).isEmpty();
        assertThat(second.accepted()).hasSameSizeAs(first.findings());
        assertThat(second.notices()).isEmpty();
        assertThat(Files.readAllLines(baseline))
                .startsWith("# Reviewed with the finance team.", "")
                .contains(
                        "operation-removed Invoice.PUT /invoices/{id}/void in app.Billing#cancel : void is not used any more");
    }

    @Test
    void aLineWithoutAReasonIsAnErrorAndAnUnusedOneAWarning() throws IOException {
        Path baseline = folder.resolve("wrong.txt");
        Files.writeString(baseline, "element-removed Invoice.note in app.Billing#draft\n");
        assertThatThrownBy(() -> check(Optional.of(baseline)))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("wrong.txt, line 1:")
                .hasMessageContaining("is not an accepted finding with its reason");
        Files.writeString(baseline, "element-removed Invoice.gone in app.Old#method : was needed\n");
        assertThat(check(Optional.of(baseline)).notices())
                .extracting(Notice::message)
                .singleElement()
                .asString()
                .contains("the finding 'element-removed Invoice.gone in app.Old#method' is no longer there");
        Files.createDirectories(folder.resolve("folder.txt"));
        assertThatThrownBy(() -> check(Optional.of(folder.resolve("folder.txt"))))
                .hasMessageContaining("the baseline cannot be read");
    }

    @Test
    void theConsoleNamesLinesThatToolsMakeLinksOf() {
        List<String> lines = CheckReport.lines(check(Optional.empty()));
        assertThat(lines)
                .contains("breaking: app.Billing.cancel(Billing.java:88)")
                .contains("  Invoice.PUT /invoices/{id}/void: removed (writers: the call is not found)")
                .contains("new in Invoice: brand-new");
        assertThat(lines.get(lines.size() - 1)).startsWith("R1 -> R2: 33 elements and operations in use; 21 findings");
    }

    @Test
    void findingsFailTheBuildFromAnImpactOn() {
        CheckResult result = check(Optional.empty());
        CheckReport.failIfNeeded(result, CheckReport.failOn("never"));
        assertThatThrownBy(() -> CheckReport.failIfNeeded(result, CheckReport.failOn("Breaking")))
                .isInstanceOf(CoupagenException.class)
                .hasMessage(
                        "19 findings are breaking or graver. Change the code, or accept them in a baseline with a reason"
                                + " each.");
        assertThatThrownBy(() -> CheckReport.failOn("often"))
                .hasMessageContaining("failOn is 'often'. Give breaking, risky, compatible or never.");
        assertThat(result.count(Impact.RISKY)).isGreaterThan(result.count(Impact.BREAKING));
    }

    @Test
    void sarifNamesFileAndLineOfEachFinding() throws IOException {
        Path file = folder.resolve("findings.sarif");
        CheckResult result = check(Optional.empty());
        SarifReport.write(result, Path.of("."), List.of(Shop.CASE), file);
        JsonNode run =
                new JsonMapper().readTree(Files.readAllBytes(file)).path("runs").path(0);
        assertThat(run.path("results")).hasSize(result.findings().size());
        JsonNode first = run.path("results").path(0);
        JsonNode place = first.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").stringValue())
                .isEqualTo("src/test/cases/shop/app/Billing.java");
        assertThat(place.path("region").path("startLine").intValue()).isPositive();
        assertThat(first.path("level").stringValue()).isEqualTo("error");
        assertThat(run.path("tool")
                        .path("driver")
                        .path("rules")
                        .path(0)
                        .path("id")
                        .stringValue())
                .startsWith("element-");
        assertThatThrownBy(() -> SarifReport.write(result, Path.of("."), List.of(), folder))
                .hasMessageContaining("cannot be written");
    }

    @Test
    void theDefinitionsOfTheProjectAreThoseOnItsClassPath() {
        ApiDefinition found =
                ProjectDefinition.find(List.of(folder.resolve("none"), classes)).orElseThrow();
        assertThat(found.release()).isEqualTo("R1");
        assertThat(found.resources()).containsOnlyKeys("Invoice", "Line", "Supplier");
        assertThat(found.resources().values().iterator().next().customFields()).containsKey("cf-region");
        assertThat(ProjectDefinition.find(List.of(folder.resolve("none")))).isEmpty();
    }

    @Test
    void definitionsThatCannotBeReadAndMissingClassesAreClearErrors() throws IOException {
        Path broken = folder.resolve("broken/coupagen/definitions");
        Files.createDirectories(broken.resolve("index.txt").getParent());
        Files.writeString(broken.resolve("index.txt"), "R1\nInvoice\n");
        Files.writeString(broken.resolve("of_invoice.json"), "{");
        assertThatThrownBy(() -> ProjectDefinition.find(List.of(folder.resolve("broken"))))
                .hasMessageContaining("of_invoice.json");
        assertThatThrownBy(() -> Check.run(new CheckRequest(
                        Shop.definition("before"),
                        Shop.definition("after"),
                        List.of(folder.resolve("none")),
                        List.of(),
                        List.of(),
                        Optional.empty())))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("There are no class files in");
    }

    @Test
    void twoThousandClassesTakeSeconds() throws IOException {
        Path many = folder.resolve("many");
        Files.createDirectories(many.resolve("app"));
        byte[] whole = Files.readAllBytes(classes.resolve("app/Billing.class"));
        for (int i = 0; i < 2_000; i++) {
            ClassWriter writer = new ClassWriter(0);
            SimpleRemapper renamed = new SimpleRemapper(Opcodes.ASM9, Map.of("app/Billing", "app/Billing" + i));
            new ClassReader(whole).accept(new ClassRemapper(writer, renamed), 0);
            Files.write(many.resolve("app/Billing" + i + ".class"), writer.toByteArray());
        }
        long start = System.nanoTime();
        CheckResult result = Check.run(new CheckRequest(
                Shop.definition("before"),
                Shop.definition("after"),
                List.of(many),
                List.of(classes),
                List.of(),
                Optional.empty()));
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(15_000);
        assertThat(result.findings()).hasSizeGreaterThan(20_000);
    }

    private static CheckResult check(Optional<Path> baseline) {
        return Check.run(new CheckRequest(
                Shop.definition("before"),
                Shop.definition("after"),
                List.of(classes),
                List.of(),
                List.of(Shop.CASE),
                baseline));
    }
}
