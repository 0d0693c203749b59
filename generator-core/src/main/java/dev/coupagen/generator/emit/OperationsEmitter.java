package dev.coupagen.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.generator.resolve.ResourceModel;
import dev.coupagen.generator.resolve.ResourceModel.OperationModel;
import dev.coupagen.generator.resolve.ResourceModel.OperationsModel;
import dev.coupagen.javasource.JavadocText;
import dev.coupagen.javasource.Literal;
import dev.coupagen.javasource.Markers;
import dev.coupagen.javasource.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the class with a constant for each operation of a resource.
 *
 * <pre>{@code
 * public static final Operation SUBMIT = Operation.of("PUT", "/invoices/{id}/submit").scopes("core.invoice.write");
 * }</pre>
 */
final class OperationsEmitter {
    /** HotSpot compiles no method of more than 8,000 bytes, and the static initialiser is one. */
    private static final int LARGEST_INITIALISER = 7_000;

    private static final int BYTES_OF_OPERATION = 30;
    private static final int BYTES_OF_TEXT = 8;

    private OperationsEmitter() {}

    static TypeSpec emit(ResourceModel resource, OperationsModel operations) {
        TypeSpec.Builder type = TypeSpec.classBuilder(operations.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "$L",
                        "What can be done with "
                                + JavadocText.code(resource.binding().name()) + ".")
                .addAnnotation(Markers.inSource())
                .addAnnotation(Markers.IN_CLASS_FILE);
        boolean fits = size(operations) <= LARGEST_INITIALISER;
        for (OperationModel operation : operations.operations()) {
            CodeBlock value = value(operation.operation());
            type.addField(constant(operation, fits ? value : CodeBlock.of("$N()", factoryName(operation))));
            if (!fits) {
                type.addMethod(factory(operation, value));
            }
        }
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static int size(OperationsModel operations) {
        return operations.operations().stream()
                .map(OperationModel::operation)
                .mapToInt(operation -> BYTES_OF_OPERATION
                        + BYTES_OF_TEXT
                                * (operation.parameters().size()
                                        + operation.scopes().size()))
                .sum();
    }

    private static FieldSpec constant(OperationModel model, CodeBlock value) {
        OperationDefinition operation = model.operation();
        return FieldSpec.builder(
                        RuntimeTypes.OPERATION, model.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", JavadocText.code(operation.verb() + " " + operation.path()))
                .initializer(value)
                .build();
    }

    private static MethodSpec factory(OperationModel model, CodeBlock value) {
        return MethodSpec.methodBuilder(factoryName(model))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.OPERATION)
                .addStatement("return $L", value)
                .build();
    }

    /** Constants are in capitals, so that no method of ours can be called the same. */
    private static String factoryName(OperationModel model) {
        return "new" + model.constant();
    }

    private static CodeBlock value(OperationDefinition operation) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($L, $L)",
                        RuntimeTypes.OPERATION,
                        Literal.of(operation.verb()),
                        Literal.of(operation.path()));
        addCall(value, "parameters", operation.parameters());
        addCall(value, "scopes", operation.scopes());
        return value.build();
    }

    private static void addCall(CodeBlock.Builder value, String method, List<String> texts) {
        if (!texts.isEmpty()) {
            CodeBlock arguments = texts.stream().map(Literal::of).collect(CodeBlock.joining(", "));
            value.add(".$N($L)", method, arguments);
        }
    }
}
