package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import dev.coupagen.definitions.OperationDefinition;
import java.util.List;
import java.util.Optional;

/**
 * A resource in Java.
 *
 * @param name of the interface
 * @param binding the resource it stands for
 * @param reference whether it holds no more than what tells one record from another
 * @param members of the interface itself
 * @param customFields the interface of the customer's fields that it extends, if there are any
 * @param operations the class of its operations, if there are any
 */
public record ResourceModel(
        ClassName name,
        Binding binding,
        boolean reference,
        Members members,
        Optional<CustomFieldsModel> customFields,
        Optional<OperationsModel> operations) {

    /**
     * What {@code @CoupaResource} says.
     *
     * @param name of the resource in the definitions
     * @param element the XML root of one record
     * @param collection the XML root of a list
     * @param path below {@code /api}; empty if it has none of its own
     */
    public record Binding(String name, String element, String collection, String path) {}

    /**
     * What an interface declares.
     *
     * @param accessors in the order in which they are written
     * @param enumerations nested in the interface; empty if no element lists its values
     */
    public record Members(List<AccessorModel> accessors, List<EnumerationModel> enumerations) {
        /** Copies both lists. */
        public Members {
            accessors = List.copyOf(accessors);
            enumerations = List.copyOf(enumerations);
        }
    }

    /**
     * The interface of the fields under {@code custom-fields}.
     *
     * @param name of the interface
     * @param members an accessor for each field that can have one
     */
    public record CustomFieldsModel(ClassName name, Members members) {}

    /**
     * The class of constants for operations.
     *
     * @param name of the class
     * @param operations in the order of their constants; at least one
     */
    public record OperationsModel(ClassName name, List<OperationModel> operations) {
        /** Copies the operations. */
        public OperationsModel {
            operations = List.copyOf(operations);
        }
    }

    /**
     * A constant for an operation.
     *
     * @param constant its name, in capitals
     * @param operation what the constant holds
     */
    public record OperationModel(String constant, OperationDefinition operation) {}
}
