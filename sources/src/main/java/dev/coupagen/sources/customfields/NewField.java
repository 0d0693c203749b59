package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.CustomFieldDefinition;

/**
 * A field to write into a custom-field file.
 *
 * @param field the field
 * @param comment what stands beside it; empty for none
 */
public record NewField(CustomFieldDefinition field, String comment) {
    /**
     * Beside a field whose values were all blank. As long as this comment is there, the type has not been decided, and a
     * later run may write a better one.
     */
    public static final String ONLY_BLANK = "only blank so far";
}
