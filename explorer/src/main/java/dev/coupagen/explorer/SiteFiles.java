package dev.coupagen.explorer;

import dev.coupagen.io.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the files of a site, none outside its folder and none that did not change. A list of them lets the next run delete
 * those that it no longer has.
 */
final class SiteFiles {
    private static final String LIST = "coupagen-site.txt";

    private final Path folder;
    private final Set<String> written = new TreeSet<>();
    private long bytes;
    private long largestPage;
    private int pages;

    SiteFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.isRegularFile(this.folder)) {
            throw ExplorerDiagnostic.SITE_FOLDER_IS_FILE.exception(folder);
        }
    }

    void page(String name, String html) {
        byte[] content = html.getBytes(StandardCharsets.UTF_8);
        pages++;
        largestPage = Math.max(largestPage, content.length);
        write(name, content);
    }

    void text(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Copies a file that lies beside this class. */
    void copy(String name) {
        try (InputStream in = SiteFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar of the explorer lacks " + name);
            }
            write(name, in.readAllBytes());
        } catch (IOException e) {
            throw ExplorerDiagnostic.SITE_NOT_WRITTEN.exception(name, e);
        }
    }

    private void write(String name, byte[] content) {
        Path file = inside(name);
        bytes += content.length;
        written.add(name);
        try {
            boolean same = Files.isRegularFile(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
            if (!same) {
                AtomicFile.write(file, content);
            }
        } catch (IOException e) {
            throw ExplorerDiagnostic.SITE_NOT_WRITTEN.exception(file, e);
        }
    }

    private Path inside(String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException(name + " lies outside the folder of the site");
        }
        return file;
    }

    /** Deletes the pages of an earlier run that this one did not write. */
    SiteResult finish() {
        Path list = inside(LIST);
        try {
            if (Files.isRegularFile(list)) {
                for (String name : Files.readAllLines(list)) {
                    boolean ours = name.matches("(?:[a-z]+/)?[A-Za-z0-9_.-]+") && !name.contains("..");
                    if (ours && !written.contains(name)) {
                        Files.deleteIfExists(inside(name));
                    }
                }
            }
            AtomicFile.write(list, (String.join("\n", written) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw ExplorerDiagnostic.SITE_NOT_WRITTEN.exception(folder, e);
        }
        return new SiteResult(pages, bytes, largestPage);
    }
}
