package dev.coupagen.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods that every model has, from the runtime's {@code Model} or because we generate them. An interface may
 * declare one of them if a model implements it as declared; otherwise it must not use the name.
 */
final class GeneratedMethods {
    /** Generated into each model, by name and number of parameters. */
    private static final Set<String> OWN = Set.of("builder/0", "toBuilder/0", "copyOf/1");

    /** Those of them whose type is generated too, so that the compiler does not know it yet. */
    private static final Set<String> OF_GENERATED_TYPE = Set.of("toBuilder/0", "mapper/0");

    private final Compilation code;
    private final Map<String, List<ExecutableElement>> byName = new HashMap<>();

    /** The methods without parameters of paths, which have a method for each accessor. */
    private final Set<String> ofPaths;

    GeneratedMethods(Compilation code, TypeElement model) {
        this.code = code;
        this.ofPaths = code.recordPath()
                .map(path -> ElementFilter.methodsIn(code.elements.getAllMembers(path)).stream()
                        .filter(method -> method.getParameters().isEmpty())
                        .map(method -> method.getSimpleName().toString())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        for (ExecutableElement method : ElementFilter.methodsIn(code.elements.getAllMembers(model))) {
            if (!method.getModifiers().contains(Modifier.PRIVATE)) {
                byName.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
    }

    /** Whether each model implements the method as the interface declares or inherits it. */
    boolean implement(ExecutableElement method, TypeElement type) {
        if (method.isDefault()) {
            return false;
        }
        ExecutableType declared = code.memberOf(type, method);
        boolean notKnownYet =
                declared.getReturnType().getKind() == TypeKind.ERROR && OF_GENERATED_TYPE.contains(key(method));
        return notKnownYet
                || sameNamed(method).stream()
                        .anyMatch(own -> hasParametersOf(own, declared)
                                && own.getModifiers().contains(Modifier.PUBLIC)
                                && !own.getModifiers().contains(Modifier.STATIC)
                                && code.types.isSubtype(own.getReturnType(), declared.getReturnType()));
    }

    /** Whether a model has a method that the interface's would be taken for. */
    boolean clashWith(ExecutableElement method, TypeElement type) {
        ExecutableType declared = code.memberOf(type, method);
        boolean ofPath = !method.isDefault()
                && method.getParameters().isEmpty()
                && ofPaths.contains(method.getSimpleName().toString());
        return ofPath
                || OWN.contains(key(method))
                || sameNamed(method).stream().anyMatch(other -> hasParametersOf(other, declared));
    }

    private static String key(ExecutableElement method) {
        return method.getSimpleName() + "/" + method.getParameters().size();
    }

    private List<ExecutableElement> sameNamed(ExecutableElement method) {
        return byName.getOrDefault(method.getSimpleName().toString(), List.of());
    }

    private boolean hasParametersOf(ExecutableElement own, ExecutableType declared) {
        List<? extends VariableElement> some = own.getParameters();
        List<? extends TypeMirror> others = declared.getParameterTypes();
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!code.types.isSameType(code.types.erasure(some.get(i).asType()), code.types.erasure(others.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
