package dev.coupagen.processor;

import dev.coupagen.definitions.DefinitionFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The files that the compiler sees beside classes. */
final class CompilerResources {
    /** The project's own output first; its sources, where some build tools put resources; then what it depends on. */
    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final Filer filer;
    /** Those that are required, but for the modules of the JDK. The compiler looks into one module at a time. */
    private final List<String> modules;

    CompilerResources(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        modules = environment.getElementUtils().getAllModuleElements().stream()
                .map(module -> module.getQualifiedName().toString())
                .filter(name -> !name.isEmpty() && !name.startsWith("java.") && !name.startsWith("jdk."))
                .toList();
    }

    /** The content of the first file of that path; empty if there is none. */
    Optional<byte[]> read(String path) {
        return LOCATIONS.stream()
                .flatMap(location -> read(location, "", path).stream())
                .findFirst()
                .or(() -> modules.stream()
                        .flatMap(module -> read(StandardLocation.MODULE_PATH, module + "/", path).stream())
                        .findFirst());
    }

    /** Empty also if the compiler does not know the location, which each compiler says in its own way. */
    private Optional<byte[]> read(Location location, String module, String path) {
        try (InputStream in = filer.getResource(location, module, path).openInputStream()) {
            return Optional.of(in.readNBytes(DefinitionFile.LARGEST + 1));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
