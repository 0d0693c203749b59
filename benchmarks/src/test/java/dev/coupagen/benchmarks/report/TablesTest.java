package dev.coupagen.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.benchmarks.contender.Contenders;
import dev.coupagen.benchmarks.contender.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final String RESULT = """
            [{"benchmark": "dev.coupagen.benchmarks.%s.run",
              "params": {"contender": "%s", "records": "%d"},
              "primaryMetric": {"rawData": [[%s]]},
              "secondaryMetrics": {"cpu.time.norm": {"rawData": [[90.0]]}, "gc.alloc.rate.norm": {"rawData": [[1000.0, 1000.0, 1000.0]]}}}]
            """;

    @TempDir
    Path results;

    @Test
    void takes_the_median_over_the_iterations_of_all_rounds() throws IOException {
        write("round-1", "JsonDecode", "fastjson2", 50, "100, 900");
        write("round-2", "JsonDecode", "fastjson2", 50, "120, 110, 800");
        Score score = Results.read(results, Clock.WALL).of(Task.JSON_DECODE, 50).get(0);
        assertThat(score.micros()).isEqualTo(120);
        assertThat(score.wall()).isEqualTo(120);
        assertThat(score.bytes()).isEqualTo(1_000);
    }

    @Test
    void compares_the_cpu_time_if_asked() throws IOException {
        write("round-1", "JsonDecode", "fastjson2", 50, "100, 900");
        Score score = Results.read(results, Clock.CPU).of(Task.JSON_DECODE, 50).get(0);
        assertThat(score.micros()).isEqualTo(90);
        assertThat(score.wall()).isEqualTo(500);
    }

    @Test
    void compares_with_the_fastest_mapper_of_jackson_and_with_the_scan() throws IOException {
        write("a", "JsonDecode", "jackson-databind-2", 50, "900");
        write("b", "JsonDecode", "jackson-databind-3-blackbird", 50, "600");
        write("c", "JsonDecode", "raw-jackson-core", 50, "200");
        write("d", "JsonDecode", "fastjson2", 50, "300");
        String table = new Tables(Results.read(results, Clock.WALL)).comparison(50);
        assertThat(table).contains("| fastjson2 | 0.30 | 0.30 |").contains("| 2.00 | 1.50 |");
    }

    @Test
    void says_of_each_target_whether_it_is_met() {
        Score ours = new Score(Task.JSON_DECODE, "coupagen", 50, 200, 200, 250);
        Score jackson = new Score(Task.JSON_DECODE, "jackson-databind-3", 50, 640, 640, 1_000);
        Score floor = new Score(Task.JSON_DECODE, "raw-jackson-core", 50, 100, 100, 0);
        Verdict verdict = new Verdict(
                Task.JSON_DECODE, Optional.of(ours), Optional.of(jackson), Optional.of(floor), Optional.empty());
        assertThat(verdict.againstJackson().text()).isEqualTo("3.20 times jackson-databind-3 (at least 3.0: met)");
        assertThat(verdict.ofFloor().text()).isEqualTo("2.00 of raw-jackson-core (at most 1.3: MISSED)");
        assertThat(verdict.bytes().text()).isEqualTo("25 % (at most 25 %: met)");
        assertThat(verdict.againstPeer().text()).isEqualTo("not run");
        assertThat(verdict.missed()).isTrue();
    }

    @Test
    void shows_the_cost_of_a_record_on_pages_of_each_size() throws IOException {
        write("a", "XmlEncode", "jaxb", 1, "50");
        write("b", "XmlEncode", "jaxb", 10, "200");
        write("c", "XmlEncode", "jaxb", 1000, "22000");
        String table = new Tables(Results.read(results, Clock.WALL)).scaling();
        assertThat(table).contains("| records | 1 | 10 | 1000 | largest against 10 |");
        assertThat(table).contains("| jaxb | 50.0 | 20.0 | 22.0 | 1.10 |");
    }

    @Test
    void every_benchmark_has_a_floor_and_something_to_beat() {
        for (Task task : Task.values()) {
            List<Role> roles =
                    task.contenders().stream().map(Contenders.Entry::role).toList();
            assertThat(roles).contains(Role.JACKSON, Role.PEER, Role.FLOOR);
        }
    }

    private void write(String name, String benchmark, String contender, int records, String micros) throws IOException {
        Files.writeString(results.resolve(name + ".json"), RESULT.formatted(benchmark, contender, records, micros));
    }
}
