package dev.coupagen.processor;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The definitions that the plugin put on the class path, read when they are first asked for, and once. */
final class ReleaseDefinitions {
    private static final List<Location> PLACES = List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Filer filer;
    private boolean read;
    private Optional<ApiDefinition> definition = Optional.empty();

    ReleaseDefinitions(Filer filer) {
        this.filer = filer;
    }

    /** The definitions; empty if there are none, or if they cannot be read, which is reported. */
    Optional<ApiDefinition> get(Reporter reporter) {
        if (!read) {
            read = true;
            definition = read(reporter);
        }
        return definition;
    }

    private Optional<ApiDefinition> read(Reporter reporter) {
        try {
            for (Location place : PLACES) {
                Optional<byte[]> content = content(place);
                if (content.isPresent()) {
                    return Optional.of(
                            DefinitionFile.read(DefinitionFile.ON_CLASS_PATH, new ByteArrayInputStream(content.get())));
                }
            }
        } catch (DefinitionException | IOException e) {
            reporter.warning(ProcessorDiagnostic.DEFINITIONS_UNREADABLE, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** What lies there; nothing also if the compiler does not know the place, which each says in its own way. */
    private Optional<byte[]> content(Location place) {
        try (InputStream in =
                filer.getResource(place, "", DefinitionFile.ON_CLASS_PATH).openInputStream()) {
            return Optional.of(in.readNBytes(DefinitionFile.LARGEST + 1));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
