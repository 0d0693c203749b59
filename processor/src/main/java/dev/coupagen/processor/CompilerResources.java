package dev.coupagen.processor;

import dev.coupagen.definitions.DefinitionFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The files that the compiler sees beside classes. */
final class CompilerResources {
    /** The project's own output first; its sources, where some build tools put resources; then what it depends on. */
    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final Filer filer;

    CompilerResources(Filer filer) {
        this.filer = filer;
    }

    /** The content of the first file of that path; empty if there is none. */
    Optional<byte[]> read(String path) {
        return LOCATIONS.stream()
                .flatMap(location -> read(location, path).stream())
                .findFirst();
    }

    /** Empty also if the compiler does not know the location, which each compiler says in its own way. */
    private Optional<byte[]> read(Location location, String path) {
        try (InputStream in = filer.getResource(location, "", path).openInputStream()) {
            return Optional.of(in.readNBytes(DefinitionFile.LARGEST + 1));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
