package dev.coupagen.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.generator.output.OutputFolder.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temporary;

    private final Notices notices = new Notices();

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        write("1", file("a/A.java", "a"), file("a/B.java", "b"));
        Files.setLastModifiedTime(path("a/A.java"), LONG_AGO);
        Files.setLastModifiedTime(path("a/B.java"), LONG_AGO);

        Written written = write("2", file("a/A.java", "a"), file("a/B.java", "changed"));

        assertThat(written).isEqualTo(new Written(1, 1, 0));
        assertThat(Files.getLastModifiedTime(path("a/A.java"))).isEqualTo(LONG_AGO);
        assertThat(path("a/B.java")).hasContent("changed");
    }

    @Test
    void removesWhatIsNoLongerGeneratedAndEmptyFolders() throws IOException {
        write("1", file("a/A.java", "a"), file("b/c/B.java", "b"));

        assertThat(write("2", file("a/A.java", "a"))).isEqualTo(new Written(0, 1, 1));

        assertThat(list()).containsExactly(Manifest.NAME, "a", "a/A.java");
    }

    @Test
    void keepsFilesOfOthers() throws IOException {
        write("1", file("a/A.java", "a"));
        Files.writeString(path("a/Mine.java"), "mine");

        write("2", file("b/B.java", "b"));

        assertThat(list()).containsExactly(Manifest.NAME, "a", "a/Mine.java", "b", "b/B.java");
    }

    @Test
    void keepsAStaleFileThatSomebodyChangedAndSaysSo() throws IOException {
        write("1", file("a/A.java", "a"));
        Files.writeString(path("a/A.java"), "mine now");

        write("2", file("b/B.java", "b"));

        assertThat(path("a/A.java")).hasContent("mine now");
        assertThat(notices.list()).singleElement().satisfies(notice -> {
            assertThat(notice.diagnostic()).isEqualTo(GeneratorDiagnostic.OUTPUT_CHANGED);
            assertThat(notice.message()).startsWith(path("a/A.java").toString());
        });
    }

    @Test
    void overwritesNoFileOfOthersAndThenWritesNothing() throws IOException {
        Files.createDirectories(path("b"));
        Files.writeString(path("b/B.java"), "mine");

        assertThatThrownBy(() -> write("1", file("a/A.java", "a"), file("b/B.java", "b")))
                .isInstanceOf(CoupagenException.class)
                .hasMessage(GeneratorDiagnostic.OUTPUT_FOREIGN.message(path("b/B.java")));

        assertThat(list()).containsExactly("b", "b/B.java");
        assertThat(path("b/B.java")).hasContent("mine");
    }

    @Test
    void mendsAGeneratedFileThatSomebodyChanged() throws IOException {
        write("1", file("a/A.java", "a"));
        Files.writeString(path("a/A.java"), "changed");

        assertThat(folder().isCurrent("1")).isFalse();
        write("1", file("a/A.java", "a"));

        assertThat(path("a/A.java")).hasContent("a");
        assertThat(folder().isCurrent("1")).isTrue();
    }

    @Test
    void isCurrentForTheSameInputsAndFilesOnly() throws IOException {
        assertThat(folder().isCurrent("1")).isFalse();
        write("1", file("a/A.java", "a"));
        assertThat(folder().isCurrent("1")).isTrue();
        assertThat(folder().isCurrent("2")).isFalse();

        Files.delete(path("a/A.java"));
        assertThat(folder().isCurrent("1")).isFalse();
    }

    @Test
    void goesOnAfterARunThatWasCutShort() throws IOException {
        write("1", file("a/A.java", "a"));
        // A run that was cut short leaves a manifest without inputs, files it had not written yet, and half a file.
        String manifest = Files.readString(path(Manifest.NAME)).replace("coupagen 1 1", "coupagen 1 ");
        Files.writeString(path(Manifest.NAME), manifest);
        Files.writeString(path("a/A.java"), "older");
        Files.writeString(path("a/.A.java.1a2b.coupagen"), "half");

        assertThat(folder().isCurrent("")).isFalse();
        write("1", file("a/A.java", "a"));

        assertThat(list()).containsExactly(Manifest.NAME, "a", "a/A.java");
        assertThat(path("a/A.java")).hasContent("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../X.java", "a/../../X.java", "/X.java", ""})
    void writesNothingOutside(String name) throws IOException {
        assertThatThrownBy(() -> write("1", file(name, "x")))
                .isInstanceOf(CoupagenException.class)
                .extracting(thrown -> ((CoupagenException) thrown).diagnostic())
                .isEqualTo(GeneratorDiagnostic.OUTPUT_OUTSIDE);
        assertThat(temporary.resolve("X.java")).doesNotExist();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createDirectories(folderPath());
        Files.createSymbolicLink(path("a"), outside);

        assertThatThrownBy(() -> write("1", file("a/A.java", "a"))).isInstanceOf(CoupagenException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aManifestCannotMakeItDeleteWhatLiesOutside() throws IOException {
        write("1", file("a/A.java", "a"));
        Files.writeString(temporary.resolve("precious"), "a");
        String manifest = Files.readString(path(Manifest.NAME)).replace("a/A.java", "../precious");
        Files.writeString(path(Manifest.NAME), manifest);
        Files.delete(path("a/A.java"));

        assertThat(folder().isCurrent("1")).isFalse();
        write("2", file("b/B.java", "b"));

        assertThat(temporary.resolve("precious")).exists();
    }

    @Test
    void aBrokenManifestIsNone() throws IOException {
        write("1", file("a/A.java", "a"));
        Files.writeString(path(Manifest.NAME), "coupagen 1 1\nnonsense");

        assertThat(folder().isCurrent("1")).isFalse();
        assertThat(write("1", file("a/A.java", "a"))).isEqualTo(new Written(0, 1, 0));
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneLine() throws IOException {
        Files.writeString(folderPath(), "a file");

        assertThatThrownBy(() -> write("1", file("a/A.java", "a")))
                .isInstanceOf(CoupagenException.class)
                .hasMessageStartingWith(folderPath() + " cannot be written: ")
                .message()
                .doesNotContain("\n");
    }

    private Written write(String inputs, GeneratedFile... files) {
        return folder().write(List.of(files), inputs, notices);
    }

    private OutputFolder folder() {
        return new OutputFolder(folderPath());
    }

    private Path folderPath() {
        return temporary.resolve("out");
    }

    private Path path(String name) {
        return folderPath().resolve(name);
    }

    private static GeneratedFile file(String path, String content) {
        return new GeneratedFile(path, content);
    }

    private List<String> list() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folderPath())) {
            all.filter(path -> !path.equals(folderPath()))
                    .map(path -> folderPath().relativize(path).toString())
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
