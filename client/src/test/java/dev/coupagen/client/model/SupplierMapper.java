package dev.coupagen.client.model;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Supplier}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class SupplierMapper extends DocumentMapper<Supplier, ImmutableSupplier> {
    public static final SupplierMapper INSTANCE = new SupplierMapper();

    private SupplierMapper() {
        super("Supplier", "supplier", "suppliers");
    }

    @Override
    protected void describe(SchemaBuilder schema) {
        schema.add("id", Kind.INTEGER).readOnly();
        schema.add("name", Kind.TEXT);
        schema.add("number", Kind.TEXT);
    }

    @Override
    protected Object target(int slot) {
        throw noTarget(slot);
    }

    @Override
    protected ImmutableSupplier create(Model.Values values) {
        return new ImmutableSupplier(values);
    }

    @Override
    protected ImmutableSupplier copy(Supplier value) {
        return ImmutableSupplier.copyOf(value);
    }
}
