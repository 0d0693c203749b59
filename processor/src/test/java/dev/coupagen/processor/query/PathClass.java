package dev.coupagen.processor.query;

import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.query.Path;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A generated path class, asked as a user's code asks it, but for the reflection. */
record PathClass(Class<?> type) {

    static PathClass of(Resource resource) {
        try {
            return new PathClass(
                    resource.type().getClassLoader().loadClass(resource.type().getName() + "Path"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The constant where all paths of the resource start. */
    @SuppressWarnings("unchecked") // the tests give a path only records of its resource
    Path<Object, Object, Object> root() {
        Field constant = Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .findFirst()
                .orElseThrow();
        try {
            return (Path<Object, Object, Object>)
                    Optional.ofNullable(constant.get(null)).orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the methods of the class give from its root, by how it is written. */
    Map<String, Path<Object, ?, ?>> steps() {
        Map<String, Path<Object, ?, ?>> steps = new LinkedHashMap<>();
        methods().forEach((notation, method) -> steps.put(notation, step(root(), method)));
        return steps;
    }

    /** The public methods, each by how the step is written that it leads to. */
    Map<String, Method> methods() {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                methods.put(step(root(), method).toString(), method);
            }
        }
        return methods;
    }

    @SuppressWarnings("unchecked") // as above
    static Path<Object, ?, ?> step(Path<Object, ?, ?> from, Method method) {
        try {
            return (Path<Object, ?, ?>) Objects.requireNonNull(method.invoke(from));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
