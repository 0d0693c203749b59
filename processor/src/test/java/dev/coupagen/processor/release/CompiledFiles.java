package dev.coupagen.processor.release;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.Resolver;
import dev.coupagen.generator.resolve.RowModel;
import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.processor.testing.UserProject;
import dev.coupagen.runtime.mapper.CsvMapper;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** All flat files of the newest release, generated and compiled once for all tests. */
final class CompiledFiles {
    private static final Path FOLDER = Path.of("target/test-definitions/flat-files");

    final ApiDefinition definition = BundledReleases.load(BundledReleases.newest());
    final List<GeneratedFile> interfaces;
    final List<RowModel> rows;
    private final CompiledClasses classes;

    private static final class Holder {
        static final CompiledFiles ALL = new CompiledFiles();
    }

    static CompiledFiles all() {
        return Holder.ALL;
    }

    /** The definitions, as they are on a user's class path. */
    Path folder() {
        return FOLDER;
    }

    private CompiledFiles() {
        Choice choice = new Choice(Set.of("Tag"), 0, Set.of(), Set.of("*"));
        JavaModel java = Resolver.resolve(definition, choice, "acme", new Notices());
        rows = java.rows();
        interfaces = JavaEmitter.emit(java, true);
        UserProject project = new UserProject()
                .definitions(FOLDER, new String(DefinitionFile.bytes(definition), StandardCharsets.UTF_8));
        for (GeneratedFile file : interfaces) {
            project.source(file.path().replaceFirst("\\.java$", ""), file.content());
        }
        Compilation compilation = project.compile();
        assertThat(compilation).succeededWithoutWarnings();
        classes = new CompiledClasses(compilation);
    }

    /** The interfaces of the outermost rows, one for each file. */
    List<RowModel> roots() {
        List<RowModel> roots = new ArrayList<>();
        definition
                .files()
                .values()
                .forEach(file -> roots.add(rows.stream()
                        .filter(row -> row.binding().file().equals(file.name())
                                && row.binding().row().equals(file.rows().get(0).name()))
                        .findFirst()
                        .orElseThrow()));
        roots.sort(Comparator.comparing(row -> row.name().simpleName()));
        return roots;
    }

    /** The mapper of the outermost rows of a file. */
    CsvMapper<Object, Model> mapper(String file) {
        return mapper(roots().stream()
                .filter(row -> row.binding().file().equals(file))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked") // the interface is not known to the test
    CsvMapper<Object, Model> mapper(RowModel row) {
        try {
            Class<?> type = classes.loadClass("acme.files." + row.name().simpleName() + "Mapper");
            return (CsvMapper<Object, Model>)
                    Objects.requireNonNull(type.getField("INSTANCE").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
