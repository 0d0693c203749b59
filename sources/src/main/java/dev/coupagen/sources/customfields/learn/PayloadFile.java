package dev.coupagen.sources.customfields.learn;

import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds a payload. */
record PayloadFile(Path path) {
    /** The greatest payload that is read, in bytes. */
    static final int LARGEST = 64 << 20;

    String place() {
        return path.toString();
    }

    /** Its name and that of its folder: what may name the resource, the likeliest first. */
    String name() {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    String folder() {
        Path folder = path.toAbsolutePath().getParent();
        return folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
    }

    byte[] content() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw SourceDiagnostic.PAYLOAD_TOO_LARGE.exception(path, LARGEST >> 20);
            }
            return content;
        } catch (IOException e) {
            throw SourceDiagnostic.PAYLOAD_NOT_READABLE.exception(path, e);
        }
    }
}
