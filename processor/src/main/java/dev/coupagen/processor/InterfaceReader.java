package dev.coupagen.processor;

import com.palantir.javapoet.ClassName;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CoupaRow;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.javasource.Markers;
import dev.coupagen.names.RootNames;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import dev.coupagen.processor.model.ElementModel;
import dev.coupagen.processor.model.InterfaceModel;
import dev.coupagen.processor.model.InterfaceModel.Binding;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads one interface: all that is generated for it is decided here, or reported. */
final class InterfaceReader {
    /** Where names become constants and file names; nothing of Coupa's comes near. */
    static final int LONGEST_NAME = 1_000;

    /** File names end at 255 bytes on most file systems, and ours are longer than the interface's. */
    private static final int LONGEST_CLASS_NAME = 200;

    private final Compilation code;
    private final GeneratedMethods generated;
    private final ReturnTypes returnTypes;
    private final ReleaseDefinitions definitions;

    InterfaceReader(
            Compilation code, GeneratedMethods generated, ReturnTypes returnTypes, ReleaseDefinitions definitions) {
        this.code = code;
        this.generated = generated;
        this.returnTypes = returnTypes;
        this.definitions = definitions;
    }

    /** What reading came to. */
    sealed interface Result {
        /** The interface names types that do not exist yet; it is to be read again in the next round. */
        record Postponed() implements Result {}

        /** Something is wrong, and was reported. */
        record Refused() implements Result {}

        record Read(InterfaceModel model) implements Result {}
    }

    Result read(TypeElement type, Reporter reporter) {
        Optional<Annotation> row = Annotation.on(type, CoupaRow.class);
        Annotation annotation =
                row.or(() -> Annotation.on(type, CoupaResource.class)).orElseThrow();
        if (!canBeModel(type, reporter)) {
            return new Result.Refused();
        }
        if (!hasKnownParents(type)) {
            return new Result.Postponed();
        }
        List<ExecutableElement> accessors = Methods.accessorsOf(code, generated, type, reporter);
        if (accessors.stream().anyMatch(accessor -> namesUnknownType(accessor, type))) {
            return reporter.hasErrors() ? new Result.Refused() : new Result.Postponed();
        }
        if (row.isPresent()) {
            return readRow(type, row.get(), accessors, reporter);
        }
        String resource = annotation.text("name");
        if (resource.isBlank() || resource.length() > LONGEST_NAME) {
            reporter.error(ProcessorDiagnostic.RESOURCE_UNNAMED);
            return new Result.Refused();
        }
        Optional<DefinitionCheck> check = isOurs(type)
                ? Optional.empty()
                : definitions.of(resource, reporter).map(stated -> DefinitionCheck.of(stated, reporter));
        check.ifPresent(one -> {
            one.checkRelease(annotation.text("release"));
            one.checkBinding(annotation.text("element"), annotation.text("collection"), annotation.text("path"));
        });
        List<ElementModel> elements = new ElementsReader(type, returnTypes, check, reporter).read(accessors);
        Binding binding = binding(annotation, resource, check.map(DefinitionCheck::resource));
        return model(type, annotation, binding, elements, accessors, reporter);
    }

    private Result readRow(
            TypeElement type, Annotation annotation, List<ExecutableElement> accessors, Reporter reporter) {
        if (Annotation.on(type, CoupaResource.class).isPresent()) {
            reporter.error(ProcessorDiagnostic.ROW_AND_RESOURCE);
        }
        String file = annotation.text("file");
        if (file.isBlank() || file.length() > LONGEST_NAME) {
            reporter.error(ProcessorDiagnostic.FILE_UNNAMED);
            return new Result.Refused();
        }
        Optional<RowDefinition> definition = definitions.ofRow(file, annotation.text("row"), isOurs(type), reporter);
        RowColumns columns = new RowColumns(annotation, definition, isOurs(type), reporter);
        List<ElementModel> elements =
                new ElementsReader(type, returnTypes, columns.check(), Optional.of(columns), reporter).read(accessors);
        return model(type, annotation, columns.binding(), elements, accessors, reporter);
    }

    private Result model(
            TypeElement type,
            Annotation annotation,
            Binding binding,
            List<ElementModel> elements,
            List<ExecutableElement> accessors,
            Reporter reporter) {
        return reporter.hasErrors()
                ? new Result.Refused()
                : new Result.Read(new InterfaceModel(
                        ClassName.get(type),
                        isPublic(type),
                        binding,
                        !annotation.is("unknown", CoupaResource.Unknown.SKIP),
                        namesDeprecated(type, accessors),
                        elements,
                        Methods.nestedTypes(type),
                        code.context(type)));
    }

    private boolean canBeModel(TypeElement type, Reporter reporter) {
        if (type.getKind() != ElementKind.INTERFACE) {
            String kind =
                    type.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            reporter.error(ProcessorDiagnostic.NOT_AN_INTERFACE, kind);
        } else if (!type.getTypeParameters().isEmpty()) {
            reporter.error(ProcessorDiagnostic.INTERFACE_GENERIC);
        } else if (anyModifier(type, Modifier.PRIVATE)) {
            reporter.error(ProcessorDiagnostic.INTERFACE_PRIVATE);
        } else if (type.getModifiers().contains(Modifier.SEALED)) {
            reporter.error(ProcessorDiagnostic.INTERFACE_SEALED);
        } else if (String.join("_", ClassName.get(type).simpleNames()).length() > LONGEST_CLASS_NAME) {
            reporter.error(ProcessorDiagnostic.INTERFACE_NAME_TOO_LONG, LONGEST_CLASS_NAME);
        }
        return !reporter.hasErrors();
    }

    private static boolean anyModifier(Element type, Modifier modifier) {
        for (Element place = type; place instanceof TypeElement; place = place.getEnclosingElement()) {
            if (place.getModifiers().contains(modifier)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublic(Element type) {
        for (Element place = type; place instanceof TypeElement; place = place.getEnclosingElement()) {
            if (!place.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasKnownParents(TypeElement type) {
        return Methods.hierarchy(type).stream()
                .flatMap(part -> part.getInterfaces().stream())
                .allMatch(parent -> parent.getKind() == TypeKind.DECLARED);
    }

    private boolean namesUnknownType(ExecutableElement accessor, TypeElement type) {
        return ReturnTypes.namesUnknown(returnTypes.of(accessor, type));
    }

    private static Binding binding(Annotation annotation, String resource, Optional<ResourceDefinition> definition) {
        String element = given(
                annotation.text("element"),
                definition.map(ResourceDefinition::element).orElse(""),
                RootNames.element(resource));
        String collection = given(
                annotation.text("collection"),
                definition.map(ResourceDefinition::collection).orElse(""),
                RootNames.collection(element));
        String path = given(
                annotation.text("path"),
                definition.map(ResourceDefinition::path).orElse(""),
                "");
        return new Binding(resource, element, collection, path, Optional.empty());
    }

    private static String given(String first, String second, String third) {
        String known = first.isEmpty() ? second : first;
        return known.isEmpty() ? third : known;
    }

    private boolean namesDeprecated(TypeElement type, List<ExecutableElement> accessors) {
        return code.elements.isDeprecated(type)
                || accessors.stream()
                        .anyMatch(accessor -> code.elements.isDeprecated(accessor)
                                || returnTypes.namesDeprecated(returnTypes.of(accessor, type)));
    }

    /** Whether the interface comes from the definitions, so that it needs no check against them. */
    private static boolean isOurs(TypeElement type) {
        return Annotation.on(type, Generated.class)
                .map(Annotation::mirror)
                .map(AnnotationMirror::getElementValues)
                .filter(values -> values.values().stream().anyMatch(InterfaceReader::isOurName))
                .isPresent();
    }

    private static boolean isOurName(AnnotationValue value) {
        return value.getValue() instanceof List<?> names
                && names.size() == 1
                && names.get(0) instanceof AnnotationValue name
                && Markers.GENERATOR.equals(name.getValue());
    }
}
