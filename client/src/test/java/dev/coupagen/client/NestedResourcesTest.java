package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every resource of the newest release that lies in another one. */
class NestedResourcesTest {
    private static final ApiDefinition NEWEST = BundledReleases.load("2026-04");
    private static final DynamicResources MAPPERS = DynamicResources.ofDefinitions(DefinitionFile.bytes(NEWEST));

    @RegisterExtension
    static final Sandbox SANDBOX = new Sandbox(3);

    static List<String> nested() {
        return NEWEST.resources().values().stream()
                .filter(resource -> resource.path().contains("{"))
                .filter(resource -> has(resource, "GET") && has(resource, "POST"))
                .map(ResourceDefinition::name)
                .toList();
    }

    private static boolean has(ResourceDefinition resource, String verb) {
        return resource.operations().stream()
                .anyMatch(operation ->
                        operation.verb().equals(verb) && operation.path().equals(resource.path()));
    }

    @Test
    void thereAreSeveral() {
        assertThat(nested()).hasSizeGreaterThanOrEqualTo(7).contains("ContractTerm");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void isCreatedReadAndStreamedBelowItsOwner(String name) {
        DynamicMapper mapper = MAPPERS.mapper(name);
        ResourceDefinition resource = Objects.requireNonNull(NEWEST.resources().get(name));
        Object[] owners =
                resource.path().chars().filter(c -> c == '{').mapToObj(c -> 1).toArray();
        try (Coupa coupa = SANDBOX.client().build()) {
            ResourceClient<DynamicRecord> records = coupa.resource(mapper).in(owners);
            DynamicRecord made = records.create(mapper.fromJson(texts(resource)));
            String id = records.id(made).orElseThrow();
            try (Stream<DynamicRecord> all = records.stream(Query.from(DynamicPath.from(mapper)))) {
                assertThat(all.map(record -> records.id(record).orElseThrow())).contains(id);
            }
            assertThat(records.find(Query.from(DynamicPath.from(mapper)))).isNotEmpty();
            assertThatThrownBy(() -> coupa.resource(mapper).find(Query.from(DynamicPath.from(mapper))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Give the values with in(..)");
        }
    }

    /** A value for each text, so that there are natural keys. */
    private static String texts(ResourceDefinition resource) {
        return resource.elements().values().stream()
                .filter(ElementDefinition::writable)
                .filter(element -> element.type() instanceof ElementType.Scalar scalar
                        && scalar.text().startsWith("string"))
                .map(element -> "\"" + element.name() + "\":\"n\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
