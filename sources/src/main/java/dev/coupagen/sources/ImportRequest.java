package dev.coupagen.sources;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param sources Swagger files and workbooks of file formats, directories of them, patterns such as {@code swagger/R39_*.json}, and https addresses
 * @param directory the one that relative sources start from
 * @param release the name of the release, such as {@code R39}
 * @param descriptions whether the descriptions of elements are kept
 * @param output the definition file to write; none if null
 */
public record ImportRequest(
        List<String> sources,
        Path directory,
        String release,
        boolean descriptions,
        @Nullable Path output) {
    public ImportRequest {
        sources = List.copyOf(sources);
    }
}
