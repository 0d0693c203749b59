package dev.coupagen.processor;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CustomField;
import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of an interface, those it inherits first and then its own, and which of them are accessors: the ones that
 * a model has to implement. Methods with a body are left alone, and so is what every model implements by itself.
 */
final class Methods {
    private final Compilation code;
    private final GeneratedMethods generated;
    private final TypeElement type;
    private final Reporter reporter;

    private Methods(Compilation code, GeneratedMethods generated, TypeElement type, Reporter reporter) {
        this.code = code;
        this.generated = generated;
        this.type = type;
        this.reporter = reporter;
    }

    /** The accessors in the order in which they are declared; what cannot be one is reported. */
    static List<ExecutableElement> accessorsOf(
            Compilation code, GeneratedMethods generated, TypeElement type, Reporter reporter) {
        return new Methods(code, generated, type, reporter).accessors();
    }

    /** All that the interface extends, and then itself. */
    static Set<TypeElement> hierarchy(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED) {
                all.addAll(hierarchy(Compilation.elementOf(parent)));
            }
        }
        all.add(type);
        return all;
    }

    private List<ExecutableElement> accessors() {
        List<List<ExecutableElement>> families = new ArrayList<>();
        Map<String, List<List<ExecutableElement>>> byName = new HashMap<>();
        for (TypeElement part : hierarchy(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(part.getEnclosedElements())) {
                if (isInherited(method)) {
                    List<List<ExecutableElement>> sameName =
                            byName.computeIfAbsent(key(method), key -> new ArrayList<>());
                    familyOf(method, sameName, families).add(method);
                }
            }
        }
        List<ExecutableElement> accessors = new ArrayList<>();
        for (List<ExecutableElement> methods : families) {
            ExecutableElement method = methods.size() == 1 ? methods.get(0) : effective(methods);
            if (isAccessor(method)) {
                accessors.add(method);
            }
        }
        return accessors;
    }

    private boolean isInherited(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        boolean own = modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE);
        if (own && Compilation.ownerOf(method).equals(type)) {
            refuseBinding(method);
        }
        return !own;
    }

    private static String key(ExecutableElement method) {
        return method.getSimpleName() + "/" + method.getParameters().size();
    }

    /** The methods that are override-equivalent with this one (JLS 8.4.2); a new list if there are none. */
    private List<ExecutableElement> familyOf(
            ExecutableElement method, List<List<ExecutableElement>> sameName, List<List<ExecutableElement>> families) {
        for (List<ExecutableElement> family : sameName) {
            if (family.stream().anyMatch(other -> isOverrideEquivalent(method, other))) {
                return family;
            }
        }
        List<ExecutableElement> family = new ArrayList<>();
        sameName.add(family);
        families.add(family);
        return family;
    }

    private boolean isOverrideEquivalent(ExecutableElement one, ExecutableElement other) {
        if (one.getParameters().isEmpty()
                && one.getTypeParameters().isEmpty()
                && other.getTypeParameters().isEmpty()) {
            return true;
        }
        ExecutableType first = code.memberOf(type, one);
        ExecutableType second = code.memberOf(type, other);
        return code.types.isSubsignature(first, second) || code.types.isSubsignature(second, first);
    }

    /**
     * The one of several override-equivalent methods that counts: no interface further down declares it again (JLS 9.4.1),
     * and its return type can stand for those of the others (JLS 9.4.1.3). Which parent is named first does not matter.
     */
    private ExecutableElement effective(List<ExecutableElement> methods) {
        List<ExecutableElement> remaining = methods.stream()
                .filter(method -> methods.stream().noneMatch(other -> other != method && extendsOwner(other, method)))
                .toList();
        List<ExecutableElement> abstractOnes =
                remaining.stream().filter(method -> !method.isDefault()).toList();
        List<ExecutableElement> candidates = abstractOnes.isEmpty() ? remaining : abstractOnes;
        return candidates.stream()
                .filter(method -> candidates.stream().allMatch(other -> canStandFor(method, other)))
                .findFirst()
                .orElseGet(() -> candidates.get(0));
    }

    private boolean canStandFor(ExecutableElement method, ExecutableElement other) {
        TypeMirror returned = code.memberOf(type, method).getReturnType();
        TypeMirror expected = code.memberOf(type, other).getReturnType();
        boolean anyPrimitive =
                returned.getKind().isPrimitive() || expected.getKind().isPrimitive();
        return anyPrimitive ? returned.getKind() == expected.getKind() : code.types.isSubtype(returned, expected);
    }

    private boolean extendsOwner(ExecutableElement overriding, ExecutableElement overridden) {
        TypeElement sub = Compilation.ownerOf(overriding);
        TypeElement owner = Compilation.ownerOf(overridden);
        return !sub.equals(owner)
                && code.types.isSubtype(code.types.erasure(sub.asType()), code.types.erasure(owner.asType()));
    }

    private boolean isAccessor(ExecutableElement method) {
        if (generated.implement(method, type)) {
            refuseBinding(method);
            return false;
        }
        if (generated.clashWith(method, type)) {
            reporter.error(method, ProcessorDiagnostic.ACCESSOR_RESERVED);
            return false;
        }
        if (method.isDefault()) {
            refuseBinding(method);
            return false;
        }
        if (!method.getParameters().isEmpty()) {
            reporter.error(method, ProcessorDiagnostic.ACCESSOR_WITH_PARAMETERS);
            return false;
        }
        if (!method.getTypeParameters().isEmpty()) {
            reporter.error(method, ProcessorDiagnostic.ACCESSOR_GENERIC);
            return false;
        }
        return true;
    }

    private void refuseBinding(ExecutableElement method) {
        if (Annotation.on(method, CoupaElement.class).isPresent()
                || Annotation.on(method, CustomField.class).isPresent()) {
            reporter.error(method, ProcessorDiagnostic.BINDING_WITHOUT_EFFECT);
        }
    }

    /** The names of the types that classes of the interface inherit. */
    static Set<String> nestedTypes(TypeElement type) {
        return hierarchy(type).stream()
                .flatMap(part -> part.getEnclosedElements().stream())
                .filter(member -> isType(member.getKind()))
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private static boolean isType(ElementKind kind) {
        return kind.isClass() || kind.isInterface();
    }
}
