package dev.coupagen.benchmarks;

import dev.coupagen.benchmarks.contender.Contenders;
import dev.coupagen.benchmarks.contender.Role;
import dev.coupagen.benchmarks.report.Clock;
import dev.coupagen.benchmarks.report.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to run.
 *
 * @param sizes how many records the pages have
 * @param contenders names, or parts of names, of those that take part; empty for all
 * @param rounds how many times each benchmark runs in a fresh JVM
 * @param budget seconds for everything; 0 for the iterations of a full run
 * @param results where JMH's files go
 * @param clock which time the tables compare
 * @param run whether to measure; otherwise the results are only printed
 * @param check whether a missed target is an error
 */
record SuiteOptions(
        List<Task> tasks,
        List<Integer> sizes,
        List<String> contenders,
        int rounds,
        int budget,
        Path results,
        Clock clock,
        boolean run,
        boolean check) {
    static final String USAGE = """
            benchmarks/run                      everything, in turns, five rounds (about half an hour)
                 --quick                        the same in less than five minutes; ratios are rougher
                 --scale                        pages of 1, 10, 100 and 1,000 records
                 --benchmark NAMES              JsonDecode, JsonEncode, XmlDecode, XmlEncode
                 --contender NAMES              names or parts of names, such as coupagen,fastjson2
                 --records NUMBERS              the sizes of the pages (50)
                 --rounds NUMBER                how many times each runs in a fresh JVM
                 --budget SECONDS               the time for all of it
                 --wall                         compare the time that passed, not the CPU time
                 --print                        only print the results of the last run
                 --check                        fail if a target is missed
            """;

    static SuiteOptions parse(List<String> arguments, Path results) {
        Arguments given = new Arguments(arguments);
        boolean quick = given.flag("--quick");
        boolean scale = given.flag("--scale");
        boolean rough = quick || scale;
        SuiteOptions options = new SuiteOptions(
                given.list("--benchmark", "JsonDecode,JsonEncode,XmlDecode,XmlEncode").stream()
                        .map(Task::of)
                        .toList(),
                given.list("--records", scale ? "1,10,100,1000" : "50").stream()
                        .map(Integer::valueOf)
                        .toList(),
                given.list("--contender", scale ? String.join(",", scaled()) : ""),
                Integer.parseInt(given.value("--rounds", rough ? "2" : "5")),
                Integer.parseInt(given.value("--budget", rough ? "240" : "0")),
                results,
                given.flag("--wall") ? Clock.WALL : Clock.CPU,
                !given.flag("--print"),
                given.flag("--check"));
        given.refuseOthers();
        return options;
    }

    /** One of each kind is enough to see how the cost grows. */
    private static List<String> scaled() {
        return Stream.concat(Contenders.JSON.stream(), Contenders.XML.stream())
                .filter(entry -> entry.role() == Role.OURS
                        || entry.role() == Role.FLOOR
                        || entry.name().equals("jackson-databind-3-blackbird")
                        || entry.name().equals("jackson-xml"))
                .map(Contenders.Entry::name)
                .distinct()
                .toList();
    }

    /** The names of those that take part in a benchmark. */
    String[] names(Task task) {
        List<String> all =
                task.contenders().stream().map(Contenders.Entry::name).toList();
        return all.stream().filter(name -> chosen(name, all)).toArray(String[]::new);
    }

    private boolean chosen(String name, List<String> all) {
        return contenders.isEmpty()
                || contenders.stream().anyMatch(part -> all.contains(part) ? name.equals(part) : name.contains(part));
    }

    /** How many JVMs will be started. */
    int forks() {
        return tasks.stream().mapToInt(task -> names(task).length).sum() * rounds * sizes.size();
    }
}
