package dev.coupagen.sources.xlsx;

import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in a workbook, which is a zip: bounded in number and in size without compression. */
final class ZipParts {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;

    private ZipParts() {}

    /** The content of each file by its name in lower case. */
    static Map<String, byte[]> read(String place, byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (parts.size() >= MOST_ENTRIES) {
                    throw FlatFileDiagnostic.WORKBOOK_TOO_LARGE.exception(place, MOST_ENTRIES + " files");
                }
                byte[] part = zip.readNBytes((int) (MOST_BYTES - total + 1));
                total += part.length;
                if (total > MOST_BYTES) {
                    throw FlatFileDiagnostic.WORKBOOK_TOO_LARGE.exception(
                            place, (MOST_BYTES >> 20) + " MB without compression");
                }
                parts.put(entry.getName().toLowerCase(Locale.ROOT), part);
            }
        } catch (IllegalArgumentException e) {
            throw FlatFileDiagnostic.NOT_A_WORKBOOK.exception(place, "a name in it is not text");
        }
        if (!parts.containsKey("xl/workbook.xml")) {
            throw FlatFileDiagnostic.NOT_A_WORKBOOK.exception(place, "it has no xl/workbook.xml");
        }
        return parts;
    }
}
