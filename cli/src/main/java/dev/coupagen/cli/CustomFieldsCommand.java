package dev.coupagen.cli;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.DefinitionSource;
import dev.coupagen.sources.customfields.learn.CustomFieldLearner;
import dev.coupagen.sources.customfields.learn.LearnRequest;
import dev.coupagen.sources.customfields.learn.LearnRequest.InstanceSource;
import dev.coupagen.sources.customfields.learn.LearnResult;
import dev.coupagen.sources.customfields.live.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the custom fields of an instance. */
@Command(
        name = "custom-fields",
        description = {
            "Learn the custom fields of an instance, and add them to a custom-field file.",
            "An instance is asked with the credentials of the environment: COUPA_CLIENT_ID, COUPA_CLIENT_SECRET and"
                    + " COUPA_SCOPES, or COUPA_API_KEY."
        },
        mixinStandardHelpOptions = true)
final class CustomFieldsCommand implements Runnable {
    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            split = ",",
            required = true,
            description = "Payload files, directories of them, and https addresses of instances.")
    private List<String> source = List.of();

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "The custom-field file to add to.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private Path output;

    @Option(
            names = "--release",
            paramLabel = "RELEASE",
            description =
                    "The release that says what is not a custom field, a bundled one or a definition file; the newest"
                            + " bundled one if not given.")
    private Optional<String> release = Optional.empty();

    @Option(names = "--resource", paramLabel = "NAME", description = "The resource that all payload files are of.")
    private Optional<String> resource = Optional.empty();

    @Option(
            names = "--resources",
            paramLabel = "NAME",
            split = ",",
            description = "The resources of which an instance's records are sampled; all if none is given.")
    private Set<String> resources = Set.of();

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How many records of each are sampled; 50 if not given.")
    private int samples = LearnRequest.USUAL_SAMPLES;

    @Option(
            names = "--from",
            paramLabel = "KIND",
            description = "What of an instance is read: ${COMPLETION-CANDIDATES}.")
    private InstanceSource from = InstanceSource.ANY;

    @Override
    public void run() {
        LearnResult result = CustomFieldLearner.run(
                new LearnRequest(
                        definition(),
                        source,
                        Path.of(""),
                        resource,
                        Credentials.of(System.getenv()),
                        from,
                        resources,
                        samples,
                        Optional.of(output)),
                console::say);
        result.notices().stream().map(Notice::toString).forEach(console::warn);
        console.say(result.fields().size() + " custom fields seen, "
                + result.added().size() + " of them new, "
                + result.gone().size() + " gone. "
                + (result.written() ? "Wrote " + output : "Nothing to change in " + output));
    }

    private ApiDefinition definition() {
        return DefinitionSource.named(release.orElse(""), Path.of(""), notice -> console.warn(notice.message()));
    }
}
