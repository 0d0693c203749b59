package dev.coupagen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.coupagen.javasource.Literal;
import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.model.ElementModel;
import dev.coupagen.processor.model.GeneratedClasses;
import dev.coupagen.processor.model.InterfaceModel;
import dev.coupagen.processor.model.Value;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the paths: a method for each element, which gives the path to it.
 *
 * <pre>{@code
 * public final class XPath<R, S> extends RecordPath<R, S, X> {
 *   public static final XPath<X, X> X = new XPath<>(rootOf(XMapper.INSTANCE, "/xs"));
 *   public TextPath<R, S> name() { return text(1); }
 *   public LinePath<R, ThroughCollection> lines() { return new LinePath<>(to(2)); }
 * }
 * }</pre>
 */
final class PathEmitter {
    private final InterfaceModel model;
    private final GeneratedClasses classes;
    private final TypeVariableName root;
    private final TypeVariableName single;

    private PathEmitter(InterfaceModel model) {
        this.model = model;
        this.classes = model.generated();
        Set<String> names = simpleNames(model);
        this.root = TypeVariableName.get(free("R", names));
        this.single = TypeVariableName.get(free("S", names));
    }

    static TypeSpec emit(InterfaceModel model) {
        return new PathEmitter(model).type();
    }

    /** The types that a type variable would hide. */
    private static Set<String> simpleNames(InterfaceModel model) {
        return Stream.concat(
                        Stream.of(model.name()),
                        model.elements().stream().map(element -> element.value().type()))
                .map(type -> type.topLevelClassName().simpleName())
                .collect(Collectors.toSet());
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free += "_";
        }
        return free;
    }

    private TypeSpec type() {
        TypeSpec.Builder type = Declarations.publicClass(classes.path(), model)
                .addJavadoc("Paths to the elements of {@link $T}.", model.name())
                .addTypeVariable(root)
                .addTypeVariable(single)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.RECORD_PATH, root, single, model.name()))
                .addField(rootConstant())
                .addMethod(constructor());
        model.elements().forEach(element -> type.addMethod(method(element)));
        return type.build();
    }

    private FieldSpec rootConstant() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(classes.path(), model.name(), model.name()),
                        classes.rootConstant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "new $T<>(rootOf($T.INSTANCE, $L))",
                        classes.path(),
                        classes.mapper(),
                        Literal.of(model.binding().path()))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.ROUTE, "route")
                .addStatement("super(route)")
                .build();
    }

    private MethodSpec method(ElementModel element) {
        return Declarations.method(element.accessor(), element)
                .addModifiers(Modifier.PUBLIC)
                .returns(pathTo(element))
                .addStatement(step(element))
                .build();
    }

    private TypeName pathTo(ElementModel element) {
        TypeName further = element.isList() ? RuntimeTypes.THROUGH_COLLECTION : single;
        Value value = element.value();
        ClassName path = value.isReference() ? GeneratedClasses.of(value.type()).path() : PathTypes.of(value.kind());
        return value.kind() == Value.Kind.ENUMERATION
                ? ParameterizedTypeName.get(path, root, further, value.type())
                : ParameterizedTypeName.get(path, root, further);
    }

    private static CodeBlock step(ElementModel element) {
        Value value = element.value();
        if (value.isReference()) {
            return CodeBlock.of(
                    "return new $T<>(to($L))", GeneratedClasses.of(value.type()).path(), element.slot());
        }
        String method = factory(value.kind());
        return CodeBlock.of("return $L($L)", element.isList() ? method + "s" : method, element.slot());
    }

    /** The method of the runtime that makes the path to one value; with an s to several. */
    private static String factory(Value.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case DATETIME -> "dateTime";
            case RAW -> "raw";
            case ENUMERATION -> "enumeration";
            case CUSTOM_FIELDS -> "customFields";
            case REFERENCE -> throw new IllegalStateException("A record's path is a generated class.");
        };
    }
}
