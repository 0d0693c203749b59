package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ClassPathDefinitions;
import dev.coupagen.definitions.ClassPathDefinitions.Index;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.Definitions;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the definitions that a project was generated from, which lie on its class path. */
public final class ProjectDefinition {
    private static final int LARGEST = DefinitionFile.LARGEST;

    private ProjectDefinition() {}

    /**
     * The definitions of the first root that has any, over the bundled release of the same name if there is one.
     *
     * @param roots folders and jars of the class path
     * @throws dev.coupagen.diagnostics.CoupagenException if they cannot be read
     */
    public static Optional<ApiDefinition> find(List<Path> roots) {
        for (Path root : roots) {
            try {
                Optional<ApiDefinition> found = Files.isDirectory(root)
                        ? inFolder(root)
                        : Files.isRegularFile(root) ? inJar(root) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            } catch (IOException | UncheckedIOException e) {
                throw UpgradeDiagnostic.DEFINITIONS_NOT_READABLE.exception(root, e);
            }
        }
        return Optional.empty();
    }

    /** Reads a file of a root; null content if it is not there. */
    @FunctionalInterface
    private interface Content {
        Optional<byte[]> of(String name) throws IOException;
    }

    private static Optional<ApiDefinition> inFolder(Path root) throws IOException {
        return read(root, name -> {
            Path file = root.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        });
    }

    private static Optional<ApiDefinition> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return read(jar, name -> {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    return Optional.empty();
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    return Optional.of(in.readNBytes(LARGEST));
                }
            });
        } catch (ZipException e) {
            // Something else than a jar on the class path has no definitions.
            return Optional.empty();
        }
    }

    private static Optional<ApiDefinition> read(Path root, Content content) throws IOException {
        Optional<byte[]> text = content.of(ClassPathDefinitions.INDEX);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Index index = Index.of(new String(text.get(), StandardCharsets.UTF_8));
        List<ApiDefinition> layers = new ArrayList<>();
        if (BundledReleases.names().contains(index.release())) {
            layers.add(BundledReleases.load(index.release()));
        }
        LinkedHashSet<String> files = new LinkedHashSet<>();
        index.resources().forEach(name -> files.add(ClassPathDefinitions.file(name)));
        for (String file : files) {
            Optional<byte[]> definition = content.of(file);
            if (definition.isPresent()) {
                layers.add(DefinitionFile.read(root + "/" + file, definition.get()));
            }
        }
        return layers.isEmpty()
                ? Optional.empty()
                : Optional.of(Definitions.overlay(index.release(), layers).definition());
    }
}
