package dev.coupagen.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.model.InterfaceModel;
import java.util.Set;
import java.util.TreeSet;

/**
 * How types are written in a model. It inherits types from the interface and from {@code Model}, which JavaPoet does not
 * know; there they hide others of the same simple name, so those are written in full.
 */
final class Spelling {
    private final String packageName;
    private final Set<String> hidden;

    Spelling(InterfaceModel model) {
        packageName = model.name().packageName();
        hidden = new TreeSet<>(model.inheritedTypes());
        hidden.add(RuntimeTypes.MODEL_BUILDER.simpleName());
        hidden.add(RuntimeTypes.MODEL_VALUES.simpleName());
    }

    /** The simple names that must not be imported. */
    String[] hiddenNames() {
        return hidden.toArray(String[]::new);
    }

    /** The type of an accessor or of its value, as it is to be written. */
    TypeName of(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            TypeName argument = generic.typeArguments().get(0);
            return ParameterizedTypeName.get(generic.rawType(), of(argument));
        }
        return type instanceof ClassName name ? ofClass(name) : type;
    }

    /** JavaPoet writes a type of the same package by its simple name, even one that must not be imported. */
    private ClassName ofClass(ClassName name) {
        boolean misread = name.packageName().equals(packageName)
                && !packageName.isEmpty()
                && hidden.contains(name.topLevelClassName().simpleName());
        return misread ? ClassName.get("", name.canonicalName()) : name;
    }
}
