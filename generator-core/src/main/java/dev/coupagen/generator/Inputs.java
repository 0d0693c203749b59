package dev.coupagen.generator;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.generator.diagnostics.Diagnostic;
import dev.coupagen.generator.diagnostics.Notices;
import dev.coupagen.generator.output.Fingerprint;
import dev.coupagen.generator.source.DefinitionSource;
import dev.coupagen.generator.source.customfields.CustomFieldFile;
import dev.coupagen.generator.source.customfields.CustomFields;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a run reads: its fingerprint, which is quick to have, and its definitions, which are not. */
final class Inputs {
    private static final Pattern SWAGGER = Pattern.compile("\"(swagger|openapi)\"\\s*:");

    private final GenerateRequest request;
    private final String fingerprint;

    private Inputs(GenerateRequest request, String fingerprint) {
        this.request = request;
        this.fingerprint = fingerprint;
    }

    static Inputs of(GenerateRequest request) {
        if (request.release().isPresent() && !request.definitions().isEmpty()) {
            throw Diagnostic.RELEASE_AND_DEFINITIONS.exception(request.release().get());
        }
        Fingerprint fingerprint = new Fingerprint()
                .addBuildOf(Generator.class)
                .addBuildOf(ApiDefinition.class)
                .add(request.packageName())
                .add(String.join(",", request.resources()))
                .add(request.release().orElseGet(BundledReleases::newest));
        request.definitions().forEach(file -> fingerprint.add("definitions").add(definitionFile(file)));
        request.customFields()
                .ifPresent(file -> fingerprint.add("custom fields").add(content(file)));
        return new Inputs(request, fingerprint.value());
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The definitions with everything merged into them. */
    ApiDefinition definition(Notices notices) {
        ApiDefinition published = request.definitions().isEmpty()
                ? DefinitionSource.release(request.release().orElse(""))
                : DefinitionSource.files(request.definitions(), notices::add);
        Optional<CustomFieldFile> customFields =
                request.customFields().map(file -> CustomFieldFile.read(file.toString(), content(file)));
        return customFields
                .map(file -> CustomFields.addTo(published, file, notices))
                .orElse(published);
    }

    /** The content of a definition file; says so if it is what people take for one. */
    private static byte[] definitionFile(Path file) {
        byte[] content = content(file);
        String start = new String(content, 0, Math.min(content.length, 1_000), StandardCharsets.UTF_8);
        if (start.stripLeading().startsWith("<")) {
            throw Diagnostic.HTML_INSTEAD_OF_JSON.exception(file);
        }
        if (SWAGGER.matcher(start).find()) {
            throw Diagnostic.SWAGGER_NOT_IMPORTED.exception(file);
        }
        return content;
    }

    private static byte[] content(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Diagnostic.FILE_MISSING.exception(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DefinitionFile.LARGEST + 1);
            if (bytes.length > DefinitionFile.LARGEST) {
                throw Diagnostic.FILE_TOO_LARGE.exception(file, DefinitionFile.LARGEST >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw Diagnostic.SOURCE_NOT_READABLE.exception(file, e);
        }
    }
}
