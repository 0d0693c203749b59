package dev.coupagen.runtime.dynamic;

import dev.coupagen.runtime.model.Model;

/** A record of a resource of a catalogue. Its elements are asked for by paths, which are made of their names. */
public final class DynamicRecord extends Model {
    private final DynamicMapper mapper;

    DynamicRecord(Values values, DynamicMapper mapper) {
        super(values);
        this.mapper = mapper;
    }

    @Override
    public DynamicMapper mapper() {
        return mapper;
    }
}
