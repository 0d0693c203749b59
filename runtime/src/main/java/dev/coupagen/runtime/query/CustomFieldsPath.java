package dev.coupagen.runtime.query;

import dev.coupagen.runtime.CustomFields;

/**
 * A path to the custom fields of a record.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class CustomFieldsPath<R, S> extends NamedElements<R, S, CustomFields> {

    CustomFieldsPath(Route route) {
        super(route);
    }
}
