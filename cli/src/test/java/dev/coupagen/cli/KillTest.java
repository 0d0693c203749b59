package dev.coupagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes that are killed at random moments; {@code -Dkills=200} kills that many of each goal. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int COMPLETED_EACH = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void noFileIsHalfAndTheNextRunEndsWithTheSameBytes(Goal goal) throws IOException, InterruptedException {
        Random random = new Random(goal.name().length());
        Path[] inputs = {folder.resolve("in0"), folder.resolve("in1")};
        Path output = folder.resolve("out");
        Path log = folder.resolve("log");
        Map<String, Set<String>> whole = new HashMap<>();
        long start = System.nanoTime();
        for (int version = 0; version < 2; version++) {
            goal.prepare(inputs[version], version);
            Path alone = folder.resolve("alone" + version);
            assertThat(goal.run(inputs[version], alone, log))
                    .as(Files.readString(log))
                    .isZero();
            remember(Goal.files(alone), whole);
        }
        // Custom fields are added to those that are there.
        for (int version = 0; version < 4; version++) {
            assertThat(goal.run(inputs[version % 2], output, log)).isZero();
            remember(Goal.files(output), whole);
        }
        Map<String, String> last = Goal.files(output);
        long millis = (System.nanoTime() - start) / 6_000_000;
        int killed = 0;
        int version = 0;
        for (int i = 1; killed < KILLS; i++) {
            version = random.nextInt(2);
            Process process = goal.start(inputs[version], output, log);
            long wait = (long) (millis * (0.2 + 0.9 * random.nextDouble()));
            if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
            assertWhole(Goal.files(output), whole);
            if (i % COMPLETED_EACH == 0 || killed == KILLS) {
                for (int next : new int[] {1 - version, 1}) {
                    assertThat(goal.run(inputs[next], output, log))
                            .as(Files.readString(log))
                            .isZero();
                }
                assertThat(Goal.files(output)).isEqualTo(last);
            }
        }
        System.out.println(goal + ": " + killed + " processes killed, each within " + millis + " ms");
    }

    private static void remember(Map<String, String> files, Map<String, Set<String>> whole) {
        files.forEach((name, content) ->
                whole.computeIfAbsent(name, key -> new HashSet<>()).add(content));
    }

    private static void assertWhole(Map<String, String> files, Map<String, Set<String>> whole) {
        new TreeMap<>(files)
                .forEach((name, content) ->
                        assertThat(whole.getOrDefault(name, Set.of())).as(name).contains(content));
    }
}
