package dev.coupagen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.model.ElementModel;
import dev.coupagen.processor.model.InterfaceModel;
import dev.coupagen.processor.model.Value;
import javax.lang.model.element.Modifier;

/**
 * Emits the model: accessors over the slots of the runtime's {@code Model}.
 *
 * <pre>{@code
 * public final class ImmutableX extends Model implements X {
 *   @Override public Optional<Long> id() { return optional(0); }
 *   public static final class Builder extends Model.Builder { .. }
 * }
 * }</pre>
 */
final class ImmutableEmitter {
    private final InterfaceModel model;
    private final ClassName builder;
    private final Spelling spelling;

    private ImmutableEmitter(InterfaceModel model) {
        this.model = model;
        this.builder = model.generated().immutable().nestedClass("Builder");
        this.spelling = new Spelling(model);
    }

    static TypeSpec emit(InterfaceModel model) {
        return new ImmutableEmitter(model).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = Declarations.publicClass(model.generated().immutable(), model)
                .addJavadoc("An immutable {@link $T}.", model.name())
                .alwaysQualify(spelling.hiddenNames())
                .superclass(RuntimeTypes.MODEL)
                .addSuperinterface(model.name())
                .addMethod(constructor())
                .addMethod(builderMethod())
                .addMethod(copyOf())
                .addMethod(toBuilder())
                .addMethod(mapper());
        model.elements().forEach(element -> type.addMethod(accessor(element)));
        return type.addType(BuilderEmitter.emit(model, builder, spelling)).build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.MODEL_VALUES, "values")
                .addStatement("super(values)")
                .build();
    }

    private MethodSpec builderMethod() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private MethodSpec copyOf() {
        return MethodSpec.methodBuilder("copyOf")
                .addJavadoc("The value itself if it is of this class, or else a copy.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(spelling.of(model.name()), "value")
                .returns(model.generated().immutable())
                .addStatement(
                        "return value instanceof $1T same ? same : new $2T().$3N(value).build()",
                        model.generated().immutable(),
                        builder,
                        BuilderEmitter.copyName(model))
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build();
    }

    private MethodSpec mapper() {
        return MethodSpec.methodBuilder("mapper")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.generated().mapper())
                .addStatement("return $T.INSTANCE", model.generated().mapper())
                .build();
    }

    private MethodSpec accessor(ElementModel element) {
        return Declarations.method(element.accessor(), element)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(spelling.of(element.returnType()))
                .addStatement(value(element))
                .build();
    }

    private static CodeBlock value(ElementModel element) {
        if (element.value().kind() == Value.Kind.CUSTOM_FIELDS) {
            return CodeBlock.of("return customFields($L)", element.slot());
        }
        return switch (element.cardinality()) {
            case OPTIONAL -> CodeBlock.of("return optional($L)", element.slot());
            case LIST -> CodeBlock.of("return list($L)", element.slot());
            case REQUIRED ->
                element.returnType().isPrimitive()
                        ? CodeBlock.of(
                                "return this.<$T>required($L)", element.value().type(), element.slot())
                        : CodeBlock.of("return required($L)", element.slot());
        };
    }
}
