package dev.coupagen.processor;

import dev.coupagen.javasource.RuntimeTypes;
import dev.coupagen.processor.model.InterfaceModel.CompilationContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compiler's view of the code, with the few questions that several readers ask of it. */
final class Compilation {
    private static final List<String> OF_JAVA_LANG =
            List.of("Boolean", "Deprecated", "Long", "Object", "Override", "String", "SuppressWarnings");

    final Elements elements;
    final Types types;
    private final Map<String, Boolean> hidesJavaLang = new TreeMap<>();

    Compilation(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
    }

    /** The superclass of generated models; null if the runtime is not on the class path. */
    @Nullable TypeElement model() {
        return elements.getTypeElement(RuntimeTypes.MODEL.canonicalName());
    }

    /** The superclass of generated paths; empty if the runtime is not on the class path. */
    Optional<TypeElement> recordPath() {
        return Optional.ofNullable(elements.getTypeElement(RuntimeTypes.RECORD_PATH.canonicalName()));
    }

    /** Whether the type is a class of values that the runtime can keep open. */
    boolean isOpenEnumeration(TypeElement type) {
        TypeElement root = elements.getTypeElement(RuntimeTypes.OPEN_ENUMERATION.canonicalName());
        return root != null && !type.equals(root) && types.isSubtype(type.asType(), root.asType());
    }

    /** What lies around the type. */
    CompilationContext context(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        String marker = Generated.class.getName();
        TypeElement seen = module == null ? elements.getTypeElement(marker) : elements.getTypeElement(module, marker);
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return new CompilationContext(
                seen != null, hidesJavaLang.computeIfAbsent(packageName, this::hasTypeOfJavaLang));
    }

    private boolean hasTypeOfJavaLang(String packageName) {
        return OF_JAVA_LANG.stream()
                .anyMatch(name ->
                        elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name) != null);
    }

    /** The method as the type that inherits it sees it, with its type arguments in place. */
    ExecutableType memberOf(TypeElement type, ExecutableElement method) {
        return ownerOf(method).getTypeParameters().isEmpty()
                ? (ExecutableType) method.asType()
                : (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    /** The element of a class or interface type. */
    static TypeElement elementOf(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    /** The class or interface that declares the method. */
    static TypeElement ownerOf(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    /** The annotation of that class on the element. */
    static Optional<AnnotationMirror> annotation(Element element, Class<?> annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (elementOf(mirror.getAnnotationType()).getQualifiedName().contentEquals(annotation.getName())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }
}
