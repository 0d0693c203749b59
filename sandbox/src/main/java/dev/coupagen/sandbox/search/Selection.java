package dev.coupagen.sandbox.search;

import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of a record is sent. */
public sealed interface Selection {

    /** All elements, nulls included; of what the record refers to {@link Referred}, of what it owns everything. */
    record Whole() implements Selection {}

    /** The record's own elements that have a value, and the keys of what it refers to. */
    record Referred() implements Selection {}

    /** All own elements, nulls included, and the keys of what the record refers to. */
    record Shallow() implements Selection {}

    /** The id and the natural keys. */
    record Keys() implements Selection {}

    /** The id alone. */
    record IdOnly() implements Selection {}

    /** These fields. */
    record Fields(Map<Field, Selection> chosen, boolean customFields) implements Selection {
        /** Fields are copied in their order. */
        public Fields {
            chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
        }
    }

    /** The one {@link Whole}. */
    Selection WHOLE = new Whole();
    /** The one {@link Referred}. */
    Selection REFERRED = new Referred();
    /** The one {@link Shallow}. */
    Selection SHALLOW = new Shallow();
    /** The one {@link Keys}. */
    Selection KEYS = new Keys();
    /** The one {@link IdOnly}. */
    Selection ID = new IdOnly();

    /** What the arguments ask for, of records of that type. */
    static Selection of(ResourceType type, Arguments arguments) {
        String returned = arguments.value("return_object").orElse("");
        if (arguments.value("fields").isPresent()) {
            return FieldsArgument.read(type, arguments.value("fields").orElseThrow());
        }
        return switch (returned) {
            case "", "none" -> WHOLE;
            case "limited" -> ID;
            case "shallow" -> SHALLOW;
            default ->
                throw new ArgumentException(
                        "'return_object' is '" + returned + "'. Give 'none', 'limited' or 'shallow'.");
        };
    }
}
