package dev.coupagen.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final int WRITES = 200;

    @TempDir
    Path folder;

    @Test
    void noReaderSeesHalfOfWhatFourWritersWrite() throws InterruptedException, ExecutionException, IOException {
        Path file = folder.resolve("file");
        AtomicFile.write(file, content(0));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 1; writer <= 4; writer++) {
            byte[] content = content(writer);
            boolean durably = writer == 1;
            writers.add(threads.submit(() -> {
                for (int i = 0; i < (durably ? WRITES / 10 : WRITES); i++) {
                    if (durably) {
                        AtomicFile.writeDurably(file, content);
                    } else {
                        AtomicFile.write(file, content);
                    }
                }
                return null;
            }));
        }
        Future<Integer> reader = threads.submit(() -> {
            int reads = 0;
            while (!done.get()) {
                byte[] read = Files.readAllBytes(file);
                assertThat(read).isEqualTo(content(read[0]));
                reads++;
            }
            return reads;
        });
        for (Future<?> writer : writers) {
            writer.get();
        }
        done.set(true);
        assertThat(reader.get()).isPositive();
        threads.shutdown();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    /** As many bytes of one value as differ from writer to writer. */
    private static byte[] content(int writer) {
        byte[] content = new byte[100_000 + 10_000 * writer];
        Arrays.fill(content, (byte) writer);
        return content;
    }

    @Test
    void whatIsThereStaysIfTheNewContentCannotBeWritten() throws IOException {
        Path file = Files.createDirectories(folder.resolve("taken/by-a-folder"));
        Files.writeString(file.resolve("x"), "x");
        assertThatThrownBy(() -> AtomicFile.write(file, new byte[1])).isInstanceOf(IOException.class);
        assertThat(file.resolve("x")).hasContent("x");
        Path plain = Files.writeString(folder.resolve("plain"), "plain");
        assertThatThrownBy(() -> AtomicFile.write(plain.resolve("below"), new byte[1]))
                .isInstanceOf(IOException.class);
        assertThat(plain).hasContent("plain");
        try (Stream<Path> left = Files.list(folder.resolve("taken"))) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void leftoversOfKilledWritersAreDeletedAndNothingElse() throws IOException {
        Path leftover = Files.writeString(folder.resolve(".a.json.1f.coupagen"), "half");
        List<Path> others = List.of(
                Files.writeString(folder.resolve(".a.json.coupagen"), "mine"),
                Files.writeString(folder.resolve("a.1f.coupagen"), "mine"),
                Files.writeString(folder.resolve(".a.json.xyz.coupagen"), "mine"));
        AtomicFile.deleteLeftovers(folder);
        assertThat(leftover).doesNotExist();
        assertThat(others).allSatisfy(other -> assertThat(other).exists());
    }

    @Test
    void contentThatFailsHalfwayLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("the source ended");
                }))
                .hasMessage("the source ended");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("a record that cannot be written");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw new FileAlreadyExistsException("another file");
                }))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("before");
        assertOnly(file);
    }

    @Test
    void aSymbolicLinkStaysALink() throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("elsewhere")).resolve("file"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.writeDurably(link, "after".getBytes(StandardCharsets.UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void theNewFileMayBeReadByThoseWhoMightReadTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "before");
        Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, mine);
        AtomicFile.write(file, out -> out.write('a'));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mine);
        Set<PosixFilePermission> group = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, group);
        AtomicFile.writeDurably(file, new byte[1]);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(group);
    }

    @Test
    void whatIsNoFileIsWrittenAsItIs() throws IOException {
        Path device = Path.of("/dev/null");
        AtomicFile.write(device, out -> out.write(new byte[10]));
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aFileThatWasWrittenElsewhereReplacesTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        Path one = AtomicFile.temporaryFor(file);
        Path other = AtomicFile.temporaryFor(file);
        assertThat(one).isNotEqualTo(other).hasParentRaw(folder);
        assertThatThrownBy(() -> AtomicFile.replaceDurably(one, file)).isInstanceOf(NoSuchFileException.class);
        assertThat(file).hasContent("before");
        Files.writeString(one, "after");
        AtomicFile.replaceDurably(one, file);
        assertThat(file).hasContent("after");
        assertOnly(file);
    }

    private void assertOnly(Path file) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
