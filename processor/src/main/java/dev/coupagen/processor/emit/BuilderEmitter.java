package dev.coupagen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.coupagen.javasource.JavadocText;
import dev.coupagen.javasource.Markers;
import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.model.ElementModel;
import dev.coupagen.processor.model.ElementModel.Cardinality;
import dev.coupagen.processor.model.InterfaceModel;
import dev.coupagen.processor.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the builder of a model.
 *
 * <pre>{@code
 * public Builder id(long value) { set(0, value); return this; }
 * public Builder clearId() { clear(0); return this; }
 * }</pre>
 */
final class BuilderEmitter {
    private static final int MOST_VALUES = 6;

    private final InterfaceModel model;
    private final ClassName builder;
    private final Spelling spelling;

    private BuilderEmitter(InterfaceModel model, ClassName builder, Spelling spelling) {
        this.model = model;
        this.builder = builder;
        this.spelling = spelling;
    }

    static TypeSpec emit(InterfaceModel model, ClassName builder, Spelling spelling) {
        return new BuilderEmitter(model, builder, spelling).type();
    }

    /** The private method that copies another implementation's values. An accessor may have any name, so it gives way. */
    static String copyName(InterfaceModel model) {
        String name = "copy";
        while (anyAccessorStartsWith(model, name)) {
            name += "_";
        }
        return name;
    }

    private static boolean anyAccessorStartsWith(InterfaceModel model, String name) {
        return model.elements().stream()
                .anyMatch(element -> element.builder().set().startsWith(name)
                        || element.builder().add().startsWith(name));
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addAnnotation(Markers.IN_CLASS_FILE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}.", model.generated().immutable())
                .superclass(RuntimeTypes.MODEL_BUILDER)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.INSTANCE)", model.generated().mapper())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(model.generated().immutable(), "model")
                        .addStatement("super(model)")
                        .build());
        addCopy(type);
        for (ElementModel element : model.elements()) {
            type.addMethod(setter(element)).addMethod(clearer(element));
            if (element.isList()) {
                type.addMethod(adder(element));
            }
        }
        return type.addMethod(extension()).addMethod(build()).build();
    }

    private void addCopy(TypeSpec.Builder type) {
        String name = copyName(model);
        List<List<ElementModel>> chunks = Chunks.of(model.elements());
        MethodSpec.Builder copy = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(spelling.of(model.name()), "value")
                .returns(builder);
        if (chunks.size() <= 1) {
            model.elements().forEach(element -> copy.addStatement(copied(element)));
            type.addMethod(copy.addStatement("return this").build());
            return;
        }
        for (int i = 0; i < chunks.size(); i++) {
            copy.addStatement("$N(value)", name + i);
        }
        type.addMethod(copy.addStatement("return this").build());
        for (int i = 0; i < chunks.size(); i++) {
            MethodSpec.Builder part = MethodSpec.methodBuilder(name + i)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(spelling.of(model.name()), "value");
            chunks.get(i).forEach(element -> part.addStatement(copied(element)));
            type.addMethod(part.build());
        }
    }

    private static CodeBlock copied(ElementModel element) {
        String method = "setIfPresent";
        if (element.isList() || element.value().kind() == Value.Kind.CUSTOM_FIELDS) {
            method = "setIfAny";
        } else if (element.cardinality() == Cardinality.REQUIRED) {
            method = "set";
        }
        return CodeBlock.of("$L($L, value.$N())", method, element.slot(), element.accessor());
    }

    private MethodSpec setter(ElementModel element) {
        return element.isList()
                ? documented(element, changing(element, element.builder().set()))
                        .addParameter(listOf(element), "values")
                        .addStatement("setList($L, values)", element.slot())
                        .addStatement("return this")
                        .build()
                : documented(element, changing(element, element.builder().set()))
                        .addParameter(valueOf(element), "value")
                        .addStatement("set($L, value)", element.slot())
                        .addStatement("return this")
                        .build();
    }

    /** One line of what the definitions say: {@code Read-only. At most 40 characters. One of: draft, approved.} */
    private static MethodSpec.Builder documented(ElementModel element, MethodSpec.Builder setter) {
        List<String> facts = new ArrayList<>();
        if (element.readOnly()) {
            facts.add("Read-only: an update does not send it.");
        }
        if (element.writeOnly()) {
            facts.add("Write-only: Coupa never sends it.");
        }
        element.longest().ifPresent(longest -> facts.add("At most " + longest + " characters."));
        if (!element.allowed().isEmpty()) {
            facts.add(JavadocText.of(values(element.allowed())));
        }
        if (!facts.isEmpty()) {
            setter.addJavadoc("$L", String.join(" ", facts));
        }
        return setter;
    }

    private static String values(List<String> allowed) {
        String shown = String.join(", ", allowed.subList(0, Math.min(MOST_VALUES, allowed.size())));
        int more = allowed.size() - MOST_VALUES;
        return more > 0 ? "One of: " + shown + " and " + more + " more." : "One of: " + shown + ".";
    }

    private MethodSpec clearer(ElementModel element) {
        return changing(element, element.builder().clear())
                .addJavadoc("Sends null for $L, which clears it.", JavadocText.code(element.element()))
                .addStatement("clear($L)", element.slot())
                .addStatement("return this")
                .build();
    }

    private MethodSpec adder(ElementModel element) {
        return changing(element, element.builder().add())
                .addParameter(valueOf(element), "value")
                .addStatement("addItem($L, value)", element.slot())
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder changing(ElementModel element, String name) {
        return Declarations.method(name, element).addModifiers(Modifier.PUBLIC).returns(builder);
    }

    /** The type of one value: primitive where there is one, for a builder takes no null. */
    private TypeName valueOf(ElementModel element) {
        TypeName type = spelling.of(element.value().type());
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    private TypeName listOf(ElementModel element) {
        return ParameterizedTypeName.get(
                ClassName.get(Collection.class),
                WildcardTypeName.subtypeOf(spelling.of(element.value().type())));
    }

    private MethodSpec extension() {
        return MethodSpec.methodBuilder("extension")
                .addJavadoc("Sets an element that the interface does not declare.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "element")
                .addParameter(RuntimeTypes.RAW_VALUE, "value")
                .returns(builder)
                .addStatement("extend(element, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(model.generated().immutable())
                .addStatement("return new $T(values())", model.generated().immutable())
                .build();
    }
}
