package dev.coupagen.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import.
 *
 * @param sources Swagger files and workbooks of file formats, directories of them, patterns such as {@code swagger/R39_*.json}, and https addresses
 * @param directory the one that relative sources start from
 * @param release the name of the release, such as {@code R39}
 * @param descriptions whether the descriptions of elements are kept
 * @param output the definition file to write; none if empty
 */
public record ImportRequest(
        List<String> sources, Path directory, String release, boolean descriptions, Optional<Path> output) {
    /** Copies the sources. Whether there are any is checked by the import. */
    public ImportRequest {
        sources = List.copyOf(sources);
    }
}
