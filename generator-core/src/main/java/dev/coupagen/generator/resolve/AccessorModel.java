package dev.coupagen.generator.resolve;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A method of an interface that gives an element.
 *
 * @param name of the method
 * @param returnType of the method
 * @param element the element's name as Coupa writes it
 * @param namespace where a payload has the element
 * @param facts what the definitions say of it
 */
public record AccessorModel(String name, TypeName returnType, String element, Namespace namespace, Facts facts) {

    /** Where an element lies in a payload. */
    public enum Namespace {
        /** Among the elements of the resource, as one of Coupa's own. */
        STANDARD,
        /** Among the elements of the resource, as one of the customer's. */
        GLOBAL_CUSTOM,
        /** Under {@code custom-fields}. */
        CUSTOM
    }

    /**
     * What the definitions say of an element, for its annotation and its Javadoc.
     *
     * @param type the text form of its type
     * @param required whether a create without it is refused
     * @param unique whether no two records may share its value
     * @param readOnly whether Coupa sends it and does not accept it
     * @param writeOnly whether Coupa accepts it and never sends it
     * @param deprecated whether Coupa says not to use it any more
     * @param values allowed ones; empty if any are, or if the return type lists them
     * @param description what the source says; empty in bundled releases
     */
    public record Facts(
            String type,
            boolean required,
            boolean unique,
            boolean readOnly,
            boolean writeOnly,
            boolean deprecated,
            List<String> values,
            String description) {
        /** Copies the values. */
        public Facts {
            values = List.copyOf(values);
        }
    }
}
