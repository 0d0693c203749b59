package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.io.BoundedFile;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
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
        try {
            return BoundedFile.read(
                    path, LARGEST, () -> SourceDiagnostic.PAYLOAD_TOO_LARGE.exception(path, LARGEST >> 20));
        } catch (IOException e) {
            throw SourceDiagnostic.PAYLOAD_NOT_READABLE.exception(path, e);
        }
    }
}
