package dev.coupagen.runtime.example;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;

/** Reads and writes {@link Supplier}. */
public final class SupplierMapper extends DocumentMapper<Supplier, ImmutableSupplier> {
    public static final SupplierMapper INSTANCE = new SupplierMapper();

    private SupplierMapper() {
        super("Supplier", "supplier", "suppliers");
    }

    @Override
    protected void describe(SchemaBuilder schema) {
        schema.skipUnknown().add("id", Kind.INTEGER).add("name", Kind.TEXT).add("parent", Kind.REFERENCE);
    }

    @Override
    protected Object target(int slot) {
        return switch (slot) {
            case 2 -> INSTANCE;
            default -> throw noTarget(slot);
        };
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
