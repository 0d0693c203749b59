package dev.coupagen.processor;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CustomField;
import dev.coupagen.names.DerivedElementName;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import dev.coupagen.processor.model.ElementModel;
import dev.coupagen.processor.model.ElementModel.Cardinality;
import dev.coupagen.processor.model.ElementModel.Namespace;
import dev.coupagen.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the accessors of one interface. */
final class ElementsReader {
    private static final String CUSTOM_FIELDS = "custom-fields";

    private final TypeElement type;
    private final ReturnTypes returnTypes;
    private final Optional<DefinitionCheck> check;
    private final Optional<RowColumns> row;
    private final Reporter reporter;
    /** The accessors by what they are bound to. */
    private final Map<String, ExecutableElement> bound = new HashMap<>();

    ElementsReader(TypeElement type, ReturnTypes returnTypes, Optional<DefinitionCheck> check, Reporter reporter) {
        this(type, returnTypes, check, Optional.empty(), reporter);
    }

    /**
     * A reader of an interface's accessors.
     *
     * @param row the row type, if the interface is of one
     */
    ElementsReader(
            TypeElement type,
            ReturnTypes returnTypes,
            Optional<DefinitionCheck> check,
            Optional<RowColumns> row,
            Reporter reporter) {
        this.type = type;
        this.returnTypes = returnTypes;
        this.check = check;
        this.row = row;
        this.reporter = reporter;
    }

    /** The elements, one for each accessor that nothing is wrong with. */
    List<ElementModel> read(List<ExecutableElement> accessors) {
        BuilderNaming naming = new BuilderNaming(accessors.stream()
                .map(accessor -> accessor.getSimpleName().toString())
                .toList());
        List<ElementModel> elements = new ArrayList<>();
        for (ExecutableElement accessor : accessors) {
            read(accessor, elements.size(), naming).ifPresent(elements::add);
        }
        return elements;
    }

    private Optional<ElementModel> read(ExecutableElement accessor, int slot, BuilderNaming naming) {
        Optional<Annotation> standard = Annotation.on(accessor, CoupaElement.class);
        Optional<Annotation> custom = Annotation.on(accessor, CustomField.class);
        if (standard.isPresent() && custom.isPresent()) {
            reporter.error(accessor, ProcessorDiagnostic.TWO_BINDINGS);
        }
        TypeMirror returned = returnTypes.of(accessor, type);
        Optional<ReturnTypes.Result> read = returnTypes.read(accessor, returned, reporter);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ReturnTypes.Result result = read.get();
        Namespace namespace = custom.map(this::namespace).orElse(Namespace.STANDARD);
        String given = custom.or(() -> standard).map(one -> one.text("value")).orElse("");
        String element = given.isEmpty() ? derivedName(accessor, namespace, result) : given;
        String item = standard.map(one -> one.text("item")).orElse("");
        checkName(accessor, element);
        checkItem(accessor, item, result);
        checkCustomFields(accessor, element, namespace, result);
        checkUnique(accessor, element, namespace);
        String target = result.value().isReference() ? resourceOf(returned) : "";
        boolean holdsRows = result.value().isReference() && ReturnTypes.isRow(ReturnTypes.valueElement(returned));
        row.ifPresent(one -> one.checkType(accessor, result, holdsRows));
        if (!holdsRows) {
            check.ifPresent(one -> one.check(accessor, element, namespace, result, target));
        } else if (row.isEmpty()) {
            reporter.error(accessor, ProcessorDiagnostic.ROWS_OUTSIDE_OF_ROWS, returned);
        }
        String name = accessor.getSimpleName().toString();
        return Optional.of(new ElementModel(
                slot,
                name,
                result.type(),
                element,
                result.value(),
                result.cardinality(),
                namespace,
                stated(
                        standard,
                        "readOnly",
                        check.filter(one -> one.isReadOnly(element, namespace)).isPresent()),
                stated(
                        standard,
                        "writeOnly",
                        check.filter(one -> one.isWriteOnly(element, namespace)).isPresent()),
                check.map(one -> one.longest(element, namespace)).orElse(OptionalInt.empty()),
                check.map(one -> one.allowed(element, namespace)).orElse(List.of()),
                row.map(one -> one.rules(element)),
                Optional.of(item).filter(text -> !text.isEmpty()),
                returnTypes.isDeprecated(accessor),
                naming.of(name)));
    }

    private Namespace namespace(Annotation customField) {
        return row.isPresent() || customField.flag("global") ? Namespace.GLOBAL_CUSTOM : Namespace.CUSTOM;
    }

    private String derivedName(ExecutableElement accessor, Namespace namespace, ReturnTypes.Result result) {
        if (result.value().kind() == Value.Kind.CUSTOM_FIELDS) {
            return CUSTOM_FIELDS;
        }
        String name = accessor.getSimpleName().toString();
        return check.map(one -> DerivedElementName.derive(name, one.names(namespace)))
                .orElseGet(() -> DerivedElementName.derive(name));
    }

    /** What the annotation says; if it has none, what the definitions say. */
    private static boolean stated(Optional<Annotation> annotation, String flag, boolean byDefinition) {
        return annotation
                .filter(one -> one.value(flag).isPresent())
                .map(one -> one.flag(flag))
                .orElse(byDefinition);
    }

    private void checkName(ExecutableElement accessor, String element) {
        if (element.isBlank()) {
            reporter.error(accessor, ProcessorDiagnostic.ELEMENT_UNNAMED);
        } else if (element.length() > InterfaceReader.LONGEST_NAME) {
            reporter.error(accessor, ProcessorDiagnostic.ELEMENT_NAME_TOO_LONG, InterfaceReader.LONGEST_NAME);
        }
    }

    private void checkItem(ExecutableElement accessor, String item, ReturnTypes.Result result) {
        if (!item.isEmpty() && result.cardinality() != Cardinality.LIST) {
            reporter.error(accessor, ProcessorDiagnostic.ITEM_WITHOUT_LIST, item);
        }
    }

    private void checkCustomFields(
            ExecutableElement accessor, String element, Namespace namespace, ReturnTypes.Result result) {
        boolean all = result.value().kind() == Value.Kind.CUSTOM_FIELDS;
        boolean standing = namespace != Namespace.CUSTOM;
        if (all && !standing) {
            reporter.error(accessor, ProcessorDiagnostic.CUSTOM_FIELDS_NESTED);
        } else if (standing && all != element.equals(CUSTOM_FIELDS)) {
            reporter.error(accessor, ProcessorDiagnostic.CUSTOM_FIELDS_TYPE);
        }
    }

    private void checkUnique(ExecutableElement accessor, String element, Namespace namespace) {
        String key = (namespace == Namespace.CUSTOM ? "custom " : "standard ") + element;
        ExecutableElement other = bound.putIfAbsent(key, accessor);
        if (other != null) {
            reporter.error(accessor, ProcessorDiagnostic.DUPLICATE_ELEMENT, element, other.getSimpleName());
        }
    }

    private static String resourceOf(TypeMirror returned) {
        return Annotation.on(ReturnTypes.valueElement(returned), CoupaResource.class)
                .map(one -> one.text("name"))
                .orElse("");
    }
}
