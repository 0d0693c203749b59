package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.javasource.RuntimeTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an element becomes in Java. */
final class TypeResolver {
    private static final ClassName OPTIONAL = ClassName.get(Optional.class);
    private static final ClassName LIST = ClassName.get(List.class);

    private final String packageName;
    private final Names interfaces;
    private final Notices notices;

    /** @param interfaces of all resources that have one, by the resource's name */
    TypeResolver(String packageName, Names interfaces, Notices notices) {
        this.packageName = packageName;
        this.interfaces = interfaces;
        this.notices = notices;
    }

    /**
     * What the element's accessor returns.
     *
     * @param enumerations the nested classes of the interface, by element
     */
    TypeName returnType(String resource, ElementDefinition element, Map<String, ClassName> enumerations) {
        ElementType type = element.type();
        if (type instanceof CustomFields) {
            return RuntimeTypes.CUSTOM_FIELDS;
        }
        ElementType item = type instanceof Collection collection ? collection.item() : type;
        return ParameterizedTypeName.get(
                type instanceof Collection ? LIST : OPTIONAL, item(resource, element, item, enumerations));
    }

    private TypeName item(
            String resource, ElementDefinition element, ElementType item, Map<String, ClassName> enumerations) {
        if (item instanceof Scalar scalar) {
            return scalar(scalar.kind());
        }
        if (item instanceof Enumeration) {
            return enumerations.getOrDefault(element.name(), ClassName.get(String.class));
        }
        if (item instanceof Reference reference) {
            if (interfaces.knows(reference.resource())) {
                return ClassName.get(packageName, interfaces.of(reference.resource()));
            }
            notices.add(GeneratorDiagnostic.REFERENCE_UNKNOWN, resource, element.name(), reference.resource());
        }
        // Lists of lists, and custom fields in a list: nobody documents them, a payload may still hold them.
        return RuntimeTypes.RAW_VALUE;
    }

    private static ClassName scalar(ScalarKind kind) {
        return switch (kind) {
            case TEXT, TIME -> ClassName.get(String.class);
            case INTEGER -> ClassName.get(Long.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATETIME -> ClassName.get(OffsetDateTime.class);
            case UNKNOWN -> RuntimeTypes.RAW_VALUE;
        };
    }
}
