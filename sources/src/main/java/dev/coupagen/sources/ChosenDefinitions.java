package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.DefinitionInput;
import dev.coupagen.definitions.io.BoundedFile;
import dev.coupagen.definitions.io.Fingerprint;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.CustomFieldFile;
import dev.coupagen.sources.customfields.CustomFieldMerge;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The definitions that a user chose: a bundled release or files, and perhaps custom fields. */
public final class ChosenDefinitions implements DefinitionInput {
    private static final Pattern SWAGGER = Pattern.compile("\"(swagger|openapi)\"\\s*:");

    private final Optional<String> release;
    private final List<Path> definitions;
    private final Optional<Path> customFields;

    private ChosenDefinitions(Optional<String> release, List<Path> definitions, Optional<Path> customFields) {
        this.release = release;
        this.definitions = List.copyOf(definitions);
        this.customFields = customFields;
    }

    /**
     * Takes a choice.
     *
     * @param release a bundled release by its name, or a definition file; empty for the newest bundled one
     * @param directory the one that a relative path of a release starts from
     * @param definitions files to take instead of a bundled release, later ones over earlier ones
     * @param customFields a custom-field file
     * @throws dev.coupagen.diagnostics.CoupagenException if both a release and files are given
     */
    public static ChosenDefinitions of(
            Optional<String> release, Path directory, List<Path> definitions, Optional<Path> customFields) {
        if (release.isPresent() && !definitions.isEmpty()) {
            throw SourceDiagnostic.RELEASE_AND_DEFINITIONS.exception(release.get());
        }
        return release.flatMap(name -> DefinitionSource.file(name, directory))
                .map(file -> new ChosenDefinitions(Optional.empty(), List.of(file), customFields))
                .orElseGet(() -> new ChosenDefinitions(release, definitions, customFields));
    }

    @Override
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint().add(release.orElseGet(BundledReleases::newest));
        definitions.forEach(file -> fingerprint.add("definitions").add(definitionFile(file)));
        customFields.ifPresent(file -> fingerprint.add("custom fields").add(content(file)));
        return fingerprint.value();
    }

    @Override
    public ApiDefinition load(Notices notices) {
        ApiDefinition published = definitions.isEmpty()
                ? DefinitionSource.release(release.orElse(""))
                : DefinitionSource.files(definitions, notices::add);
        Optional<CustomFieldFile> fields =
                customFields.map(file -> CustomFieldFile.read(file.toString(), content(file)));
        return fields.map(file -> CustomFieldMerge.addTo(published, file, notices))
                .orElse(published);
    }

    /** The content of a definition file; says so if it is what people take for one. */
    private static byte[] definitionFile(Path file) {
        byte[] content = content(file);
        String start = new String(content, 0, Math.min(content.length, 1_000), StandardCharsets.UTF_8);
        if (start.stripLeading().startsWith("<")) {
            throw SourceDiagnostic.HTML_INSTEAD_OF_JSON.exception(file);
        }
        if (SWAGGER.matcher(start).find()) {
            throw SourceDiagnostic.SWAGGER_NOT_IMPORTED.exception(file);
        }
        return content;
    }

    private static byte[] content(Path file) {
        if (!Files.isRegularFile(file)) {
            throw SourceDiagnostic.FILE_MISSING.exception(file);
        }
        try {
            return BoundedFile.read(
                    file,
                    DefinitionFile.LARGEST,
                    () -> SourceDiagnostic.FILE_TOO_LARGE.exception(file, DefinitionFile.LARGEST >> 20));
        } catch (IOException e) {
            throw SourceDiagnostic.SOURCE_NOT_READABLE.exception(file, e);
        }
    }
}
