package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.generator.resolve.Resolver;
import dev.coupagen.processor.testing.UserProject;
import dev.coupagen.sources.customfields.CustomFieldFile;
import dev.coupagen.sources.customfields.CustomFieldMerge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements and custom fields that are called as members of generated classes are; all compiles, down to models and paths. */
class MemberNamesTest {
    private static final List<String> NAMES = List.of(
            "mapper",
            "builder",
            "to-builder",
            "extensions",
            "model",
            "presence",
            "slot",
            "values",
            "build",
            "copy-of",
            "clear",
            "clear-id",
            "set-id",
            "add-id",
            "instance",
            "schema",
            "equals",
            "hash-code",
            "to-string",
            "get-class",
            "notify-all",
            "custom-fields",
            "path",
            "element",
            "get",
            "is-present",
            "eq",
            "in",
            "asc",
            "fields",
            "raw",
            "other",
            "value",
            "result",
            "foo",
            "foo-mapper");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"string", "integer", "boolean", "datetime", "Foo", "Foo[]"})
    void compile(String type) {
        String elements = NAMES.stream()
                .map(name -> "\"%s\": {\"type\": \"%s\"}".formatted(name, type))
                .collect(Collectors.joining(",", "{\"id\": {\"type\": \"integer\"},", "}"));
        String fields = NAMES.stream()
                .filter(name -> !name.equals("custom-fields"))
                .map(name -> "  " + name + ": " + type + "\n")
                .collect(Collectors.joining("", "Foo:\n", ""));
        String definitions = """
                {"release": "T", "resources": {"Foo": {"element": "foo", "path": "/foos", "elements": %s}}}
                """.formatted(elements);
        assertCompiles(definitions, fields);
    }

    /** What an import of {@code element-mapper.swagger.json} and {@code custom-field-mapper.yaml} gives. */
    @ParameterizedTest
    @ValueSource(strings = {"mapper", "builder", "extensions"})
    void compileEachAlone(String name) {
        String definitions = """
                {"release": "T", "resources": {"Foo": {"element": "foo", "path": "/foos", "elements": {"%s": {"type": "string"}}}}}
                """.formatted(name);
        assertCompiles(definitions, "Foo:\n  cf-x: string\n  " + name + ": string(40)\n");
    }

    private void assertCompiles(String definitions, String fields) {
        Notices notices = new Notices();
        ApiDefinition definition = CustomFieldMerge.addTo(
                DefinitionFile.read("definitions", definitions.getBytes(StandardCharsets.UTF_8)),
                CustomFieldFile.read("fields", fields.getBytes(StandardCharsets.UTF_8)),
                notices);
        UserProject project = new UserProject()
                .definitions(folder, new String(DefinitionFile.bytes(definition), StandardCharsets.UTF_8));
        for (GeneratedFile file :
                JavaEmitter.emit(Resolver.resolve(definition, Choice.everything(), "com.acme.coupa", notices), true)) {
            project.source(file.path().replaceFirst("\\.java$", ""), file.content());
        }
        Compilation compilation = project.compile();
        CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    }
}
