package dev.coupagen.sources.pages.crawl;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps fetched pages, so that a stopped run goes on where it was. A file's name is a hash of the address: no address,
 * whatever it holds, names a place outside the directory.
 */
final class PageCache {
    private final Path directory;

    PageCache(Path directory) {
        this.directory = directory;
    }

    /** A page that was kept; none if it is not there or its file is broken, so that it is fetched again. */
    Optional<String> get(SiteAddress address) {
        Path file = file(address);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PageDirectory.read(file)).filter(html -> !html.isBlank());
        } catch (CoupagenException e) {
            return Optional.empty();
        }
    }

    /** Keeps a page at once or not at all. */
    void put(SiteAddress address, String html) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(html.getBytes(StandardCharsets.UTF_8));
            }
            AtomicFile.write(file(address), packed.toByteArray());
        } catch (IOException e) {
            throw PageDiagnostic.SITE_CACHE_UNWRITABLE.exception(directory, String.valueOf(e.getMessage()));
        }
    }

    private Path file(SiteAddress address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
            return directory.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".html.gz");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
