package dev.coupagen.runtime.query;

/**
 * A path to a record that was reached by its name. The value is a {@link dev.coupagen.runtime.model.Model} or, under
 * custom fields that have no slots, {@link dev.coupagen.runtime.CustomFields}.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class NamedRecordPath<R, S> extends NamedElements<R, S, Object> {

    NamedRecordPath(Route route) {
        super(route);
    }

    /** The custom fields of the record. */
    public CustomFieldsPath<R, S> customFields() {
        return new CustomFieldsPath<>(RouteNames.customFields(route));
    }
}
