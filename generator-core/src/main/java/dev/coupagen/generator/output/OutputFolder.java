package dev.coupagen.generator.output;

import dev.coupagen.definitions.io.Fingerprint;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.io.FolderLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder that we write generated files into. A manifest in it tells our files from others: what is not ours is
 * neither overwritten nor deleted.
 */
public final class OutputFolder {
    private final Path root;
    private final Set<Path> safeFolders = new HashSet<>();

    /** A folder that need not exist yet. */
    public OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * What a run changed.
     *
     * @param written files that are new or differ from before
     * @param unchanged files that were there already, and were not touched
     * @param removed files of an earlier run that are no longer generated
     */
    public record Written(int written, int unchanged, int removed) {
        /** The sum of two. */
        public Written plus(Written other) {
            return new Written(written + other.written, unchanged + other.unchanged, removed + other.removed);
        }
    }

    /** Whether the other is the same folder. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutputFolder folder && folder.root.equals(root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    /** Whether the folder holds, unchanged, what a run with these inputs wrote. */
    public boolean isCurrent(String inputs) {
        try {
            Manifest manifest = Manifest.read(root);
            return manifest.inputs().equals(inputs)
                    && manifest.files().entrySet().stream()
                            .allMatch(entry -> isUnchanged(entry.getKey(), entry.getValue()));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes the folder hold these files and none of an earlier run. Files that are already equal are not touched.
     *
     * @param inputs the fingerprint of what the files were made from
     * @param notices takes what was kept although it is no longer generated
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public Written write(List<GeneratedFile> files, String inputs, Notices notices) {
        try (FolderLock lock = FolderLock.beside(root)) {
            Manifest before = Manifest.read(root);
            SortedMap<String, String> now = new TreeMap<>();
            files.forEach(file -> now.put(file.path(), Fingerprint.of(file.bytes())));
            List<GeneratedFile> changed = changed(files, before);
            List<String> stale = stale(before, now, notices);
            if (!changed.isEmpty() || !stale.isEmpty() || !before.inputs().equals(inputs)) {
                // If this run is cut short, the next one still knows which files are ours.
                SortedMap<String, String> union = new TreeMap<>(before.files());
                union.putAll(now);
                writeManifest(new Manifest("", union));
                deleteLeftovers();
                for (GeneratedFile file : changed) {
                    AtomicFile.write(target(file.path()), file.bytes());
                }
                for (String path : stale) {
                    delete(target(path));
                }
                writeManifest(new Manifest(inputs, now));
            }
            return new Written(changed.size(), files.size() - changed.size(), stale.size());
        } catch (IOException e) {
            throw GeneratorDiagnostic.OUTPUT_FAILED.exception(root, e);
        }
    }

    /** The files that differ from what is there. None of them may be somebody else's. */
    private List<GeneratedFile> changed(List<GeneratedFile> files, Manifest before) throws IOException {
        List<GeneratedFile> changed = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path target = target(file.path());
            boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (exists && Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), file.bytes())) {
                continue;
            }
            if (exists && !before.files().containsKey(file.path())) {
                throw GeneratorDiagnostic.OUTPUT_FOREIGN.exception(target);
            }
            changed.add(file);
        }
        return changed;
    }

    /** Our files that are no longer generated. What somebody changed since is no longer ours. */
    private List<String> stale(Manifest before, SortedMap<String, String> now, Notices notices) throws IOException {
        List<String> stale = new ArrayList<>();
        for (var entry : before.files().entrySet()) {
            String path = entry.getKey();
            if (now.containsKey(path) || !isInside(path) || !Files.exists(target(path), LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (isUnchanged(path, entry.getValue())) {
                stale.add(path);
            } else {
                notices.add(GeneratorDiagnostic.OUTPUT_CHANGED, target(path));
            }
        }
        return stale;
    }

    private boolean isUnchanged(String path, String fingerprint) {
        try {
            Path file = root.resolve(path);
            return isInside(path)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Fingerprint.of(Files.readAllBytes(file)).equals(fingerprint);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isInside(String path) {
        return root.resolve(path).normalize().startsWith(root);
    }

    /** Where a path lies. It is nowhere but in this folder: not by its name, and not by a symbolic link. */
    private Path target(String path) throws IOException {
        Path target = root.resolve(path).normalize();
        Path folder = target.getParent();
        if (!isInside(path) || folder == null || target.equals(root)) {
            throw GeneratorDiagnostic.OUTPUT_OUTSIDE.exception(path, root);
        }
        if (safeFolders.add(folder)) {
            Path existing = folder;
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            if (folder.startsWith(root) && !existing.toRealPath().startsWith(root.toRealPath())) {
                throw GeneratorDiagnostic.OUTPUT_OUTSIDE.exception(target, root);
            }
        }
        return target;
    }

    /** What an earlier run was writing when it was killed. Safe while the folder is locked. */
    private void deleteLeftovers() throws IOException {
        AtomicFile.deleteLeftovers(root);
        for (Path folder : safeFolders) {
            if (Files.isDirectory(folder)) {
                AtomicFile.deleteLeftovers(folder);
            }
        }
    }

    private void writeManifest(Manifest manifest) throws IOException {
        AtomicFile.write(root.resolve(Manifest.NAME), manifest.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes a file and the folders that are empty without it. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            try (var rest = Files.list(folder)) {
                if (rest.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
