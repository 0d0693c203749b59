package dev.coupagen.runtime.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.runtime.dynamic.ElementCatalog.Element;
import dev.coupagen.runtime.dynamic.ElementCatalog.Resource;
import dev.coupagen.runtime.model.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runtime and the definitions each read definition files; here because this module knows both. */
class DefinitionFileCatalogTest {
    @ParameterizedTest
    @ValueSource(strings = {"R33", "R38", "R39", "2026-04"})
    void readsWhatTheDefinitionsRead(String release) {
        ApiDefinition definition = CompiledRelease.definitionOf(release);
        DefinitionFileCatalog catalog = new DefinitionFileCatalog(DefinitionFile.bytes(definition));

        assertThat(catalog.resources()).isEqualTo(definition.resources().keySet());
        for (ResourceDefinition resource : definition.resources().values()) {
            assertThat(catalog.resource(resource.name())).contains(expected(resource));
        }
    }

    private static Resource expected(ResourceDefinition resource) {
        List<Element> elements = Stream.concat(
                        resource.elements().values().stream().map(element -> expected(element, false)),
                        resource.customFields().values().stream().map(field -> expected(field, true)))
                .toList();
        return new Resource(resource.name(), resource.element(), resource.collection(), resource.path(), elements);
    }

    private static Element expected(ElementDefinition element, boolean custom) {
        return new Element(
                element.name(),
                kind(element.type().single()),
                element.type().isList(),
                element.type().target().orElse(""),
                !element.writable(),
                !element.readable(),
                custom);
    }

    private static Kind kind(ElementType type) {
        if (type instanceof ElementType.Reference) {
            return Kind.REFERENCE;
        }
        if (type instanceof ElementType.CustomFields) {
            return Kind.CUSTOM_FIELDS;
        }
        if (type instanceof ElementType.Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT, TIME -> Kind.TEXT;
                case INTEGER -> Kind.INTEGER;
                case DECIMAL -> Kind.DECIMAL;
                case BOOLEAN -> Kind.BOOLEAN;
                case DATE -> Kind.DATE;
                case DATETIME -> Kind.DATETIME;
                case UNKNOWN -> Kind.RAW;
            };
        }
        return Kind.TEXT;
    }
}
