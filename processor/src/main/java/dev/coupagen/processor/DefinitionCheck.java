package dev.coupagen.processor;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.names.NearestName;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import dev.coupagen.processor.model.ElementModel.Cardinality;
import dev.coupagen.processor.model.ElementModel.Namespace;
import dev.coupagen.processor.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** What the definitions of the release say of the elements of one interface. */
final class DefinitionCheck {
    private static final Set<ScalarKind> DAYS_AND_MOMENTS = Set.of(ScalarKind.DATE, ScalarKind.DATETIME);

    private final String release;
    private final ResourceDefinition resource;
    private final Reporter reporter;
    private final boolean reports;

    private DefinitionCheck(String release, ResourceDefinition resource, Reporter reporter, boolean reports) {
        this.release = release;
        this.resource = resource;
        this.reporter = reporter;
        this.reports = reports;
    }

    static DefinitionCheck of(ReleaseDefinitions.Stated stated, Reporter reporter) {
        return of(stated, reporter, true);
    }

    /** As {@link #of(ReleaseDefinitions.Stated, Reporter)}; without reports it only tells what is known. */
    static DefinitionCheck of(ReleaseDefinitions.Stated stated, Reporter reporter, boolean reports) {
        return new DefinitionCheck(stated.release(), stated.resource(), reporter, reports);
    }

    /** Reports that the interface is written for another release than the one that is there. */
    void checkRelease(String wanted) {
        if (!wanted.isEmpty() && !wanted.equals(release)) {
            reporter.definitions(ProcessorDiagnostic.OTHER_RELEASE, wanted, release);
        }
    }

    /** Reports an XML element, a root of lists or a path that the annotation gives and the resource does not have. */
    void checkBinding(String element, String collection, String path) {
        // What is only a part of others is named by the element that holds it.
        if (!resource.path().isEmpty()) {
            checkRoot("element", element, resource.element());
            checkRoot("collection", collection, resource.collection());
        }
        boolean isPath = path.isEmpty()
                || path.equals(resource.path())
                || resource.operations().stream().anyMatch(operation -> isBelow(operation.path(), path));
        if (!isPath && !resource.path().isEmpty()) {
            reportBinding("path", path, resource.path());
        }
    }

    private void checkRoot(String member, String given, String stated) {
        if (!given.isEmpty() && !given.equals(stated)) {
            reportBinding(member, given, stated);
        }
    }

    private static boolean isBelow(String path, String start) {
        return path.equals(start) || path.startsWith(start.endsWith("/") ? start : start + "/");
    }

    private void reportBinding(String member, String given, String stated) {
        reporter.definitions(ProcessorDiagnostic.WRONG_BINDING, member, given, resource.name(), release, stated);
    }

    ResourceDefinition resource() {
        return resource;
    }

    /** The names that an accessor's name can stand for. */
    Collection<String> names(Namespace namespace) {
        return elements(namespace).keySet();
    }

    private Map<String, ElementDefinition> elements(Namespace namespace) {
        return namespace == Namespace.CUSTOM ? resource.customFields() : resource.elements();
    }

    /** Whether Coupa sets the element itself. */
    boolean isReadOnly(String element, Namespace namespace) {
        ElementDefinition definition = elements(namespace).get(element);
        return definition != null && !definition.writable();
    }

    /** Whether Coupa accepts the element and never sends it. */
    boolean isWriteOnly(String element, Namespace namespace) {
        ElementDefinition definition = elements(namespace).get(element);
        return definition != null && !definition.readable();
    }

    /** The greatest number of characters of the element's text, if the release states one. */
    OptionalInt longest(String element, Namespace namespace) {
        ElementDefinition definition = elements(namespace).get(element);
        return definition != null
                        && definition.type().single() instanceof ElementType.Scalar scalar
                        && scalar.kind() == ScalarKind.TEXT
                ? scalar.size()
                : OptionalInt.empty();
    }

    /** The values that the release lists for the element; none if any is allowed. */
    List<String> allowed(String element, Namespace namespace) {
        ElementDefinition definition = elements(namespace).get(element);
        return definition == null ? List.of() : definition.values();
    }

    /** Reports an element that the release does not have, or not of that type. */
    void check(
            ExecutableElement accessor, String element, Namespace namespace, ReturnTypes.Result type, String target) {
        ElementDefinition definition = elements(namespace).get(element);
        if (!reports) {
            return;
        }
        if (definition != null) {
            checkType(accessor, definition, type, target);
        } else if (namespace == Namespace.STANDARD && type.value().kind() != Value.Kind.CUSTOM_FIELDS) {
            reporter.definitions(
                    accessor,
                    ProcessorDiagnostic.UNKNOWN_ELEMENT,
                    resource.name(),
                    release,
                    element,
                    NearestName.hint(element, names(namespace)));
        } else if (namespace == Namespace.CUSTOM) {
            // The customer's file may not list all fields, but one that is nearly the same was probably meant.
            NearestName.of(element, names(namespace))
                    .ifPresent(near -> reporter.definitions(
                            accessor, ProcessorDiagnostic.UNKNOWN_CUSTOM_FIELD, resource.name(), element, near));
        }
    }

    private void checkType(
            ExecutableElement accessor, ElementDefinition definition, ReturnTypes.Result type, String target) {
        boolean list = type.cardinality() == Cardinality.LIST;
        ElementType expected = definition.type();
        boolean fits = type.value().kind() == Value.Kind.RAW && !list;
        if (expected.isList()) {
            expected = expected.single();
            fits |= list && fits(expected, type.value().kind());
        } else {
            fits |= fits(expected, type.value().kind()) && (!list || expected.isUnknown());
        }
        if (!fits) {
            reporter.definitions(
                    accessor,
                    ProcessorDiagnostic.WRONG_TYPE,
                    definition.name(),
                    resource.name(),
                    ElementTypes.text(definition.type()),
                    release,
                    JavaTypes.of(definition.type()));
        } else if (expected instanceof ElementType.Reference reference
                && type.value().isReference()
                && !isVariant(reference.resource(), target)) {
            reporter.definitions(
                    accessor,
                    ProcessorDiagnostic.OTHER_RESOURCE,
                    definition.name(),
                    resource.name(),
                    reference.resource(),
                    release,
                    target);
        }
    }

    private static boolean fits(ElementType expected, Value.Kind kind) {
        if (kind == Value.Kind.RAW || expected.isUnknown()) {
            return true;
        }
        if (expected instanceof ElementType.Scalar scalar) {
            return fitting(scalar.kind()).contains(kind);
        }
        if (expected instanceof ElementType.Enumeration) {
            return kind == Value.Kind.TEXT || kind == Value.Kind.ENUMERATION;
        }
        return expected instanceof ElementType.Reference
                ? kind == Value.Kind.REFERENCE
                : kind == Value.Kind.CUSTOM_FIELDS;
    }

    /** Releases differ in whether a day is a date or a moment, so either will do; a whole number is a decimal too. */
    private static List<Value.Kind> fitting(ScalarKind kind) {
        if (DAYS_AND_MOMENTS.contains(kind)) {
            return List.of(Value.Kind.DATE, Value.Kind.DATETIME);
        }
        return switch (kind) {
            case INTEGER -> List.of(Value.Kind.INTEGER, Value.Kind.DECIMAL);
            case DECIMAL -> List.of(Value.Kind.DECIMAL);
            case BOOLEAN -> List.of(Value.Kind.BOOLEAN);
            default -> List.of(Value.Kind.TEXT, Value.Kind.ENUMERATION);
        };
    }

    /** Whether the names are those of one resource: releases have a {@code UserSimple} beside {@code User}. */
    private static boolean isVariant(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
