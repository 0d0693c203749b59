package dev.coupagen.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.coupagen.generator.resolve.ResourceModel;
import dev.coupagen.javasource.JavadocText;
import dev.coupagen.javasource.Markers;
import javax.lang.model.element.Modifier;

/** Emits the interface of a resource. */
final class InterfaceEmitter {
    private InterfaceEmitter() {}

    static TypeSpec emit(ResourceModel resource) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(resource.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", javadoc(resource))
                .addAnnotation(Markers.inSource())
                .addAnnotation(Markers.IN_CLASS_FILE)
                .addAnnotation(Annotations.resource(resource.binding()));
        resource.customFields().ifPresent(fields -> type.addSuperinterface(fields.name()));
        MembersEmitter.emit(resource.members(), type);
        return type.build();
    }

    private static String javadoc(ResourceModel resource) {
        String what = "The resource " + JavadocText.code(resource.binding().name());
        return resource.reference() ? what + " as other resources refer to it: its id and natural keys." : what + ".";
    }
}
