package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.swagger.SwaggerModule;
import dev.coupagen.sources.swagger.SwaggerSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Imports the Swagger files of a release into one definition, and writes it to a definition file. */
public final class Importer {
    private Importer() {}

    /**
     * Runs an import. The result does not depend on the order of the sources.
     *
     * @param progress takes a line about each step of the work
     * @throws CoupagenException if a source cannot be read or the output not written; the output is then as before
     */
    public static ImportResult run(ImportRequest request, Consumer<String> progress) {
        if (request.release().isBlank()) {
            throw SourceDiagnostic.RELEASE_NOT_NAMED.exception();
        }
        Set<Notice> notices = new LinkedHashSet<>();
        List<SwaggerModule> modules = modules(request, progress, notices::add);
        Release release = new Release(request.release(), notices::add);
        ApiDefinition definition = release.of(modules);
        progress.accept(summary(definition));
        DefinitionOutput.write(definition, request.output(), progress);
        return new ImportResult(definition, release.conflicts(), List.copyOf(notices));
    }

    private static List<SwaggerModule> modules(
            ImportRequest request, Consumer<String> progress, Consumer<Notice> notices) {
        List<SourceFile> files = SourceFiles.find(request.sources(), request.directory());
        List<SwaggerModule> modules = new ArrayList<>();
        for (SourceFile file : files) {
            progress.accept(String.format(
                    Locale.ROOT, "Reading %s (%d of %d)", file.place(), modules.size() + 1, files.size()));
            modules.add(SwaggerSource.read(file.place(), file.content(), request.descriptions(), notices));
        }
        return modules;
    }

    private static String summary(ApiDefinition definition) {
        return String.format(
                Locale.ROOT,
                "%s: %d resources, %d elements, %d paths, %d operations",
                definition.release(),
                definition.resources().size(),
                definition.elementCount(),
                definition.pathCount(),
                definition.operationCount());
    }
}
