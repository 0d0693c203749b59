package dev.coupagen.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.processor.model.ElementModel;
import dev.coupagen.processor.model.InterfaceModel;
import javax.lang.model.element.Modifier;

/** How classes and methods begin, whatever they are for. */
final class Declarations {
    private Declarations() {}

    /** A final class, as visible as the interface. */
    static TypeSpec.Builder publicClass(ClassName name, InterfaceModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name);
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addModifiers(Modifier.FINAL);
        if (model.deprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return type;
    }

    /** A method for an element; deprecated if the accessor is. */
    static MethodSpec.Builder method(String name, ElementModel element) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        if (element.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }
}
