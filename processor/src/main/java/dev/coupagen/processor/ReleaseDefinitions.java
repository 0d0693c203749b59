package dev.coupagen.processor;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ClassPathDefinitions;
import dev.coupagen.definitions.ClassPathDefinitions.Index;
import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.RowType;
import dev.coupagen.names.NearestName;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The definitions that hand-written interfaces are checked against. Those that a plugin put on the class path come first,
 * then the bundled release that they were taken from or the newest one. An option of the compiler names others.
 */
final class ReleaseDefinitions {
    /** The name of a bundled release to check against, whatever the class path holds. */
    static final String RELEASE = "coupagen.release";

    /** A definition file to check against, whatever the class path holds. */
    static final String FILE = "coupagen.definitions";

    private final Map<String, String> options;
    private final CompilerResources files;
    private final Map<String, Optional<Stated>> known = new HashMap<>();
    private final Map<String, Optional<FileFormat>> flatFiles = new HashMap<>();
    private String fileRelease = "";
    private @Nullable Index index;
    private @Nullable ApiDefinition fallback;
    private boolean unreadable;

    /** What a release says of a resource. */
    record Stated(String release, ResourceDefinition resource) {}

    ReleaseDefinitions(Map<String, String> options, CompilerResources files) {
        this.options = options;
        this.files = files;
    }

    /** What is known of the resource; empty if nothing is, or if the definitions cannot be read, which is reported. */
    Optional<Stated> of(String resource, Reporter reporter) {
        Optional<Stated> earlier = known.get(resource);
        if (earlier != null && earlier.isPresent()) {
            return earlier;
        }
        Optional<Stated> stated = Optional.empty();
        if (!unreadable) {
            try {
                stated = find(resource, reporter);
            } catch (DefinitionException e) {
                reportUnreadable(e, reporter);
            }
        }
        known.put(resource, stated);
        return stated;
    }

    /**
     * What is known of a row type of a flat file.
     *
     * @param row its name; that of the first one if empty
     * @param quiet whether nothing is reported
     */
    Optional<RowDefinition> ofRow(String file, String row, boolean quiet, Reporter reporter) {
        Optional<FileFormat> format = flatFiles.computeIfAbsent(file, name -> findFile(name, reporter));
        if (format.isEmpty()) {
            if (!quiet && !unreadable) {
                reporter.definitions(
                        ProcessorDiagnostic.UNKNOWN_FILE,
                        fallback().release(),
                        file,
                        NearestName.hint(file, fallback().files().keySet()));
            }
            return Optional.empty();
        }
        Optional<RowDefinition> found = RowDefinition.of(fileRelease, format.get(), row);
        if (found.isEmpty() && !quiet) {
            List<String> names = format.get().rows().stream().map(RowType::name).toList();
            reporter.definitions(ProcessorDiagnostic.UNKNOWN_ROW, file, fileRelease, row, NearestName.hint(row, names));
        }
        return found;
    }

    private Optional<FileFormat> findFile(String file, Reporter reporter) {
        try {
            ApiDefinition own = isChosen()
                    ? null
                    : files.read(ClassPathDefinitions.flatFile(file))
                            .map(content -> DefinitionFile.read(ClassPathDefinitions.flatFile(file), content))
                            .filter(definition -> definition.files().containsKey(file))
                            .orElse(null);
            ApiDefinition definition = own == null ? fallback() : own;
            fileRelease = definition.release();
            return Optional.ofNullable(definition.files().get(file));
        } catch (DefinitionException e) {
            reportUnreadable(e, reporter);
            return Optional.empty();
        }
    }

    /** What the user chose is there or an error; what others put on the class path must not end the compilation. */
    private void reportUnreadable(DefinitionException e, Reporter reporter) {
        unreadable = true;
        reporter.definitions(
                isChosen()
                        ? ProcessorDiagnostic.CHOSEN_DEFINITIONS_UNREADABLE
                        : ProcessorDiagnostic.DEFINITIONS_UNREADABLE,
                String.valueOf(e.getMessage()));
    }

    private Optional<Stated> find(String resource, Reporter reporter) {
        if (!isChosen()) {
            String path = ClassPathDefinitions.file(resource);
            Optional<Stated> own = files.read(path)
                    .map(content -> DefinitionFile.read(path, content))
                    .flatMap(definition -> stated(definition, resource));
            if (own.isPresent()) {
                return own;
            }
        }
        Optional<Stated> stated = stated(fallback(), resource);
        if (stated.isEmpty()) {
            reportUnknown(resource, reporter);
        }
        return stated;
    }

    /** A resource of a release that is not bundled may be missing only because it was not generated. */
    private void reportUnknown(String resource, Reporter reporter) {
        ApiDefinition release = fallback();
        Index own = index();
        Set<String> all = new TreeSet<>(release.resources().keySet());
        all.addAll(own.resources());
        boolean bundled = isChosen() || own.release().isEmpty() || own.release().equals(release.release());
        reporter.definitions(
                bundled ? ProcessorDiagnostic.UNKNOWN_RESOURCE : ProcessorDiagnostic.RESOURCE_NOT_GENERATED,
                bundled ? release.release() : own.release(),
                resource,
                NearestName.hint(resource, all));
    }

    private static Optional<Stated> stated(ApiDefinition definition, String resource) {
        return Optional.ofNullable(definition.resources().get(resource))
                .map(found -> new Stated(definition.release(), found));
    }

    private boolean isChosen() {
        return options.containsKey(RELEASE) || options.containsKey(FILE);
    }

    private ApiDefinition fallback() {
        ApiDefinition loaded = fallback;
        if (loaded == null) {
            String file = options.get(FILE);
            String own =
                    BundledReleases.names().contains(index().release()) ? index().release() : BundledReleases.newest();
            loaded = file == null
                    ? BundledReleases.load(options.getOrDefault(RELEASE, own))
                    : DefinitionFile.read(Path.of(file));
            fallback = loaded;
        }
        return loaded;
    }

    private Index index() {
        Index read = index;
        if (read == null) {
            read = Index.of(files.read(ClassPathDefinitions.INDEX)
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .orElse(""));
            index = read;
        }
        return read;
    }
}
