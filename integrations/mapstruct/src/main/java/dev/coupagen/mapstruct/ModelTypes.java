package dev.coupagen.mapstruct;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which types are Coupagen's, and which of their methods are accessors of elements. */
final class ModelTypes {
    private static final String MODEL = "dev.coupagen.runtime.model.Model";
    private static final String ENUMERATION = "dev.coupagen.runtime.OpenEnumeration";
    private static final Set<String> OF_INTERFACES =
            Set.of("dev.coupagen.annotations.CoupaResource", "dev.coupagen.annotations.CoupaRow");
    private static final Set<String> OF_ACCESSORS =
            Set.of("dev.coupagen.annotations.CoupaElement", "dev.coupagen.annotations.CustomField");

    private ModelTypes() {}

    /** Whether the type is an interface of a resource or of a row. */
    static boolean isModelInterface(Element type) {
        return type.getKind() == ElementKind.INTERFACE && isAnnotated(type, OF_INTERFACES);
    }

    /** Whether the type is a class that was generated for such an interface. */
    static boolean isModelClass(Element type) {
        return type.getKind() == ElementKind.CLASS && hasSuperclass((TypeElement) type, MODEL);
    }

    /** Whether the type is the builder in such a class. */
    static boolean isModelBuilder(Element type) {
        return type.getKind() == ElementKind.CLASS && hasSuperclass((TypeElement) type, MODEL + ".Builder");
    }

    /** Whether the type is an open enumeration. */
    static boolean isEnumeration(TypeElement type) {
        return hasSuperclass(type, ENUMERATION);
    }

    /** Whether the method belongs to one of these types, so that the rules of beans do not apply. */
    static boolean isOurs(ExecutableElement method) {
        Element type = owner(method);
        return isModelInterface(type) || isModelClass(type) || isAnnotated(method, OF_ACCESSORS);
    }

    /** Whether the method gives the value of an element. */
    static boolean isAccessor(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
            return false;
        }
        Element type = owner(method);
        return isModelClass(type)
                ? accessors((TypeElement) type).anyMatch(accessor -> accessor.contentEquals(method.getSimpleName()))
                : method.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether the method of a builder takes the value of an element: it is named as the accessor. */
    static boolean isSetter(ExecutableElement method) {
        TypeElement model = (TypeElement) owner(owner(method));
        return method.getParameters().size() == 1
                && accessors(model).anyMatch(accessor -> accessor.contentEquals(method.getSimpleName()));
    }

    /** The names of the abstract methods without parameters that the type has from interfaces. */
    private static Stream<Name> accessors(TypeElement type) {
        return type.getInterfaces().stream()
                .map(ModelTypes::element)
                .flatMap(parent -> Stream.concat(
                        parent.getEnclosedElements().stream()
                                .filter(member -> member.getKind() == ElementKind.METHOD)
                                .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
                                .map(Element::getSimpleName),
                        accessors(parent)));
    }

    /** What the element is declared in, a type or a package. */
    static Element owner(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }

    static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private static boolean hasSuperclass(TypeElement type, String name) {
        TypeMirror parent = type.getSuperclass();
        return parent.getKind() == TypeKind.DECLARED
                && element(parent).getQualifiedName().contentEquals(name);
    }

    private static boolean isAnnotated(Element element, Set<String> names) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> element(mirror.getAnnotationType()))
                .anyMatch(annotation ->
                        names.contains(annotation.getQualifiedName().toString()));
    }
}
