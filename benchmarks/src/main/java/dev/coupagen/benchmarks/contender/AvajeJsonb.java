package dev.coupagen.benchmarks.contender;

import dev.coupagen.benchmarks.records.InvoiceHeader;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.List;

/** Avaje Jsonb with the adapters that its annotation processor wrote for the records. */
final class AvajeJsonb implements Contender {
    private final JsonType<List<InvoiceHeader>> type = Jsonb.builder()
            .serializeNulls(true)
            .serializeEmpty(true)
            .mathTypesAsString(true)
            .build()
            .type(InvoiceHeader.class)
            .list();

    @Override
    public Object decode(byte[] document) {
        return type.fromJson(document);
    }

    @Override
    @SuppressWarnings("unchecked")
    public byte[] encode(Object model) {
        return type.toJsonBytes((List<InvoiceHeader>) model);
    }
}
