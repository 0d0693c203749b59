package dev.coupagen.definitions.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.io.FolderLock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files are read up to a limit, told apart by their content, and written by one at a time. */
class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileOfTheGreatestSizeIsReadAndALargerOneRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "12345");

        assertThat(BoundedFile.read(file, 5, WholeFilesTest::tooLarge))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("12345");
        assertThatThrownBy(() -> BoundedFile.read(file, 4, WholeFilesTest::tooLarge))
                .hasMessage("too large");
    }

    @Test
    void noMoreThanOneByteBeyondTheLimitIsTakenFromAStream() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[100]);

        assertThatThrownBy(() -> BoundedFile.read(in, 10, WholeFilesTest::tooLarge))
                .hasMessage("too large");
        assertThat(in.available()).isEqualTo(89);
    }

    @Test
    void aFingerprintTellsWhereOneAdditionEndsAndTheNextBegins() {
        String one = new Fingerprint().add("ab").add("c").value();

        assertThat(new Fingerprint().add("ab").add("c").value()).isEqualTo(one).hasSize(64);
        assertThat(new Fingerprint().add("a").add("bc").value()).isNotEqualTo(one);
        assertThat(new Fingerprint().add("xy").add("z").value()).isNotEqualTo(one);
    }

    @Test
    void theFingerprintOfAContentIsItsSha256() {
        assertThat(Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aBuildWithAnotherOrOlderFileIsAnotherOne() throws IOException, ClassNotFoundException {
        Path code = Files.createDirectory(folder.resolve("classes"));
        Path file = code.resolve(Fingerprint.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (InputStream in = Fingerprint.class.getResourceAsStream("Fingerprint.class")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {code.toUri().toURL()}, null)) {
            Class<?> type = loader.loadClass(Fingerprint.class.getName());
            String first = new Fingerprint().addBuildOf(type).value();
            assertThat(new Fingerprint().addBuildOf(type).value()).isEqualTo(first);

            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
            String older = new Fingerprint().addBuildOf(type).value();
            Files.createFile(code.resolve("another"));
            String more = new Fingerprint().addBuildOf(type).value();

            assertThat(List.of(first, older, more, new Fingerprint().value())).doesNotHaveDuplicates();
        }
    }

    @Test
    @Timeout(30)
    void aSecondWriterOfAFolderWaitsForTheFirst() throws Exception {
        AtomicBoolean isFirstDone = new AtomicBoolean();
        CompletableFuture<Boolean> second;
        try (FolderLock lock = FolderLock.beside(folder.resolve("out"))) {
            assertThat(lock).isNotNull();
            second = CompletableFuture.supplyAsync(() -> enter(folder.resolve("out/../out"), isFirstDone));
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            isFirstDone.set(true);
        }
        assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @Timeout(30)
    void aLockThatCannotBeWrittenIsNotHeld() throws Exception {
        Path below = Files.createFile(folder.resolve("file")).resolve("out");

        assertThatThrownBy(() -> FolderLock.beside(below)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> enter(below, new AtomicBoolean()))
                        .get(10, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(IOException.class);
    }

    private static boolean enter(Path folder, AtomicBoolean isFirstDone) {
        try (FolderLock lock = FolderLock.beside(folder)) {
            return lock != null && isFirstDone.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException tooLarge() {
        return new IllegalStateException("too large");
    }
}
