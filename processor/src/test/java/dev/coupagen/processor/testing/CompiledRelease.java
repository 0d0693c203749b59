package dev.coupagen.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.Resolver;
import dev.coupagen.generator.resolve.ResourceModel;
import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.sources.customfields.CustomFieldFile;
import dev.coupagen.sources.customfields.CustomFieldMerge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * All resources of a bundled release, generated and compiled as a user does it, once for all tests that ask. No compiler
 * warns of anything, not even of the Javadoc.
 */
public final class CompiledRelease {
    /** The package of all that is generated. */
    public static final String PACKAGE = "com.acme.coupa";

    /** Custom fields of every type, so that the release has all that generated code can have. */
    private static final String CUSTOM_FIELDS = """
            InvoiceHeader:
              cf-test-text: string(40)
              cf-test-number: integer
              cf-test-amount: decimal(32,4)
              cf-test-flag: boolean
              cf-test-day: date
              cf-test-moment: datetime
              cf-test-choice: {type: string(10), values: [low, high]}
              cf-test-owner: User
              cf-test-regions: LookupValue[]
              cf-test-global: {type: boolean, global: true}
            InvoiceLine:
              cf-test-line: string
            Supplier:
              cf-test-tags: LookupValue[]
            User:
              cf-test-manager: User
            """;

    private static final Path FOLDERS = Path.of("target", "compiled-releases");
    private static final Map<String, CompiledRelease> RELEASES = new ConcurrentHashMap<>();

    private final ApiDefinition definition;
    private final Path definitions;
    private final List<GeneratedFile> interfaces;
    private final Map<String, String> generated;
    private final CompiledClasses classes;
    private final Map<String, Resource> resources = new TreeMap<>();

    /**
     * A resource in its compiled form.
     *
     * @param type the interface
     * @param model the class of its models
     * @param mapperType the class of its mapper
     */
    public record Resource(ResourceDefinition definition, Class<?> type, Class<?> model, Class<?> mapperType) {
        public String name() {
            return definition.name();
        }

        public Schema schema() {
            return mapper().schema();
        }

        /** The mapper, which takes values of the interface and gives models. */
        @SuppressWarnings("unchecked") // every model is a Model, and the tests give it values of its interface only
        public DocumentMapper<Object, Model> mapper() {
            try {
                return (DocumentMapper<Object, Model>)
                        Objects.requireNonNull(mapperType.getField("INSTANCE").get(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private CompiledRelease(String release) {
        Notices notices = new Notices();
        definition = definitionOf(release, notices);
        JavaModel java = Resolver.resolve(definition, Choice.everything(), PACKAGE, notices);
        assertThat(notices.list()).isEmpty();
        definitions = FOLDERS.resolve(release);
        interfaces = JavaEmitter.emit(java, true);
        Compilation compilation = compile();
        generated = sourcesOf(compilation);
        classes = new CompiledClasses(compilation);
        for (ResourceModel resource : java.resources()) {
            String name = resource.binding().name();
            ResourceDefinition described =
                    Objects.requireNonNull(definition.resources().get(name), name);
            resources.put(name, compiled(described, resource.name().simpleName(), classes));
        }
    }

    /** The release of that name, with custom fields on some resources. */
    public static CompiledRelease of(String release) {
        return RELEASES.computeIfAbsent(release, CompiledRelease::new);
    }

    /** The definitions of a release, with custom fields of every type on some resources. */
    public static ApiDefinition definitionOf(String release) {
        return definitionOf(release, new Notices());
    }

    private static ApiDefinition definitionOf(String release, Notices notices) {
        CustomFieldFile fields =
                CustomFieldFile.read("custom fields of tests", CUSTOM_FIELDS.getBytes(StandardCharsets.UTF_8));
        return CustomFieldMerge.addTo(BundledReleases.load(release), fields, notices);
    }

    private Compilation compile() {
        UserProject project = new UserProject()
                .options(UserProject.WITH_DOCUMENTATION)
                .definitions(definitions, new String(DefinitionFile.bytes(definition), StandardCharsets.UTF_8));
        for (GeneratedFile file : interfaces) {
            project.source(file.path().replaceFirst("\\.java$", ""), file.content());
        }
        Compilation compilation = project.compile();
        CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
        return compilation;
    }

    private static Map<String, String> sourcesOf(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .collect(Collectors.toMap(
                        file -> file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""),
                        CompiledRelease::content,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource compiled(ResourceDefinition definition, String name, ClassLoader classes) {
        try {
            return new Resource(
                    definition,
                    classes.loadClass(PACKAGE + "." + name),
                    classes.loadClass(PACKAGE + ".Immutable" + name),
                    classes.loadClass(PACKAGE + "." + name + "Mapper"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return definition.release();
    }

    public ApiDefinition definition() {
        return definition;
    }

    /** The folder that has the definitions of the release where the plugin puts them on the class path. */
    public Path definitionsOnClassPath() {
        return definitions;
    }

    /** What stage one generates. */
    public List<GeneratedFile> interfaces() {
        return interfaces;
    }

    /** What the annotation processor generates of them, by path. */
    public Map<String, String> generated() {
        return Collections.unmodifiableMap(generated);
    }

    /** The class loader of all that was generated. */
    public CompiledClasses classes() {
        return classes;
    }

    /** A class loader that has loaded no class of the release yet. */
    public CompiledClasses unloaded() {
        return classes.unloaded();
    }

    /** All resources in the order of their names. */
    public Collection<Resource> resources() {
        return Collections.unmodifiableCollection(resources.values());
    }

    public Resource resource(String name) {
        return Objects.requireNonNull(resources.get(name), name);
    }
}
