package dev.coupagen.processor;

import dev.coupagen.definitions.ElementType;

/** What an accessor of a type can return, in words. */
final class JavaTypes {
    private JavaTypes() {}

    static String of(ElementType type) {
        if (type instanceof ElementType.Collection collection) {
            return "List<" + value(collection.item()) + ">";
        }
        return type instanceof ElementType.CustomFields ? "CustomFields" : "Optional<" + value(type) + ">";
    }

    private static String value(ElementType type) {
        if (type instanceof ElementType.Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT, TIME -> "String";
                case INTEGER -> "Long";
                case DECIMAL -> "BigDecimal";
                case BOOLEAN -> "Boolean";
                case DATE -> "LocalDate";
                case DATETIME -> "OffsetDateTime";
                case UNKNOWN -> "RawValue";
            };
        }
        if (type instanceof ElementType.Reference reference) {
            return "an interface for " + reference.resource();
        }
        return type instanceof ElementType.Enumeration ? "String or a subclass of OpenEnumeration" : "RawValue";
    }
}
