package dev.coupagen.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.coupagen.generator.resolve.ResourceModel;
import dev.coupagen.generator.resolve.ResourceModel.CustomFieldsModel;
import dev.coupagen.javasource.JavadocText;
import dev.coupagen.javasource.Markers;
import javax.lang.model.element.Modifier;

/** Emits the interface of a customer's own fields of a resource, which the resource's interface extends. */
final class CustomFieldsEmitter {
    private CustomFieldsEmitter() {}

    static TypeSpec emit(ResourceModel resource, CustomFieldsModel fields) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(fields.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L",
                        "The custom fields of "
                                + JavadocText.code(resource.binding().name()) + ".")
                .addAnnotation(Markers.inSource())
                .addAnnotation(Markers.IN_CLASS_FILE);
        MembersEmitter.emit(fields.members(), type);
        return type.build();
    }
}
