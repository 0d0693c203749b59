package dev.coupagen.benchmarks;

import dev.coupagen.benchmarks.report.CpuTimeProfiler;
import dev.coupagen.benchmarks.report.Results;
import dev.coupagen.benchmarks.report.Tables;
import dev.coupagen.benchmarks.report.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all contenders in turns, in a fresh JVM each time, and prints the tables. Rounds instead of many forks at once: what
 * disturbs the machine for a minute then disturbs all of them alike.
 */
public final class BenchmarkSuite {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    /**
     * A heap and collector as of a small container: with G1 and a large heap, all that is written goes to memory that the
     * caches do not hold, and one fork takes twice as long as the next. Compiling in the foreground: the warm-up ends with
     * compiled code also where other processes keep the cores busy.
     */
    private static final String[] JVM = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-XX:-BackgroundCompilation"};

    private final SuiteOptions options;
    private final Pace pace;

    private BenchmarkSuite(SuiteOptions options) {
        this.options = options;
        this.pace = new Pace(Duration.ofSeconds(options.budget()), options.forks());
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
            warnIfBusy();
            for (int round = 1; round <= options.rounds(); round++) {
                for (Task task : options.tasks()) {
                    if (options.names(task).length > 0) {
                        measure(task, round);
                    }
                }
            }
            warnIfBusy();
        }
        Tables tables = new Tables(Results.read(options.results(), options.clock()));
        OUT.println();
        OUT.printf(
                "JDK %s, %d cores, %d rounds. Times are medians of %s.%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                options.rounds(),
                options.clock().text());
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

    private static void warnIfBusy() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (load > 1.2) {
            OUT.printf(Locale.ROOT, "The machine is busy (load average %.1f): take the ratios with care.%n", load);
        }
    }

    private void measure(Task task, int round) throws RunnerException {
        int forks = options.names(task).length * options.sizes().size();
        double millis = pace.iterationMillis();
        OUT.printf(
                Locale.ROOT,
                "round %d of %d: %s, %d JVMs, iterations of %.0f ms%n",
                round,
                options.rounds(),
                task.title(),
                forks,
                millis);
        long start = System.nanoTime();
        new Runner(jmh(task, round, millis)).run();
        pace.ran(forks, Duration.ofNanos(System.nanoTime() - start), millis);
    }

    /** The warm-up gets more of the time than what is measured: a mapper of 300 elements takes long to compile. */
    private Options jmh(Task task, int round, double millis) {
        String file = "round-" + round + '-' + task.benchmark() + ".json";
        return new OptionsBuilder()
                .include("\\." + task.benchmark() + "\\.")
                .param("contender", options.names(task))
                .param("records", options.sizes().stream().map(String::valueOf).toArray(String[]::new))
                .forks(1)
                .warmupIterations(Pace.ITERATIONS)
                .warmupTime(TimeValue.milliseconds(Math.round(millis * 1.2)))
                .measurementIterations(Pace.ITERATIONS)
                .measurementTime(TimeValue.milliseconds(Math.round(millis * 0.8)))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTimeProfiler.class)
                .jvmArgs(JVM)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.JSON)
                .result(options.results().resolve(file).toString())
                .build();
    }
}
