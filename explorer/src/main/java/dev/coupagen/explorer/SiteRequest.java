package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import java.nio.file.Path;
import java.util.List;

/**
 * What site to make.
 *
 * @param definition the release that it shows
 * @param earlier the releases before it, the oldest first: what changed between neighbours has a page
 * @param output the folder to write into
 */
public record SiteRequest(ApiDefinition definition, List<ApiDefinition> earlier, Path output) {
    /** Releases are copied. */
    public SiteRequest {
        earlier = List.copyOf(earlier);
    }
}
