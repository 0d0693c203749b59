package dev.coupagen.runtime.query;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;

/**
 * Where the paths of a resource start that there is no generated class for: elements are reached by their names.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class DynamicPath<R, S> extends NamedElements<R, S, DynamicRecord> {

    private DynamicPath(Route route) {
        super(route);
    }

    /**
     * Where the paths of that resource start.
     *
     * @param mapper of {@link dev.coupagen.runtime.dynamic.DynamicResources#mapper}
     */
    public static DynamicPath<DynamicRecord, DynamicRecord> from(DynamicMapper mapper) {
        return new DynamicPath<>(Route.from(mapper, mapper.resourcePath()));
    }

    /** The custom fields of the record, also those that the catalogue does not list. */
    public CustomFieldsPath<R, S> customFields() {
        return new CustomFieldsPath<>(RouteNames.customFields(route));
    }
}
