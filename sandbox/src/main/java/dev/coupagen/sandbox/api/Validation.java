package dev.coupagen.sandbox.api;

import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.NaturalKeys;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the records of a body. */
final class Validation {
    private final Store store;
    private final boolean documented;
    private final List<String> messages = new ArrayList<>();

    /**
     * @param documented whether every element that the documentation calls required is asked for, and not only what an
     *     instance asks for
     */
    Validation(Store store, boolean documented) {
        this.store = store;
        this.documented = documented;
    }

    /** Checks that a new record has what it needs. */
    void required(Rec record) {
        for (Field field : record.type().fields()) {
            boolean isAskedFor = documented ? field.isRequired() && field.isWritable() : NaturalKeys.isAskedFor(field);
            if (isAskedFor && isBlank(record.get(field))) {
                messages.add(field.label() + " can't be blank");
            }
        }
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.equals("");
    }

    /** Checks a value that a body sets; returns the one to store. */
    Object checked(Rec record, Field field, Object value) {
        if (value instanceof String text) {
            text(record, field, text);
        } else if (value instanceof BigDecimal decimal) {
            decimal(field, decimal);
            // Digits beyond those of the column are rounded, as a database does.
            boolean isLong = field.scale() >= 0 && decimal.scale() > field.scale();
            return isLong ? decimal.setScale(field.scale(), RoundingMode.HALF_UP) : decimal;
        }
        return value;
    }

    private void text(Rec record, Field field, String text) {
        if (field.length() > 0 && text.codePointCount(0, text.length()) > field.length()) {
            add(field.label() + " is too long (maximum is " + field.length() + " characters)");
        }
        if (!field.values().isEmpty() && !text.isEmpty() && !field.values().contains(text)) {
            add(field.label() + " is not included in the list");
        }
        boolean isTaken = field.isUnique()
                && record.type().keys().contains(field)
                && !text.isEmpty()
                && store.isTaken(record.type(), field, text, record.id());
        if (isTaken) {
            add(field.label() + " has already been taken");
        }
    }

    private void decimal(Field field, BigDecimal decimal) {
        int whole = decimal.precision() - decimal.scale();
        if (field.length() > 0 && whole > field.length() - Math.max(0, field.scale())) {
            add(field.label() + " is out of range");
        }
    }

    void invalid(Field field, String value) {
        add(field.label() + " is not valid" + (value.isEmpty() ? "" : ": '" + value + "'"));
    }

    private void add(String message) {
        if (!messages.contains(message)) {
            messages.add(message);
        }
    }

    /**
     * Ends the call if anything is wrong.
     *
     * @throws Failure with everything that is
     */
    void check(ResourceType type) {
        if (!messages.isEmpty()) {
            throw Failure.invalid(type.element(), messages);
        }
    }
}
