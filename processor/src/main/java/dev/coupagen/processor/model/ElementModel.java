package dev.coupagen.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An accessor of an interface and the element that it gives.
 *
 * @param slot its number in the model's schema
 * @param accessor the name of the method
 * @param returnType of the method
 * @param element the element's name as Coupa writes it
 * @param value the type of a value, or of one item of a list
 * @param cardinality how many values there can be
 * @param namespace where a payload has the element
 * @param readOnly whether Coupa sets it itself
 * @param writeOnly whether Coupa never sends it
 * @param longest the greatest number of characters, if the definitions state one
 * @param allowed the values that the definitions list; none if any is allowed
 * @param row what is known of the column of a row; empty of an element of a resource
 * @param item the name of one item of a list in XML, if it is not the singular of the element's
 * @param deprecated whether the accessor is
 * @param builder the names of the builder's methods for it
 */
public record ElementModel(
        int slot,
        String accessor,
        TypeName returnType,
        String element,
        Value value,
        Cardinality cardinality,
        Namespace namespace,
        boolean readOnly,
        boolean writeOnly,
        OptionalInt longest,
        List<String> allowed,
        Optional<ColumnRules> row,
        Optional<String> item,
        boolean deprecated,
        BuilderNames builder) {

    /** Copies the allowed values. */
    public ElementModel {
        allowed = List.copyOf(allowed);
    }

    /**
     * What is known of a column.
     *
     * @param required whether there must be a value
     * @param position from 0, in a file whose columns go by position; negative otherwise
     */
    public record ColumnRules(boolean required, int position) {}

    /** How many values an element has, and what its accessor promises. */
    public enum Cardinality {
        /** One or none: the accessor returns {@code Optional<T>}. */
        OPTIONAL,
        /** One: the accessor returns {@code T} and throws if it is not there. */
        REQUIRED,
        /** Any number: the accessor returns {@code List<T>}. */
        LIST
    }

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
     * The builder's methods.
     *
     * @param set takes the value or the whole list
     * @param clear sets it to null
     * @param add takes one item of a list
     */
    public record BuilderNames(String set, String clear, String add) {}

    /** Whether the element holds any number of values. */
    public boolean isList() {
        return cardinality == Cardinality.LIST;
    }
}
