package dev.coupagen.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.generator.resolve.ResourceModel;
import dev.coupagen.generator.resolve.ResourceModel.OperationModel;
import dev.coupagen.generator.resolve.ResourceModel.OperationsModel;
import dev.coupagen.generator.resolve.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class with a constant for each operation of a resource. */
final class OperationsEmitter {
    private OperationsEmitter() {}

    static TypeSpec emit(ResourceModel resource, OperationsModel operations) {
        TypeSpec.Builder type = TypeSpec.classBuilder(operations.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "$L",
                        "What can be done with "
                                + Javadoc.code(resource.binding().name()) + ".")
                .addAnnotation(Annotations.generated());
        operations.operations().forEach(operation -> type.addField(constant(operation)));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    // public static final Operation SUBMIT = Operation.of("PUT", "/invoices/{id}/submit").scopes("core.invoice.write");
    private static FieldSpec constant(OperationModel model) {
        OperationDefinition operation = model.operation();
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($L, $L)",
                        RuntimeTypes.OPERATION,
                        Literal.of(operation.verb()),
                        Literal.of(operation.path()));
        addCall(value, "parameters", operation.parameters());
        addCall(value, "scopes", operation.scopes());
        return FieldSpec.builder(
                        RuntimeTypes.OPERATION, model.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.code(operation.verb() + " " + operation.path()))
                .initializer(value.build())
                .build();
    }

    private static void addCall(CodeBlock.Builder value, String method, List<String> texts) {
        if (!texts.isEmpty()) {
            CodeBlock arguments = texts.stream().map(Literal::of).collect(CodeBlock.joining(", "));
            value.add(".$N($L)", method, arguments);
        }
    }
}
