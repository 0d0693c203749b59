package dev.coupagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void generatesChosenResourcesOfARelease() {
        assertThat(run(
                        "generate",
                        "--release=R39",
                        "--package=com.acme.coupa",
                        "--resources=Currency,AsnHeader",
                        "--output=" + folder.resolve("java"),
                        "--resource-output=" + folder.resolve("resources")))
                .isZero();
        assertThat(folder.resolve("java/com/acme/coupa/Currency.java")).exists();
        assertThat(folder.resolve("resources/coupagen/definitions/of_currency.json"))
                .exists();
        assertThat(out.toString())
                .matches("(?s)R39: 2 resources with all their elements and \\d+ with id and natural keys, because the"
                        + " others refer to them, in com.acme.coupa; \\d+ files.*");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatTheReleaseIsToBePinned() {
        assertThat(run(
                        "generate",
                        "--package=com.acme.coupa",
                        "--resources=Currency",
                        "--output=" + folder.resolve("java")))
                .isZero();
        String newest = BundledReleases.newest();
        assertThat(err.toString())
                .startsWith("warning: No release is given, so the newest one is taken, " + newest + ". Add --release "
                        + newest);
        assertThat(out.toString()).startsWith(newest + ": 1 resource with all");
    }

    @Test
    void importsSwaggerThatGenerateThenReads() throws IOException {
        Path swagger = Files.writeString(folder.resolve("s.json"), """
                {"swagger": "2.0",
                 "definitions": {"Thing": {"properties": {"weight": {"type": "integer"}}}},
                 "paths": {"/things": {"get": {"tags": ["Thing"]}}}}
                """);
        Path definitions = folder.resolve("t.json");
        assertThat(run("import", "--source", swagger.toString(), "--release", "T", "--output", definitions.toString()))
                .as(err.toString())
                .isZero();
        assertThat(run(
                        "generate",
                        "--definitions",
                        definitions.toString(),
                        "--package",
                        "acme",
                        "--output",
                        folder.resolve("java").toString()))
                .as(err.toString())
                .isZero();
        assertThat(definitions).content().contains("weight");
        assertThat(folder.resolve("java/acme/Thing.java")).content().contains("weight()");
    }

    @Test
    void learnsCustomFieldsOfPayloads() throws IOException {
        Path payload = Files.writeString(
                folder.resolve("supplier.json"), "{\"id\": 1, \"custom-fields\": {\"cf-region\": \"north\"}}");
        Path fields = folder.resolve("fields.yaml");
        assertThat(run(
                        "custom-fields",
                        "--source",
                        payload.toString(),
                        "--resource",
                        "Supplier",
                        "--output",
                        fields.toString()))
                .as(err.toString())
                .isZero();
        assertThat(fields).content().contains("cf-region");
    }

    @Test
    void showsWhatChangedBetweenTwoReleases() {
        Path report = folder.resolve("d.json");
        assertThat(run("diff", "--from=R38", "--to=R39", "--report=" + report)).isZero();
        assertThat(out.toString()).contains("R38 -> R39: 105 changes, 27 breaking, 1 risky, 77 compatible");
        assertThat(report).content().contains("\"kind\":\"element-length-changed\"");
    }

    @Test
    void checksClassesThatUseNothing() {
        assertThat(run("check", "--classes=" + folder, "--from=R38", "--to=R39", "--fail-on=risky"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("0 findings");
        assertThat(run("check", "--classes=" + folder.resolve("none"))).isEqualTo(1);
        assertThat(err.toString()).contains("error: There are no class files in");
    }

    @Test
    void makesASite() {
        assertThat(run("explore", "--release=R38", "--output=" + folder.resolve("site")))
                .isZero();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void anErrorIsOneLineAndExitCodeOne() {
        assertThat(run("generate", "--release=R93", "--package=a", "--output=" + folder))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("error: Release 'R93' is not bundled. There are R33, R38, R39, 2026-04.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDirectoryWithoutPagesIsAnError() {
        assertThat(run("scrape", "--source=" + folder, "--release=T", "--output=" + folder.resolve("t.json")))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "generate --nonsense", "import --release=T"})
    void wrongUsageIsExitCodeTwoAndShowsTheOptions(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Usage: coupagen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "generate --help", "help scrape"})
    void helpGoesToTheOutput(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: coupagen");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionNamesTheBundledReleases() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("releases: R33, R38, R39, 2026-04");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
