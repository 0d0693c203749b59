package dev.coupagen.mapstruct;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.mapstruct.ap.internal.model.common.Parameter;
import org.mapstruct.ap.internal.model.common.Type;
import org.mapstruct.ap.internal.model.source.SourceMethod;
import org.mapstruct.ap.internal.processor.ModelElementProcessor;

/**
 * Gives a mapper the methods that it needs between open enumerations and text, as if it had named them in {@code uses}:
 * {@code String.valueOf(status)} and {@code Status.of(text)}. MapStruct has no public interface for methods that apply to
 * all mappers; its own steps are services, of which this is one more.
 */
public final class EnumerationTexts implements ModelElementProcessor<List<SourceMethod>, List<SourceMethod>> {
    /** Behind the step that collects the methods of a mapper, before the one that uses them. */
    private static final int PRIORITY = 500;

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public List<SourceMethod> process(ProcessorContext context, TypeElement mapper, List<SourceMethod> methods) {
        Set<TypeElement> enumerations = enumerationsBehind(methods);
        List<SourceMethod> all = new ArrayList<>(methods);
        TypeElement text = context.getElementUtils().getTypeElement("java.lang.String");
        List<ExecutableElement> toText = methods(
                text,
                method -> method.getSimpleName().contentEquals("valueOf")
                        && isObject(method.getParameters().get(0).asType()));
        for (TypeElement enumeration : enumerations) {
            toText.forEach(method -> all.add(converter(context, method, enumeration.asType())));
            methods(enumeration, method -> isOf(method, text))
                    .forEach(method -> all.add(converter(context, method, text.asType())));
        }
        return all;
    }

    private static List<ExecutableElement> methods(TypeElement type, Predicate<ExecutableElement> wanted) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(wanted)
                .toList();
    }

    private static boolean isObject(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ModelTypes.element(type).getQualifiedName().contentEquals("java.lang.Object");
    }

    /** {@code public static Status of(String value)}. */
    private static boolean isOf(ExecutableElement method, TypeElement text) {
        return method.getSimpleName().contentEquals("of")
                && method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))
                && method.getParameters().size() == 1
                && method.getParameters().get(0).asType() instanceof DeclaredType parameter
                && parameter.asElement().equals(text);
    }

    private static SourceMethod converter(ProcessorContext context, ExecutableElement method, TypeMirror source) {
        Type from = context.getTypeFactory().getType(source);
        return new SourceMethod.Builder()
                .setExecutable(method)
                .setDefiningType(context.getTypeFactory()
                        .getType(ModelTypes.owner(method).asType()))
                .setParameters(List.of(new Parameter("value", from)))
                .setReturnType(context.getTypeFactory().getType(method.getReturnType()))
                .setExceptionTypes(List.of())
                .setTypeUtils(context.getTypeUtils())
                .setTypeFactory(context.getTypeFactory())
                .build();
    }

    /** The enumerations of all models that the methods name, and of those that these refer to. */
    private static Set<TypeElement> enumerationsBehind(List<SourceMethod> methods) {
        Set<TypeElement> enumerations = new LinkedHashSet<>();
        Set<Element> seen = new LinkedHashSet<>();
        Deque<TypeMirror> open = new ArrayDeque<>();
        for (SourceMethod method : methods) {
            open.add(method.getExecutable().getReturnType());
            method.getExecutable().getParameters().forEach(parameter -> open.add(parameter.asType()));
        }
        while (!open.isEmpty()) {
            if (!(open.remove() instanceof DeclaredType type)) {
                continue;
            }
            open.addAll(type.getTypeArguments());
            TypeElement element = (TypeElement) type.asElement();
            if (!seen.add(element)) {
                continue;
            }
            if (ModelTypes.isEnumeration(element)) {
                enumerations.add(element);
            } else if (ModelTypes.isModelInterface(element) || ModelTypes.isModelClass(element)) {
                open.addAll(element.getInterfaces());
                ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .filter(ModelTypes::isAccessor)
                        .forEach(accessor -> open.add(accessor.getReturnType()));
            }
        }
        return enumerations;
    }
}
