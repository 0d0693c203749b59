package dev.coupagen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The goals that write, run in a process of their own on inputs of two versions. */
enum Goal {
    GENERATE,
    IMPORT,
    SCRAPE,
    CUSTOM_FIELDS;

    private static final int RESOURCES = 25;

    /** Writes the inputs of a version. */
    void prepare(Path inputs, int version) {
        try {
            Files.createDirectories(inputs.resolve("pages"));
            Files.writeString(inputs.resolve("swagger.json"), swagger(version));
            Files.writeString(inputs.resolve("definitions.json"), definitions(version));
            Files.writeString(inputs.resolve("pages/0001-Gadgets_API_gadgets.html"), page(version));
            Files.writeString(
                    inputs.resolve("supplier.json"),
                    "{\"id\": 1, \"custom-fields\": {\"cf-region\": \"north\", \"cf-%d\": 1}}".formatted(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> arguments(Path inputs, Path output) {
        return switch (this) {
            case GENERATE ->
                List.of(
                        "generate",
                        "--definitions=" + inputs.resolve("definitions.json"),
                        "--package=acme",
                        "--output=" + output.resolve("java"),
                        "--resource-output=" + output.resolve("resources"));
            case IMPORT ->
                List.of(
                        "import",
                        "--source=" + inputs.resolve("swagger.json"),
                        "--release=T",
                        "--output=" + output.resolve("t.json"));
            case SCRAPE ->
                List.of(
                        "scrape",
                        "--source=" + inputs.resolve("pages"),
                        "--release=T",
                        "--output=" + output.resolve("t.json"));
            case CUSTOM_FIELDS ->
                List.of(
                        "custom-fields",
                        "--source=" + inputs.resolve("supplier.json"),
                        "--resource=Supplier",
                        "--output=" + output.resolve("fields.yaml"));
        };
    }

    /** Starts the goal; its output goes to a file beside the output. */
    Process start(Path inputs, Path output, Path log, String... prefix) {
        List<String> command = new ArrayList<>(Arrays.asList(prefix));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments(inputs, output));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the goal to its end and gives its exit code. */
    int run(Path inputs, Path output, Path log, String... prefix) throws InterruptedException {
        return start(inputs, output, log, prefix).waitFor();
    }

    /** What is in a folder, without what is hidden. */
    static Map<String, String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> found = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> found.put(folder.relativize(file).toString(), content(file)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String swagger(int version) {
        StringBuilder definitions = new StringBuilder();
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < RESOURCES; i++) {
            String comma = i == 0 ? "" : ",";
            definitions.append(comma).append("\"Thing%d\": {\"properties\": {".formatted(i));
            for (int e = 0; e < 40; e++) {
                definitions.append(
                        "%s\"element-%d-%d\": {\"type\": \"integer\"}".formatted(e == 0 ? "" : ",", version, e));
            }
            definitions.append("}}");
            paths.append(comma).append("\"/things%d\": {\"get\": {\"tags\": [\"Thing%d\"]}}".formatted(i, i));
        }
        return "{\"swagger\": \"2.0\", \"definitions\": {" + definitions + "}, \"paths\": {" + paths + "}}";
    }

    private static String definitions(int version) {
        StringBuilder resources = new StringBuilder();
        for (int i = 0; i < RESOURCES; i++) {
            resources
                    .append(i == 0 ? "" : ",")
                    .append("\"Thing%d\": {\"element\": \"thing%d\", \"path\": \"/things%d\", \"elements\": {"
                            .formatted(i, i, i));
            for (int e = 0; e < 40; e++) {
                resources.append(
                        "%s\"element-%d-%d\": {\"type\": \"integer\"}".formatted(e == 0 ? "" : ",", version, e));
            }
            resources.append("}}");
        }
        return "{\"release\": \"T\", \"resources\": {" + resources + "}}";
    }

    private static String page(int version) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rows.append(
                    "<tr><td>element-%d-%d</td><td></td><td></td><td></td><td></td><td></td><td>yes</td><td>integer</td></tr>"
                            .formatted(version, i));
        }
        return "<html><head><title>Gadgets API (/gadgets)</title></head><body><article><h1>Gadgets API (/gadgets)</h1>"
                + "<h2>Elements</h2><table><thead><tr><th>Element</th><th>Description</th><th>Req'd</th><th>Unique</th>"
                + "<th>Allowable Value</th><th>In</th><th>Out</th><th>Type</th></tr></thead><tbody>" + rows
                + "</tbody></table></article></body></html>";
    }
}
