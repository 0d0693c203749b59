package dev.coupagen.cli;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.generator.GenerateRequest;
import dev.coupagen.generator.GenerateResult;
import dev.coupagen.generator.Generator;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.sources.ChosenDefinitions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Generates an annotated interface for each resource. */
@Command(
        name = "generate",
        description = "Generate an annotated interface for each resource of a release.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Runnable {
    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "A bundled release, such as R39, or a definition file; the newest bundled one if not given.")
    private Optional<String> release = Optional.empty();

    @Option(
            names = "--definitions",
            paramLabel = "FILE",
            split = ",",
            description = "Definition files instead of a bundled release, later ones merged over earlier ones.")
    private List<Path> definitions = List.of();

    @Option(
            names = "--resources",
            paramLabel = "NAME",
            split = ",",
            description = "The resources to generate, such as InvoiceHeader; all if none is given.")
    private Set<String> resources = Set.of();

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many references away from these resources others are generated whole; 0 if not given.")
    private int depth;

    @Option(
            names = "--elements",
            paramLabel = "NAME",
            split = ",",
            description = "The elements to generate, such as InvoiceHeader.invoice-number.")
    private Set<String> elements = Set.of();

    @Option(
            names = "--files",
            paramLabel = "NAME",
            split = ",",
            description = "The flat files to generate, such as InvoicesImport; * for all; none if not given.")
    private Set<String> files = Set.of();

    @Option(
            names = {"--package", "--package-name"},
            paramLabel = "NAME",
            required = true,
            description = "The Java package, such as com.acme.coupa.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private String packageName;

    @Option(names = "--custom-fields", paramLabel = "FILE", description = "The custom-field file.")
    private Optional<Path> customFields = Optional.empty();

    @Option(
            names = "--package-info",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether package-info.java is generated.")
    private boolean packageInfo;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the Java files.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private Path output;

    @Option(
            names = "--resource-output",
            paramLabel = "DIR",
            description = "The folder of the definitions that belong onto the class path; that of the Java files if not"
                    + " given.")
    private Optional<Path> resourceOutput = Optional.empty();

    @Override
    public void run() {
        if (release.isEmpty() && definitions.isEmpty()) {
            String newest = BundledReleases.newest();
            console.warn("No release is given, so the newest one is taken, " + newest + ". Add --release " + newest
                    + ", or another version of the program may change what is generated.");
        }
        GenerateResult result = Generator.run(new GenerateRequest(
                ChosenDefinitions.of(release, Path.of(""), definitions, customFields),
                new Choice(resources, depth, elements, files),
                packageName,
                packageInfo,
                output,
                resourceOutput.orElse(output)));
        console.warn(result.notices());
        console.say(result.summary(packageName, depth));
    }
}
