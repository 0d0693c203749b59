package dev.coupagen.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CoupaRow;
import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import dev.coupagen.processor.model.ElementModel.Cardinality;
import dev.coupagen.processor.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Understands what accessors return. */
final class ReturnTypes {
    private static final Value LONG = new Value(Value.Kind.INTEGER, ClassName.get(Long.class));
    private static final Value BOOLEAN = new Value(Value.Kind.BOOLEAN, ClassName.get(Boolean.class));
    private static final Map<String, Value> SCALARS = Stream.of(
                    new Value(Value.Kind.TEXT, ClassName.get(String.class)),
                    LONG,
                    BOOLEAN,
                    new Value(Value.Kind.DECIMAL, ClassName.get(BigDecimal.class)),
                    new Value(Value.Kind.DATE, ClassName.get(LocalDate.class)),
                    new Value(Value.Kind.DATETIME, ClassName.get(OffsetDateTime.class)),
                    new Value(Value.Kind.RAW, RuntimeTypes.RAW_VALUE),
                    new Value(Value.Kind.CUSTOM_FIELDS, RuntimeTypes.CUSTOM_FIELDS))
            .collect(Collectors.toMap(value -> value.type().canonicalName(), value -> value));

    private final Compilation code;
    /** What the classes and interfaces are that were met already, most of which many accessors return. */
    private final Map<TypeElement, Optional<Value>> known = new HashMap<>();

    ReturnTypes(Compilation code) {
        this.code = code;
    }

    /** What an accessor returns. */
    record Result(TypeName type, Value value, Cardinality cardinality) {}

    /** The type that the method returns, seen from the interface that inherits it. */
    TypeMirror of(ExecutableElement method, TypeElement type) {
        return code.memberOf(type, method).getReturnType();
    }

    /** Whether the compiler does not know a type in there, perhaps because another processor will generate it. */
    static boolean namesUnknown(TypeMirror type) {
        if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            return declared.getTypeArguments().stream().anyMatch(ReturnTypes::namesUnknown);
        }
        return type.getKind() == TypeKind.ERROR;
    }

    /** The class or interface that is returned, or that the container holds which is returned. */
    static TypeElement valueElement(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return Compilation.elementOf(arguments.isEmpty() ? type : arguments.get(0));
    }

    boolean isDeprecated(Element element) {
        return code.elements.isDeprecated(element);
    }

    /** Whether generated code that names what is returned has to suppress the compiler's warning. */
    boolean namesDeprecated(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && isDeprecated(valueElement(type));
    }

    /** What the accessor returns; empty if that cannot be, which is reported. */
    Optional<Result> read(ExecutableElement accessor, TypeMirror type, Reporter reporter) {
        if (isNullable(accessor) || isNullable(type)) {
            reporter.error(accessor, ProcessorDiagnostic.RETURN_NULLABLE);
            return Optional.empty();
        }
        if (type.getKind() == TypeKind.LONG) {
            return Optional.of(new Result(TypeName.LONG, LONG, Cardinality.REQUIRED));
        }
        if (type.getKind() == TypeKind.BOOLEAN) {
            return Optional.of(new Result(TypeName.BOOLEAN, BOOLEAN, Cardinality.REQUIRED));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return refused(accessor, type, reporter);
        }
        Cardinality cardinality = cardinality(Compilation.elementOf(type));
        if (cardinality == Cardinality.REQUIRED) {
            return one(accessor, type, type, reporter).map(value -> new Result(value.type(), value, cardinality));
        }
        DeclaredType container = (DeclaredType) type;
        if (container.getTypeArguments().size() != 1
                || container.getTypeArguments().get(0).getKind() != TypeKind.DECLARED) {
            return refused(accessor, type, reporter);
        }
        return one(accessor, type, container.getTypeArguments().get(0), reporter)
                .flatMap(value -> value.kind() == Value.Kind.CUSTOM_FIELDS
                        ? refused(accessor, type, reporter)
                        : Optional.of(new Result(container(cardinality, value), value, cardinality)));
    }

    private static Cardinality cardinality(TypeElement type) {
        return switch (type.getQualifiedName().toString()) {
            case "java.util.Optional" -> Cardinality.OPTIONAL;
            case "java.util.List" -> Cardinality.LIST;
            default -> Cardinality.REQUIRED;
        };
    }

    private static TypeName container(Cardinality cardinality, Value value) {
        Class<?> container = cardinality == Cardinality.LIST ? List.class : Optional.class;
        return ParameterizedTypeName.get(ClassName.get(container), value.type());
    }

    /** The value type, which is all that is returned or lies in the container that is. */
    private Optional<Value> one(ExecutableElement accessor, TypeMirror returned, TypeMirror type, Reporter reporter) {
        TypeElement element = Compilation.elementOf(type);
        Optional<Value> value = known.computeIfAbsent(element, this::valueOf);
        if (value.isPresent()) {
            return value;
        }
        String name = element.getSimpleName().toString();
        if (code.isOpenEnumeration(element)) {
            reporter.error(accessor, ProcessorDiagnostic.ENUMERATION_WITHOUT_TYPE, name);
        } else if (element.getKind().isInterface()
                && TypeSuggestions.of(returned).isEmpty()) {
            reporter.error(accessor, ProcessorDiagnostic.TYPE_NOT_A_RESOURCE, name, name);
        } else {
            return refused(accessor, returned, reporter);
        }
        return Optional.empty();
    }

    private Optional<Value> valueOf(TypeElement type) {
        Value scalar = SCALARS.get(type.getQualifiedName().toString());
        if (scalar != null) {
            return Optional.of(scalar);
        }
        boolean visible = !type.getModifiers().contains(Modifier.PRIVATE);
        if (visible && code.isOpenEnumeration(type) && hasRegistry(type)) {
            return Optional.of(new Value(Value.Kind.ENUMERATION, ClassName.get(type)));
        }
        boolean resource = type.getKind().isInterface()
                && (Annotation.on(type, CoupaResource.class).isPresent() || isRow(type));
        return visible && resource
                ? Optional.of(new Value(Value.Kind.REFERENCE, ClassName.get(type)))
                : Optional.empty();
    }

    /** Whether the interface stands for a row type of a flat file. */
    static boolean isRow(TypeElement type) {
        return Annotation.on(type, CoupaRow.class).isPresent();
    }

    /** Whether the enumeration has the static field {@code TYPE} of the runtime's {@code OpenEnumeration.Type}. */
    private boolean hasRegistry(TypeElement type) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals("TYPE")
                    && field.getModifiers().contains(Modifier.STATIC)
                    && !field.getModifiers().contains(Modifier.PRIVATE)
                    && field.asType().getKind() == TypeKind.DECLARED
                    && Compilation.elementOf(field.asType())
                            .getQualifiedName()
                            .contentEquals(RuntimeTypes.OPEN_ENUMERATION_TYPE.canonicalName())) {
                return true;
            }
        }
        return false;
    }

    private static <T> Optional<T> refused(ExecutableElement accessor, TypeMirror type, Reporter reporter) {
        reporter.error(
                accessor,
                ProcessorDiagnostic.TYPE_UNSUPPORTED,
                TypeText.of(type),
                TypeSuggestions.of(type).orElse(TypeSuggestions.ANY));
        return Optional.empty();
    }

    private static boolean isNullable(javax.lang.model.AnnotatedConstruct place) {
        for (AnnotationMirror annotation : place.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return true;
            }
        }
        return false;
    }
}
