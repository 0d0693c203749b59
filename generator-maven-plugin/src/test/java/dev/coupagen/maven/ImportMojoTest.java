package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.DefinitionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMojoTest {
    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void importsAndShowsProgress() throws IOException, MojoFailureException {
        Files.writeString(folder.resolve("R1_Core.json"), """
                {"swagger": "2.0", "paths": {}, "definitions": {
                  "Thing": {"type": "object", "properties": {"id": {"type": "integer", "format": "integer"}}}}}
                """);

        mojo("R1_Core.json").execute();

        assertThat(DefinitionFile.read(folder.resolve("out/r1.json")).resources())
                .containsOnlyKeys("Thing");
        assertThat(log.lines().get(0)).contains("Reading ").endsWith("(1 of 1)");
        assertThat(log.lines()).anyMatch(line -> line.startsWith("info R1: 1 resources"));
    }

    @Test
    void aMissingSourceIsOneLineAndNoFile() {
        assertThatThrownBy(mojo("missing.json")::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("missing.json: there is no such file or directory.")
                .hasNoCause();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private ImportMojo mojo(String source) {
        ImportMojo mojo = new ImportMojo();
        mojo.setLog(log);
        mojo.directory = folder.toFile();
        mojo.source = List.of(source);
        mojo.release = "R1";
        mojo.output = folder.resolve("out/r1.json").toFile();
        return mojo;
    }
}
