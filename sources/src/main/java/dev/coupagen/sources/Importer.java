package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.files.WorkbookFiles;
import dev.coupagen.sources.scopes.OperationScopes;
import dev.coupagen.sources.swagger.SwaggerModule;
import dev.coupagen.sources.swagger.SwaggerSource;
import dev.coupagen.sources.xlsx.WorkbookReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Imports the Swagger files and workbooks of a release into one definition, and writes it to a definition file. */
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
        SortedMap<String, FileFormat> flatFiles = new TreeMap<>();
        List<SwaggerModule> modules = modules(request, progress, notices::add, flatFiles);
        Release release = new Release(request.release(), notices::add);
        ApiDefinition definition =
                OperationScopes.bundled().completed(release.of(modules)).withFiles(flatFiles);
        progress.accept(summary(definition));
        DefinitionOutput.write(definition, request.output(), progress);
        return new ImportResult(definition, release.conflicts(), List.copyOf(notices));
    }

    private static List<SwaggerModule> modules(
            ImportRequest request,
            Consumer<String> progress,
            Consumer<Notice> notices,
            SortedMap<String, FileFormat> flatFiles) {
        List<SourceFile> files = SourceFiles.find(request.sources(), request.directory());
        List<SwaggerModule> modules = new ArrayList<>();
        int read = 0;
        for (SourceFile file : files) {
            read++;
            progress.accept(String.format(Locale.ROOT, "Reading %s (%d of %d)", file.place(), read, files.size()));
            byte[] content = file.content();
            if (WorkbookReader.isWorkbook(content)
                    || file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                flatFiles.putAll(WorkbookFiles.read(file.place(), content, request.descriptions(), notices)
                        .files());
            } else {
                modules.add(SwaggerSource.read(file.place(), content, request.descriptions(), notices));
            }
        }
        return modules;
    }

    private static String summary(ApiDefinition definition) {
        return String.format(
                Locale.ROOT,
                "%s: %d resources, %d elements, %d paths, %d operations%s",
                definition.release(),
                definition.resources().size(),
                definition.elementCount(),
                definition.pathCount(),
                definition.operationCount(),
                definition.files().isEmpty() ? "" : ", " + definition.files().size() + " flat files");
    }
}
