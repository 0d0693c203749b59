package dev.coupagen.sources;

import dev.coupagen.client.CoupaBuilder;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.CustomFieldMerge;
import dev.coupagen.sources.customfields.live.Credentials;
import dev.coupagen.sources.customfields.live.InstanceReader;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.swagger.InstanceSwagger;
import dev.coupagen.sources.swagger.SwaggerModule;
import dev.coupagen.sources.swagger.SwaggerSource;
import dev.coupagen.sources.web.Address;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads a release wherever it is: a bundled one by its name, a definition file, a Swagger file, a folder of those, or a
 * running instance by its address, whose own Swagger files are read, custom fields included.
 */
public final class ReleaseReader {
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    private static final Pattern SWAGGER = Pattern.compile("\"(swagger|openapi)\"\\s*:");
    private static final int START = 4_000;

    private final Path directory;
    private final Supplier<Optional<Credentials>> credentials;
    private final UnaryOperator<CoupaBuilder> settings;
    private final Consumer<String> progress;
    private final Notices notices = new Notices();

    /**
     * A reader.
     *
     * @param directory the one that relative paths start from
     * @param credentials asked for only if an instance is read
     * @param progress takes a line about each file that is read
     */
    public ReleaseReader(Path directory, Supplier<Optional<Credentials>> credentials, Consumer<String> progress) {
        this(directory, credentials, progress, UnaryOperator.identity());
    }

    ReleaseReader(
            Path directory,
            Supplier<Optional<Credentials>> credentials,
            Consumer<String> progress,
            UnaryOperator<CoupaBuilder> settings) {
        this.directory = directory;
        this.credentials = credentials;
        this.progress = progress;
        this.settings = settings;
    }

    /**
     * Reads a release.
     *
     * @param source if blank, the newest bundled release
     * @throws dev.coupagen.diagnostics.CoupagenException if there is nothing of this name, or it cannot be read
     */
    public ApiDefinition read(String source) {
        String name = source.strip();
        if (name.isEmpty() || BundledReleases.names().contains(name)) {
            return DefinitionSource.release(name);
        }
        if (ADDRESS.matcher(name).matches()) {
            return instance(Address.of(name));
        }
        Path path = directory.resolve(name);
        if (Files.isDirectory(path) || isSwagger(path)) {
            return swagger(path);
        }
        return DefinitionSource.named(name, directory, notices::add);
    }

    /** What was unusual so far. */
    public Notices notices() {
        return notices;
    }

    private ApiDefinition swagger(Path path) {
        String file = String.valueOf(path.getFileName());
        String release = file.endsWith(".json") ? file.substring(0, file.length() - ".json".length()) : file;
        ImportRequest request =
                new ImportRequest(List.of(path.toString()), directory, release, false, Optional.empty());
        return Importer.run(request, progress).definition();
    }

    private static boolean isSwagger(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
            return SWAGGER.matcher(start).find();
        } catch (IOException e) {
            throw SourceDiagnostic.SOURCE_NOT_READABLE.exception(path, e);
        }
    }

    private ApiDefinition instance(Address address) {
        Credentials known = credentials
                .get()
                .orElseThrow(() -> SourceDiagnostic.INSTANCE_WITHOUT_CREDENTIALS.exception(address.shown()));
        ApiDefinition newest = DefinitionSource.release("");
        List<SwaggerModule> modules = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        try (InstanceReader reader = new InstanceReader(address, known, newest, notices, progress, settings)) {
            reader.swaggerFiles((place, content) -> {
                modules.add(SwaggerSource.read(place, content, false, notice -> {}));
                contents.add(content);
            });
        }
        if (modules.isEmpty()) {
            throw SourceDiagnostic.INSTANCE_HAS_NO_SWAGGER.exception(address.shown());
        }
        ApiDefinition published = new Release(host(address), notice -> {}).of(modules);
        List<CustomFieldDefinition> fields = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            fields.addAll(InstanceSwagger.read(modules.get(i).place(), contents.get(i), published, notices)
                    .fields());
        }
        return CustomFieldMerge.addTo(published, fields);
    }

    private static String host(Address address) {
        return Optional.ofNullable(address.uri().getHost()).orElse(address.shown());
    }
}
