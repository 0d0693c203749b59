package dev.coupagen.generator.testing;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.generator.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.Resolver;
import dev.coupagen.generator.resolve.ResourceModel;
import dev.coupagen.generator.source.customfields.CustomFieldFile;
import dev.coupagen.generator.source.customfields.CustomFields;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All resources of a bundled release, generated and compiled as a user does it, once for all tests that ask. */
public final class CompiledRelease {
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

    private static final String PACKAGE = "com.acme.coupa";
    private static final Map<String, CompiledRelease> RELEASES = new ConcurrentHashMap<>();

    private final ApiDefinition definition;
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
        public Mapper<Object, Model> mapper() {
            try {
                return (Mapper<Object, Model>)
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
        definition = definitionOf(release);
        JavaModel java = Resolver.resolve(definition, Set.of(), PACKAGE, new Notices());
        classes = new CompiledClasses(compile(java));
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
        CustomFieldFile fields =
                CustomFieldFile.read("custom fields of tests", CUSTOM_FIELDS.getBytes(StandardCharsets.UTF_8));
        return CustomFields.addTo(BundledReleases.load(release), fields, new Notices());
    }

    private static Compilation compile(JavaModel java) {
        UserProject project = new UserProject();
        for (GeneratedFile file : JavaEmitter.emit(java)) {
            project.source(file.path().replaceFirst("\\.java$", ""), file.content());
        }
        Compilation compilation = project.compile();
        assertThat(compilation).succeededWithoutWarnings();
        return compilation;
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
