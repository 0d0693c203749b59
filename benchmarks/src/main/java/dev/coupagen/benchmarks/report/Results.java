package dev.coupagen.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scores of a run: the median over the iterations of all rounds, whose files JMH wrote into one directory. */
public final class Results {
    private final List<Score> scores;

    Results(List<Score> scores) {
        this.scores = List.copyOf(scores);
    }

    /** Reads every file of results in that directory. */
    public static Results read(Path directory, Clock clock) throws IOException {
        Map<Key, Samples> samples = new LinkedHashMap<>();
        JsonMapper mapper = new JsonMapper();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode result : mapper.readTree(file.toFile())) {
                    samples.computeIfAbsent(Key.of(result), key -> new Samples())
                            .add(result);
                }
            }
        }
        List<Score> scores = new ArrayList<>();
        samples.forEach((key, values) -> scores.add(values.score(key, clock)));
        return new Results(scores);
    }

    /** All scores of a benchmark, in the order of its contenders. */
    List<Score> of(Task task, int records) {
        return task.contenders().stream()
                .flatMap(entry -> find(task, entry.name(), records).stream())
                .toList();
    }

    Optional<Score> find(Task task, String contender, int records) {
        return scores.stream()
                .filter(score ->
                        score.task() == task && score.contender().equals(contender) && score.records() == records)
                .findFirst();
    }

    /** The sizes of the pages that were measured. */
    List<Integer> sizes(Task task) {
        return scores.stream()
                .filter(score -> score.task() == task)
                .map(Score::records)
                .distinct()
                .sorted()
                .toList();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private record Key(Task task, String contender, int records) {
        static Key of(JsonNode result) {
            String[] name = result.get("benchmark").asString().split("\\.", -1);
            JsonNode parameters = result.get("params");
            return new Key(
                    Task.of(name[name.length - 2]),
                    parameters.get("contender").asString(),
                    Integer.parseInt(parameters.get("records").asString()));
        }
    }

    private static final class Samples {
        private final List<Double> wall = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        void add(JsonNode result) {
            addRaw(result.get("primaryMetric"), wall);
            addRaw(result.get("secondaryMetrics").get(CpuTimeProfiler.METRIC), cpu);
            addRaw(result.get("secondaryMetrics").get("gc.alloc.rate.norm"), bytes);
        }

        private static void addRaw(JsonNode metric, List<Double> values) {
            for (JsonNode fork : metric.get("rawData")) {
                fork.forEach(value -> values.add(value.asDouble()));
            }
        }

        Score score(Key key, Clock clock) {
            double time = median(clock == Clock.CPU ? cpu : wall);
            return new Score(key.task, key.contender, key.records, time, median(wall), median(bytes));
        }
    }
}
