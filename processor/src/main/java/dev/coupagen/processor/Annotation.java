package dev.coupagen.processor;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What one of our annotations says, read without loading the classes that it may name. */
record Annotation(AnnotationMirror mirror) {

    static Optional<Annotation> on(Element element, Class<?> annotation) {
        return Compilation.annotation(element, annotation).map(Annotation::new);
    }

    /** A text; empty if not given. */
    String text(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    /** A flag; false if not given. */
    boolean flag(String member) {
        return value(member)
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .isPresent();
    }

    /** Whether an enumerated member was given that constant. */
    boolean is(String member, Enum<?> constant) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(value -> value instanceof VariableElement field
                        && field.getSimpleName().contentEquals(constant.name()))
                .isPresent();
    }

    /** The value, if one was given. */
    Optional<AnnotationValue> value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
