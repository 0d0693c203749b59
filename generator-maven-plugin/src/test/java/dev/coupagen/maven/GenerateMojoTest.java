package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void generatesAndAddsBothRootsToTheProject() throws MojoFailureException {
        GenerateMojo mojo = mojo();
        mojo.release = " R39 ";
        mojo.resources = List.of("Currency", " ", "AsnHeader");

        mojo.execute();

        assertThat(folder.resolve("java/com/acme/coupa/Currency.java")).exists();
        assertThat(mojo.project.getCompileSourceRoots())
                .containsExactly(folder.resolve("java").toString());
        assertThat(mojo.project.getResources()).singleElement().satisfies(root -> {
            assertThat(root.getDirectory())
                    .isEqualTo(folder.resolve("resources").toString());
            assertThat(root.getIncludes()).containsExactly("META-INF/coupagen/definitions.json");
        });
        assertThat(folder.resolve("resources/META-INF/coupagen/definitions.json"))
                .exists();
        assertThat(log.lines())
                .satisfiesExactly(
                        files -> assertThat(files)
                                .matches("info R39: \\d+ resources in com.acme.coupa; \\d+ files"
                                        + " written, 0 unchanged, 0 removed"),
                        time -> assertThat(time).matches("info Took \\d+\\.\\d\\d s"));
    }

    @Test
    void saysThatNothingChangedAndStillAddsTheRoots() throws MojoFailureException {
        mojo().execute();
        GenerateMojo second = mojo();
        second.execute();

        assertThat(log.lines()).contains("info Nothing changed since the last run");
        assertThat(second.project.getCompileSourceRoots()).hasSize(1);
        assertThat(second.project.getResources()).hasSize(1);
    }

    @Test
    void skipsButAddsWhatIsThere() throws MojoFailureException {
        GenerateMojo mojo = mojo();
        mojo.skip = true;
        mojo.execute();

        assertThat(folder).isEmptyDirectory();
        assertThat(mojo.project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void warnsOfWhatIsOdd() throws IOException, MojoFailureException {
        Path definitions = folder.resolve("definitions.json");
        Files.writeString(
                definitions,
                "{\"release\": \"T\", \"resources\": {\"A\": {\"elements\": {\"b\": {\"type\": \"Nobody\"}}}}}");
        GenerateMojo mojo = mojo();
        mojo.definitions = List.of(definitions.toFile());

        mojo.execute();

        assertThat(log.lines())
                .first()
                .isEqualTo("warn A.b refers to Nobody, which is not defined; it is read as a raw value.");
    }

    @Test
    void anErrorIsOneLineWithoutACause() throws IOException {
        Path customFields = folder.resolve("custom-fields.yaml");
        Files.writeString(customFields, "Invoice:\n  a: string\n");
        GenerateMojo mojo = mojo();
        mojo.customFields = customFields.toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(customFields + ": line 2: ")
                .hasMessageContaining("has no resource 'Invoice', did you mean ")
                .hasNoCause()
                .message()
                .doesNotContain("\n");
        assertThat(folder.resolve("java")).doesNotExist();
    }

    private GenerateMojo mojo() {
        GenerateMojo mojo = new GenerateMojo();
        mojo.setLog(log);
        mojo.project = new MavenProject();
        mojo.packageName = "com.acme.coupa";
        mojo.sourceFolder = file("java");
        mojo.resourceFolder = file("resources");
        return mojo;
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }
}
