package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.DefinitionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrapeMojoTest {
    private static final String PAGE = """
            <html><head><title>Gadgets API (/gadgets)</title></head><body><article><h1>Gadgets API (/gadgets)</h1>
            <h2>Elements</h2><table>
            <thead><tr><th>Element</th><th>Description</th><th>Req'd</th><th>Unique</th><th>Allowable Value</th>
            <th>In</th><th>Out</th><th>Type</th></tr></thead>
            <tbody><tr><td>id</td><td></td><td></td><td></td><td></td><td></td><td>yes</td><td>integer</td></tr></tbody>
            </table></article></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void readsPagesOverARelease() throws IOException, MojoFailureException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/0001-Gadgets_API_gadgets.html"), PAGE);

        mojo("pages").execute();

        assertThat(DefinitionFile.read(folder.resolve("out.json")).resources().keySet())
                .contains("InvoiceHeader", "Gadget");
    }

    @Test
    void aMissingDirectoryIsOneLineAndNoFile() {
        assertThatThrownBy(mojo("missing")::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("missing")
                .hasNoCause();
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    private ScrapeMojo mojo(String source) {
        ScrapeMojo mojo = new ScrapeMojo();
        mojo.setLog(new RecordingLog());
        mojo.directory = folder.toFile();
        mojo.source = source;
        mojo.release = "X1";
        mojo.base = "R39";
        mojo.output = folder.resolve("out.json").toFile();
        return mojo;
    }
}
