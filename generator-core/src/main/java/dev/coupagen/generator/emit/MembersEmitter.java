package dev.coupagen.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coupagen.generator.resolve.AccessorModel;
import dev.coupagen.generator.resolve.ResourceModel.Members;
import javax.lang.model.element.Modifier;

/** Emits what an interface declares: accessors, then enumerations. */
final class MembersEmitter {
    private MembersEmitter() {}

    static void emit(Members members, TypeSpec.Builder into) {
        members.accessors().forEach(accessor -> into.addMethod(accessor(accessor)));
        members.enumerations().forEach(enumeration -> into.addType(EnumerationEmitter.emit(enumeration)));
    }

    private static MethodSpec accessor(AccessorModel accessor) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessor.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", Javadoc.of(accessor));
        if (accessor.facts().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addAnnotation(Annotations.binding(accessor))
                .returns(accessor.returnType())
                .build();
    }
}
