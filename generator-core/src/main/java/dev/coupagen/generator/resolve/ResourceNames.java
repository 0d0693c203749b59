package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.generator.naming.NameScope;
import dev.coupagen.generator.naming.NameStyle;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.generator.naming.ReservedWords;
import java.util.List;

/**
 * The names of all types in the package. All resources of the definition are named, chosen or not, so that choosing
 * another one changes no name.
 */
final class ResourceNames {
    private static final String CUSTOM_FIELDS = "CustomFields";
    private static final String OPERATIONS = "Operations";

    private ResourceNames() {}

    /** The interface of each resource, by the resource's name. */
    static Names of(ApiDefinition definition) {
        return NameScope.types(NameStyle.TYPE, ResourceNames::family)
                .reserve(ReservedWords.JAVA_LANG_TYPES)
                .reserve(ReservedWords.GENERATED_TYPES)
                .assign(definition.resources().keySet());
    }

    /** All types that come with an interface, from here and from the annotation processor. */
    static List<String> family(String name) {
        return List.of(
                name, "Immutable" + name, name + "Mapper", name + "Path", name + OPERATIONS, name + CUSTOM_FIELDS);
    }

    static ClassName customFields(ClassName resource) {
        return resource.peerClass(resource.simpleName() + CUSTOM_FIELDS);
    }

    static ClassName operations(ClassName resource) {
        return resource.peerClass(resource.simpleName() + OPERATIONS);
    }
}
