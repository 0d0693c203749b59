package dev.coupagen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.io.FolderLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads of several threads and processes into one folder. */
class FolderLockTest {
    private static final int FILES = 20;

    @TempDir
    Path folder;

    /** The other process: has the lock of a folder until its input ends. */
    public static void main(String[] args) throws IOException {
        FolderLock lock = FolderLock.within(Path.of(args[0]));
        System.out.write('!');
        System.out.flush();
        while (System.in.read() >= 0) {
            // The test says when it is over.
        }
        lock.close();
    }

    @Test
    void anotherProcessIsWaitedFor() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderLockTest.class.getName(),
                        folder.toString())
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('!');
            CompletableFuture<Boolean> mine = CompletableFuture.supplyAsync(this::lockAndLeave);
            assertThatThrownBy(() -> mine.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            other.getOutputStream().close();
            assertThat(mine.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    private boolean lockAndLeave() {
        try {
            FolderLock.within(folder).close();
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLinkToTheFolderHasItsLock() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("out")));
        for (String name : List.of("link", "out")) {
            CompletableFuture<Boolean> other;
            try (FolderLock lock = FolderLock.beside(folder.resolve(name))) {
                assertThat(lock).isNotNull();
                other = CompletableFuture.supplyAsync(() -> lockAndLeave(link));
                assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            }
            assertThat(other.get(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean lockAndLeave(Path beside) {
        try {
            FolderLock.beside(beside).close();
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aThreadThatHasTheLockGetsItAgain() throws IOException {
        FolderLock outer = FolderLock.within(folder);
        FolderLock.within(folder).close();
        outer.close();
        assertThat(lockAndLeave()).isTrue();
    }

    @Test
    void fourThatDownloadIntoOneFolderHandOverEachFileOnceAndWhole() throws Exception {
        Path server = folder.resolve("server");
        Path outgoing = Files.createDirectories(server.resolve("Outgoing/Orders"));
        Random random = new Random(18);
        for (int i = 0; i < FILES; i++) {
            String line = "orders " + i + ";";
            Files.writeString(outgoing.resolve("orders-" + i + ".csv"), line.repeat(1_000 + random.nextInt(20_000)));
        }
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<List<String>>> takers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            takers.add(CompletableFuture.supplyAsync(() -> take(server, wrong)));
        }
        List<String> taken = new ArrayList<>();
        for (CompletableFuture<List<String>> taker : takers) {
            taken.addAll(taker.get(60, TimeUnit.SECONDS));
        }
        assertThat(taken).hasSize(FILES).doesNotHaveDuplicates();
        assertThat(wrong).isEmpty();
    }

    private List<String> take(Path server, List<String> wrong) {
        try (FileExchange exchange =
                new FileExchange(new FolderFiles(server), time -> {}, Clock.systemUTC(), Duration.ZERO)) {
            return exchange.outgoing("Orders")
                    .take(folder.resolve("local"), file -> check(file, wrong), OutgoingFolder.Done.DELETE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Path file, List<String> wrong) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String name = String.valueOf(file.getFileName())
                    .replace("orders-", "orders ")
                    .replace(".csv", ";");
            if (text.length() < 1_000 || !text.replace(name, "").isEmpty()) {
                wrong.add(file + " has something else");
            }
        } catch (IOException e) {
            wrong.add(file + ": " + e.getMessage());
        }
    }
}
