package dev.coupagen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.javasource.Literal;
import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.model.ElementModel;
import dev.coupagen.processor.model.ElementModel.ColumnRules;
import dev.coupagen.processor.model.ElementModel.Namespace;
import dev.coupagen.processor.model.GeneratedClasses;
import dev.coupagen.processor.model.InterfaceModel;
import dev.coupagen.processor.model.InterfaceModel.RowBinding;
import dev.coupagen.processor.model.InterfaceModel.RowDialect;
import dev.coupagen.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the mapper: the description of a model's slots, from which the runtime reads and writes it.
 *
 * <pre>{@code
 * protected void describe(SchemaBuilder schema) { schema.add("id", Kind.INTEGER).readOnly(); .. }
 * protected Object target(int slot) { return switch (slot) { case 7 -> SupplierMapper.INSTANCE; .. }; }
 * }</pre>
 */
final class MapperEmitter {
    private final InterfaceModel model;
    private final GeneratedClasses classes;

    private MapperEmitter(InterfaceModel model) {
        this.model = model;
        this.classes = model.generated();
    }

    static TypeSpec emit(InterfaceModel model) {
        return new MapperEmitter(model).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = Declarations.publicClass(classes.mapper(), model)
                .addJavadoc("Reads and writes {@link $T}.", model.name())
                .superclass(ParameterizedTypeName.get(superclass(), model.name(), classes.immutable()))
                .addField(FieldSpec.builder(
                                classes.mapper(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", classes.mapper())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(model.binding()
                                .row()
                                .map(MapperEmitter::rowBinding)
                                .orElseGet(this::resourceBinding))
                        .build());
        describe().forEach(type::addMethod);
        target().forEach(type::addMethod);
        return type.addMethod(create()).addMethod(copy()).build();
    }

    private ClassName superclass() {
        return model.binding().row().isPresent() ? RuntimeTypes.CSV_MAPPER : RuntimeTypes.MAPPER;
    }

    private CodeBlock resourceBinding() {
        return CodeBlock.of(
                "super($L, $L, $L)",
                Literal.of(model.binding().resource()),
                Literal.of(model.binding().element()),
                Literal.of(model.binding().collection()));
    }

    private static CodeBlock rowBinding(RowBinding row) {
        return CodeBlock.of(
                "super(new $T($L, $L, $L, $L, $L, $L)$L$L)",
                RuntimeTypes.CSV_ROW,
                Literal.of(row.file()),
                Literal.of(row.row()),
                Literal.of(row.word()),
                Literal.of(row.marker()),
                row.headers(),
                row.export(),
                dialect(row.dialect()),
                row.key().isEmpty() ? "" : CodeBlock.of(".withKey($L)", texts(row.key())));
    }

    private static CodeBlock dialect(RowDialect dialect) {
        if (dialect.equals(RowDialect.UNSTATED)) {
            return CodeBlock.of("");
        }
        CodeBlock dates = dialect.dates().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", texts(dialect.dates()));
        return CodeBlock.of(
                ".withDialect($L, $L, $L$L)",
                Literal.of(dialect.delimiters()),
                Literal.of(dialect.decimal()),
                dialect.quotes(),
                dates);
    }

    private static CodeBlock texts(List<String> texts) {
        return texts.stream()
                .map(Literal::of)
                .map(text -> CodeBlock.of("$L", text))
                .collect(CodeBlock.joining(", "));
    }

    private List<MethodSpec> describe() {
        MethodSpec.Builder describe =
                overriding("describe", TypeName.VOID).addParameter(RuntimeTypes.SCHEMA_BUILDER, "schema");
        if (!model.keepUnknown()) {
            describe.addStatement("schema.skipUnknown()");
        }
        List<MethodSpec> parts = new ArrayList<>();
        List<List<ElementModel>> chunks = Chunks.of(model.elements());
        if (chunks.size() <= 1) {
            model.elements().forEach(element -> describe.addStatement(added(element)));
        } else {
            for (List<ElementModel> chunk : chunks) {
                MethodSpec.Builder part = MethodSpec.methodBuilder("describe" + parts.size())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(RuntimeTypes.SCHEMA_BUILDER, "schema");
                chunk.forEach(element -> part.addStatement(added(element)));
                parts.add(part.build());
                describe.addStatement("$N(schema)", parts.get(parts.size() - 1));
            }
        }
        parts.add(0, describe.build());
        return parts;
    }

    private static CodeBlock added(ElementModel element) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "schema.$L($L, $T.$L",
                        element.isList() ? "addList" : "add",
                        Literal.of(element.element()),
                        RuntimeTypes.KIND,
                        element.value().kind());
        element.item().ifPresent(item -> code.add(", $L", Literal.of(item)));
        code.add(")");
        if (element.readOnly()) {
            code.add(".readOnly()");
        }
        if (element.writeOnly()) {
            code.add(".writeOnly()");
        }
        if (element.namespace() == Namespace.CUSTOM) {
            code.add(".custom()");
        }
        element.row().ifPresent(rules -> addRules(code, element, rules));
        return code.build();
    }

    private static void addRules(CodeBlock.Builder code, ElementModel element, ColumnRules rules) {
        if (rules.required()) {
            code.add(".required()");
        }
        if (element.longest().isPresent()) {
            code.add(".longest($L)", element.longest().getAsInt());
        }
        boolean isText =
                element.value().kind() == Value.Kind.TEXT || element.value().kind() == Value.Kind.ENUMERATION;
        if (isText && !element.allowed().isEmpty()) {
            CodeBlock values = element.allowed().stream().map(Literal::of).collect(CodeBlock.joining(", "));
            code.add(".oneOf($L)", values);
        }
        if (rules.position() >= 0) {
            code.add(".at($L)", rules.position());
        }
    }

    private List<MethodSpec> target() {
        MethodSpec.Builder target = overriding("target", ClassName.OBJECT).addParameter(TypeName.INT, "slot");
        List<List<ElementModel>> chunks = Chunks.of(
                model.elements().stream().filter(e -> e.value().hasTarget()).toList());
        if (chunks.size() <= 1) {
            return List.of(addCases(target, chunks.isEmpty() ? List.of() : chunks.get(0)));
        }
        List<MethodSpec> parts = new ArrayList<>();
        for (List<ElementModel> chunk : chunks) {
            MethodSpec.Builder part = MethodSpec.methodBuilder("target" + parts.size())
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ClassName.OBJECT)
                    .addParameter(TypeName.INT, "slot");
            parts.add(addCases(part, chunk));
            MethodSpec built = parts.get(parts.size() - 1);
            int last = chunk.get(chunk.size() - 1).slot();
            if (parts.size() < chunks.size()) {
                target.beginControlFlow("if (slot <= $L)", last)
                        .addStatement("return $N(slot)", built)
                        .endControlFlow();
            } else {
                target.addStatement("return $N(slot)", built);
            }
        }
        parts.add(0, target.build());
        return parts;
    }

    private static MethodSpec addCases(MethodSpec.Builder method, List<ElementModel> elements) {
        if (elements.isEmpty()) {
            return method.addStatement("throw noTarget(slot)").build();
        }
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (slot) {\n").indent();
        for (ElementModel element : elements) {
            cases.add(
                    element.value().isReference() ? "case $L -> $T.INSTANCE;\n" : "case $L -> $T.TYPE;\n",
                    element.slot(),
                    element.value().isReference()
                            ? GeneratedClasses.of(element.value().type()).mapper()
                            : element.value().type());
        }
        cases.add("default -> throw noTarget(slot);\n").unindent().add("};\n");
        return method.addCode(cases.build()).build();
    }

    private MethodSpec create() {
        return overriding("create", classes.immutable())
                .addParameter(RuntimeTypes.MODEL_VALUES, "values")
                .addStatement("return new $T(values)", classes.immutable())
                .build();
    }

    private MethodSpec copy() {
        return overriding("copy", classes.immutable())
                .addParameter(model.name(), "value")
                .addStatement("return $T.copyOf(value)", classes.immutable())
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns);
    }
}
