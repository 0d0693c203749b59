package dev.coupagen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.generator.resolve.EnumerationModel;
import dev.coupagen.generator.resolve.EnumerationModel.Constant;
import dev.coupagen.javasource.JavadocText;
import dev.coupagen.javasource.Literal;
import dev.coupagen.javasource.Markers;
import dev.coupagen.javasource.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the nested class of an open enumeration.
 *
 * <pre>{@code
 * final class Status extends OpenEnumeration {
 *   public static final OpenEnumeration.Type<Status> TYPE = OpenEnumeration.Type.of(Status::new);
 *   public static final Status DRAFT = TYPE.known("draft");
 *   private Status(OpenEnumeration.Value value) { super(value); }
 *   public static Status of(String value) { return TYPE.of(value); }
 * }
 * }</pre>
 */
final class EnumerationEmitter {
    /** A constant takes 15 bytes in the static initialiser, which is to stay below 8,000. */
    private static final int MOST_CONSTANTS = 500;

    /** A value without a constant takes 10 bytes in its method. */
    private static final int VALUES_PER_METHOD = 700;

    private EnumerationEmitter() {}

    static TypeSpec emit(EnumerationModel enumeration) {
        ClassName name = enumeration.name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addAnnotation(Markers.IN_CLASS_FILE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.OPEN_ENUMERATION)
                .addJavadoc("$L", javadoc(enumeration))
                .addField(registry(name));
        if (enumeration.constants().size() <= MOST_CONSTANTS) {
            enumeration.constants().forEach(constant -> type.addField(constant(name, constant)));
        } else {
            addValues(type, enumeration.constants());
        }
        return type.addMethod(constructor()).addMethod(of(name)).build();
    }

    private static String javadoc(EnumerationModel enumeration) {
        String values = "The values of " + JavadocText.code(enumeration.element());
        return enumeration.constants().size() <= MOST_CONSTANTS
                ? values + "."
                : values + ", too many to be constants: "
                        + enumeration.constants().size() + ".";
    }

    private static FieldSpec registry(ClassName name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUMERATION_TYPE, name),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($T::new)", RuntimeTypes.OPEN_ENUMERATION_TYPE, name)
                .build();
    }

    private static FieldSpec constant(ClassName name, Constant constant) {
        return FieldSpec.builder(name, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("TYPE.known($L)", Literal.of(constant.value()))
                .build();
    }

    private static void addValues(TypeSpec.Builder type, List<Constant> constants) {
        CodeBlock.Builder initializer = CodeBlock.builder();
        for (int start = 0; start < constants.size(); start += VALUES_PER_METHOD) {
            List<Constant> part = constants.subList(start, Math.min(constants.size(), start + VALUES_PER_METHOD));
            MethodSpec.Builder method = MethodSpec.methodBuilder("values" + start / VALUES_PER_METHOD)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            part.forEach(constant -> method.addStatement("TYPE.known($L)", Literal.of(constant.value())));
            MethodSpec built = method.build();
            type.addMethod(built);
            initializer.addStatement("$N()", built);
        }
        type.addStaticBlock(initializer.build());
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.OPEN_ENUMERATION_VALUE, "value")
                .addStatement("super(value)")
                .build();
    }

    private static MethodSpec of(ClassName name) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L", "The constant of that value or, for an unknown value, a new one that is not known.")
                .addParameter(String.class, "value")
                .returns(name)
                .addStatement("return TYPE.of(value)")
                .build();
    }
}
