package dev.coupagen.cli;

import dev.coupagen.sources.ImportRequest;
import dev.coupagen.sources.Importer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports Swagger files into a definition file. */
@Command(
        name = "import",
        description = "Import the Swagger files of a release into a definition file.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            split = ",",
            required = true,
            description = "Swagger files, directories of them, patterns, and https addresses.")
    private List<String> source = List.of();

    @Option(
            names = "--release",
            paramLabel = "NAME",
            required = true,
            description = "The name of the release, such as R40.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private String release;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "The definition file to write.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private Path output;

    @Option(names = "--descriptions", description = "Keep the descriptions of elements, for Javadoc.")
    private boolean descriptions;

    @Override
    public void run() {
        console.warn(Importer.run(
                        new ImportRequest(source, Path.of(""), release, descriptions, Optional.of(output)),
                        console::say)
                .notices());
    }
}
