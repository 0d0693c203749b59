package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes: killed at random moments, and with little memory. {@code -Dclient.kills=100} kills an
 * export as often, {@code -Dclient.readers=10} a reader. */
class ProcessTest {
    private static final int KILLS = Integer.getInteger("client.kills", 2);
    private static final int READERS = Integer.getInteger("client.readers", 2);
    private static final int READ = 2_000 * READERS;

    @TempDir
    Path folder;

    @Test
    void anExportThatIsKilledLosesNothingAndMarksNothingThatWasNotTaken() throws Exception {
        Random random = new Random(3);
        int records = 200 + KILLS * 50;
        try (MovingRecords server = new MovingRecords(records, 10)) {
            server.slowDown(3);
            Set<Long> all = new TreeSet<>(server.records().keySet());
            int kills = 0;
            while (!Files.exists(folder.resolve("done"))) {
                Process process = Program.start(
                        List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"), "export", server.url(), folder.toString());
                if (kills < KILLS && !process.waitFor(700 + random.nextInt(600), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    kills++;
                }
                process.waitFor();
                assertThat(taken()).containsAll(server.exported());
            }
            assertThat(kills).as("kills").isPositive();
            assertThat(server.exported()).isEqualTo(all);
            assertThat(taken()).isEqualTo(all);
        }
    }

    /** Whole lines only: a line that a kill cut off was not taken. */
    private Set<Long> taken() throws Exception {
        Path erp = folder.resolve("erp");
        if (!Files.exists(erp)) {
            return new HashSet<>();
        }
        String text = Files.readString(erp);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ten real kills of a reader whose cursor is the last line that it wrote, while others change the records. */
    @Test
    void aReaderThatIsKilledGoesOnFromItsCursorAndReadsEachRecordOnce() throws Exception {
        Random random = new Random(5);
        Path read = folder.resolve("read");
        try (MovingRecords server = new MovingRecords(READ, 10)) {
            Set<Long> steady = new TreeSet<>(server.records().keySet());
            List<Long> ids = List.copyOf(steady);
            AtomicInteger left = new AtomicInteger(READ / 50);
            server.beforePage(() -> {
                synchronized (steady) {
                    // Or else there would be a new record, and another page, for ever.
                    if (left.decrementAndGet() < 0) {
                        return;
                    }
                    long id = ids.get(random.nextInt(ids.size()));
                    steady.remove(id);
                    server.remove(id);
                    server.create();
                }
            });
            int kills = 0;
            while (!Files.exists(folder.resolve("done"))) {
                Process process = Program.start(
                        List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"), "read", server.url(), folder.toString());
                long before = lines(read).size();
                if (kills < READERS) {
                    long target = before + READ / (READERS + 2) + random.nextInt(READ / 100);
                    while (process.isAlive() && lines(read).size() < target) {
                        process.waitFor(1 + random.nextInt(5), TimeUnit.MILLISECONDS);
                    }
                    process.destroyForcibly();
                    kills++;
                }
                process.waitFor();
            }
            assertThat(kills).isEqualTo(READERS);
            List<Long> all = lines(read);
            assertThat(all).doesNotHaveDuplicates().containsAll(steady);
        }
    }

    private static List<Long> lines(Path file) throws Exception {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void streamingRunsInSixtyFourMegabytes() throws Exception {
        try (MovingRecords server = new MovingRecords(20_000, 4_000)) {
            Process process = Program.start(List.of("-Xmx64m"), "count", server.url());
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            assertThat(printed).contains("read 20000");
        }
    }
}
