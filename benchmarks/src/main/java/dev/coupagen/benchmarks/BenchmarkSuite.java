package dev.coupagen.benchmarks;

import dev.coupagen.benchmarks.report.Results;
import dev.coupagen.benchmarks.report.Tables;
import dev.coupagen.benchmarks.report.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all contenders in turns, in a fresh JVM each time, and prints the tables. Rounds instead of many forks at once: what
 * disturbs the machine for a minute then disturbs all of them alike.
 */
public final class BenchmarkSuite {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    /** What JMH and the JVM need to start, on top of the iterations. */
    private static final double START_SECONDS = 1.5;

    private static final int ITERATIONS = 5;
    private final SuiteOptions options;

    private BenchmarkSuite(SuiteOptions options) {
        this.options = options;
    }

    /** See {@code benchmarks/run --help}. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            OUT.print(SuiteOptions.USAGE);
            return;
        }
        Path results = Path.of(System.getProperty("benchmarks.results", "benchmarks/target/results"));
        SuiteOptions options;
        try {
            options = SuiteOptions.parse(given, results);
        } catch (IllegalArgumentException e) {
            OUT.println(e.getMessage());
            OUT.print(SuiteOptions.USAGE);
            System.exit(2);
            return;
        }
        if (!new BenchmarkSuite(options).run() && options.check()) {
            System.exit(1);
        }
    }

    private boolean run() throws RunnerException, IOException {
        if (options.run()) {
            clear();
            for (int round = 1; round <= options.rounds(); round++) {
                for (Task task : options.tasks()) {
                    if (options.names(task).length > 0) {
                        measure(task, round);
                    }
                }
            }
        }
        Tables tables = new Tables(Results.read(options.results()));
        OUT.println();
        OUT.printf(
                "JDK %s, %d cores, medians of %d rounds%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), options.rounds());
        boolean one = options.sizes().size() == 1;
        OUT.print(one ? tables.comparison(options.sizes().get(0)) : tables.scaling());
        return !one || !tables.anyMissed(options.sizes().get(0));
    }

    private void clear() throws IOException {
        Files.createDirectories(options.results());
        try (Stream<Path> files = Files.list(options.results())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure(Task task, int round) throws RunnerException {
        OUT.printf(
                "round %d of %d: %s, %d contenders%n",
                round, options.rounds(), task.title(), options.names(task).length);
        new Runner(new OptionsBuilder()
                        .include("\\." + task.benchmark() + "\\.")
                        .param("contender", options.names(task))
                        .param(
                                "records",
                                options.sizes().stream().map(String::valueOf).toArray(String[]::new))
                        .forks(1)
                        .warmupIterations(ITERATIONS)
                        .warmupTime(TimeValue.milliseconds(warmUpMillis()))
                        .measurementIterations(ITERATIONS)
                        .measurementTime(TimeValue.milliseconds(measurementMillis()))
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xms2g", "-Xmx2g")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .resultFormat(ResultFormatType.JSON)
                        .result(options.results()
                                .resolve("round-" + round + '-' + task.benchmark() + ".json")
                                .toString())
                        .build())
                .run();
    }

    private long warmUpMillis() {
        return options.budget() == 0 ? 800 : Math.round(iterationMillis() * 1.2);
    }

    private long measurementMillis() {
        return options.budget() == 0 ? 1_000 : Math.round(iterationMillis() * 0.8);
    }

    /** The budget over all JVMs and iterations, but not so short that nothing gets compiled. */
    private double iterationMillis() {
        double seconds = (double) options.budget() / options.forks() - START_SECONDS;
        return Math.max(100, 1_000 * seconds / (2 * ITERATIONS));
    }
}
