package dev.coupagen.generator;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.Definitions;
import dev.coupagen.definitions.Definitions.Conflict;
import dev.coupagen.definitions.Definitions.Merged;
import dev.coupagen.generator.diagnostics.Diagnostic;
import dev.coupagen.generator.diagnostics.Notices;
import dev.coupagen.generator.output.Fingerprint;
import dev.coupagen.generator.source.customfields.CustomFieldFile;
import dev.coupagen.generator.source.customfields.CustomFields;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run reads, read once: the fingerprint is of the very bytes that are parsed if it is a new one. */
final class Inputs {
    private final String release;
    private final List<Content> definitions;
    private final Optional<Content> customFields;
    private final String fingerprint;

    /** A file as it was when the run began. */
    private static final class Content {
        private final String place;
        private final byte[] bytes;

        Content(Path file, byte[] bytes) {
            this.place = file.toString();
            this.bytes = bytes;
        }
    }

    private Inputs(String release, List<Content> definitions, Optional<Content> customFields, String fingerprint) {
        this.release = release;
        this.definitions = definitions;
        this.customFields = customFields;
        this.fingerprint = fingerprint;
    }

    static Inputs of(GenerateRequest request) {
        if (request.release().isPresent() && !request.definitions().isEmpty()) {
            throw Diagnostic.RELEASE_AND_DEFINITIONS.exception(request.release().get());
        }
        String release = request.release().orElseGet(BundledReleases::newest);
        List<Content> definitions =
                request.definitions().stream().map(Inputs::content).toList();
        Optional<Content> customFields = request.customFields().map(Inputs::content);

        Fingerprint fingerprint = new Fingerprint().addBuildOf(Inputs.class).addBuildOf(ApiDefinition.class);
        fingerprint.add(request.packageName()).add(String.join(",", request.resources()));
        fingerprint.add(definitions.isEmpty() ? release : "");
        definitions.forEach(content -> fingerprint.add(content.bytes));
        customFields.ifPresent(content -> fingerprint.add("custom").add(content.bytes));
        return new Inputs(release, definitions, customFields, fingerprint.value());
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The definitions with everything merged into them. */
    ApiDefinition definition(Notices notices) {
        try {
            ApiDefinition published = definitions.isEmpty() ? BundledReleases.load(release) : fromFiles(notices);
            return customFields
                    .map(content -> CustomFieldFile.read(content.place, content.bytes))
                    .map(file -> CustomFields.addTo(published, file, notices))
                    .orElse(published);
        } catch (DefinitionException e) {
            throw Diagnostic.DEFINITIONS_NOT_USABLE.exception(String.valueOf(e.getMessage()));
        }
    }

    private ApiDefinition fromFiles(Notices notices) {
        List<ApiDefinition> layers = new ArrayList<>();
        for (Content content : definitions) {
            try {
                layers.add(DefinitionFile.read(content.place, new ByteArrayInputStream(content.bytes)));
            } catch (IOException e) {
                throw Diagnostic.SOURCE_NOT_READABLE.exception(content.place, e);
            }
        }
        ApiDefinition last = layers.get(layers.size() - 1);
        Merged merged = Definitions.overlay(last.release(), layers);
        for (Conflict conflict : merged.conflicts()) {
            notices.add(
                    Diagnostic.DEFINITIONS_DISAGREE,
                    conflict.resource(),
                    conflict.element(),
                    conflict.taken(),
                    conflict.left());
        }
        return merged.definition();
    }

    private static Content content(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Diagnostic.FILE_MISSING.exception(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DefinitionFile.LARGEST + 1);
            if (bytes.length > DefinitionFile.LARGEST) {
                throw Diagnostic.FILE_TOO_LARGE.exception(file, DefinitionFile.LARGEST >> 20);
            }
            return new Content(file, bytes);
        } catch (IOException e) {
            throw Diagnostic.SOURCE_NOT_READABLE.exception(file, e);
        }
    }
}
