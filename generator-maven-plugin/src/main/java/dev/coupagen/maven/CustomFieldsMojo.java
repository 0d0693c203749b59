package dev.coupagen.maven;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.sources.DefinitionSource;
import dev.coupagen.sources.customfields.learn.CustomFieldLearner;
import dev.coupagen.sources.customfields.learn.LearnRequest;
import dev.coupagen.sources.customfields.learn.LearnRequest.InstanceSource;
import dev.coupagen.sources.customfields.learn.LearnResult;
import dev.coupagen.sources.customfields.live.Credentials;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Learns the custom fields of an instance, from payloads that it sent or from the instance itself, and adds them to a
 * custom-field file, to be kept with the project. What the file says already stays as it is.
 *
 * <p>An instance is asked with the credentials in the environment ({@code COUPA_CLIENT_ID}, {@code COUPA_CLIENT_SECRET}
 * and {@code COUPA_SCOPES}, or {@code COUPA_API_KEY}) or of a server in settings.xml. They are shown nowhere.
 */
@Mojo(name = "custom-fields", requiresProject = false, threadSafe = true)
final class CustomFieldsMojo extends CoupagenMojo {
    /** What a user wants to know and need not worry about. */
    private static final Set<Diagnostic> NEWS = Set.of(
            SourceDiagnostic.CUSTOM_FIELD_NEW,
            SourceDiagnostic.CUSTOM_FIELD_FOUND_TYPE,
            SourceDiagnostic.PAYLOAD_GUESSED,
            SourceDiagnostic.PAYLOAD_EMPTY,
            SourceDiagnostic.INSTANCE_WITHOUT_SWAGGER);

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File directory;

    @Parameter(defaultValue = "${settings}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    Settings settings;

    /** Payload files in JSON or XML, directories of them, and https addresses of instances. */
    @Parameter(property = "coupagen.source")
    List<String> source = List.of();

    /** The custom-field file to add to; it is made if it is not there. */
    @Parameter(property = "coupagen.output", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File output;

    /**
     * The release that says what is no custom field: a bundled one by its name, or a definition file. The newest bundled
     * one if none is given.
     */
    @Parameter(property = "coupagen.release")
    @Nullable String release;

    /** The resource that all payload files are of; if none is given each is recognised by its root element or its name. */
    @Parameter(property = "coupagen.resource")
    @Nullable String resource;

    /** The names of the resources of which an instance's records are sampled; all if none is given. */
    @Parameter(property = "coupagen.resources")
    List<String> resources = List.of();

    /** How many records of each resource are sampled. */
    @Parameter(property = "coupagen.samples", defaultValue = "50")
    int samples;

    /**
     * What of an instance is read: {@code SWAGGER}, its own Swagger files; {@code SAMPLES}, records; {@code ANY}, the
     * first if the instance has it and else the second.
     */
    @Parameter(property = "coupagen.from", defaultValue = "ANY")
    InstanceSource from = InstanceSource.ANY;

    /** The id of the server in settings.xml that has the credentials; those in the environment if none is given. */
    @Parameter(property = "coupagen.server")
    @Nullable String server;

    private final SettingsDecrypter decrypter;

    @Inject
    CustomFieldsMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    void run() {
        LearnResult result = CustomFieldLearner.run(request(), getLog()::info);
        result.notices().forEach(notice -> {
            if (NEWS.contains(notice.diagnostic())) {
                getLog().info(notice.message());
            } else {
                getLog().warn(notice.message());
            }
        });
        getLog().info(result.fields().size() + " custom fields seen, "
                + result.added().size() + " of them new, "
                + result.gone().size() + " gone. "
                + (result.written() ? "Wrote " + output : "Nothing to change in " + output));
    }

    private LearnRequest request() {
        return new LearnRequest(
                definition(),
                source.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                directory.toPath(),
                given(resource),
                credentials(),
                from,
                names(resources),
                samples,
                Optional.of(output.toPath()));
    }

    private ApiDefinition definition() {
        return DefinitionSource.named(
                given(release).orElse(""), directory.toPath(), notice -> getLog().warn(notice.message()));
    }

    private Optional<Credentials> credentials() {
        return given(server)
                .map(id -> ServerCredentials.of(id, settings, decrypter, System.getenv()))
                .or(() -> Credentials.of(System.getenv()));
    }

    private static Set<String> names(List<String> given) {
        Set<String> names = new TreeSet<>();
        given.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
