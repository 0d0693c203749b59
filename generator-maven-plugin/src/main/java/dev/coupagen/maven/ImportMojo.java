package dev.coupagen.maven;

import dev.coupagen.sources.ImportRequest;
import dev.coupagen.sources.ImportResult;
import dev.coupagen.sources.Importer;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Imports the Swagger files of a Coupa release into one definition file, to be kept with the project. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
final class ImportMojo extends CoupagenMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File directory;

    /** Swagger files, directories of them, patterns such as {@code swagger/R39_*.json}, and https addresses. */
    @Parameter(property = "coupagen.source")
    List<String> source = List.of();

    /** The release that the files describe, by the name it gets, such as {@code R39}. */
    @Parameter(property = "coupagen.release", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    String release;

    /** The definition file to write. */
    @Parameter(property = "coupagen.output", required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    File output;

    /** Whether the descriptions of elements are kept, to appear in Javadoc. */
    @Parameter(property = "coupagen.descriptions", defaultValue = "false")
    boolean descriptions;

    @Override
    void run() {
        ImportRequest request =
                new ImportRequest(source, directory.toPath(), release, descriptions, Optional.of(output.toPath()));
        ImportResult result = Importer.run(request, getLog()::info);
        warn(result.notices());
    }
}
