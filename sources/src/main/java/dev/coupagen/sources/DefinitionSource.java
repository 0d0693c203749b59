package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionException;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.Definitions;
import dev.coupagen.definitions.Definitions.Merged;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads the definitions that a user chose: a bundled release, or files of his own. */
public final class DefinitionSource {
    private DefinitionSource() {}

    /**
     * The definitions of a bundled release.
     *
     * @param release its name; if blank, the newest
     * @throws CoupagenException if there is no release of this name
     */
    public static ApiDefinition release(String release) {
        try {
            return BundledReleases.load(release.isBlank() ? BundledReleases.newest() : release.strip());
        } catch (DefinitionException e) {
            throw unusable(e);
        }
    }

    /**
     * The definitions of a bundled release or of a file, as goals take them under one parameter: the name of a bundled
     * release, if there is one of this name, else a file.
     *
     * @param nameOrFile if blank, the newest release
     * @param directory the one that a relative path starts from
     * @param notices takes what was unusual
     * @throws CoupagenException if there is neither
     */
    public static ApiDefinition named(String nameOrFile, Path directory, Consumer<Notice> notices) {
        return file(nameOrFile, directory)
                .map(file -> files(List.of(file), notices))
                .orElseGet(() -> release(nameOrFile));
    }

    /** The file that is meant, if it is not the name of a bundled release. */
    static Optional<Path> file(String nameOrFile, Path directory) {
        String name = nameOrFile.strip();
        if (name.isEmpty() || BundledReleases.names().contains(name)) {
            return Optional.empty();
        }
        return Optional.of(directory.resolve(name)).filter(file -> name.endsWith(".json") || Files.isRegularFile(file));
    }

    /**
     * The definitions of files, later ones merged over earlier ones. The release is named as in the last of them.
     *
     * @param files at least one
     * @param notices takes where a later file contradicts an earlier one
     * @throws CoupagenException if a file is missing or no definition file
     */
    public static ApiDefinition files(List<Path> files, Consumer<Notice> notices) {
        try {
            List<ApiDefinition> layers =
                    files.stream().map(DefinitionFile::read).toList();
            Merged merged = Definitions.overlay(layers.get(layers.size() - 1).release(), layers);
            merged.conflicts()
                    .forEach(conflict -> notices.accept(Notice.of(
                            SourceDiagnostic.LAYERS_CONTRADICT,
                            conflict.element(),
                            conflict.resource(),
                            conflict.taken(),
                            conflict.left())));
            return OperationNames.withoutRepetition(merged.definition());
        } catch (DefinitionException e) {
            throw unusable(e);
        }
    }

    private static CoupagenException unusable(DefinitionException e) {
        return SourceDiagnostic.DEFINITIONS_NOT_USABLE.exception(String.valueOf(e.getMessage()));
    }
}
