package dev.coupagen.runtime.query;

import dev.coupagen.runtime.CustomFields;

/** A path to the custom fields of a record. */
public final class CustomFieldsPath<R, S> extends NamedElements<R, S, CustomFields> {

    CustomFieldsPath(Route route) {
        super(route);
    }
}
