package dev.coupagen.benchmarks.contender;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import dev.coupagen.benchmarks.records.InvoiceHeader;
import java.io.IOException;

/** DSL-JSON with the converters that its annotation processor wrote for the records; its writer is used again, as it advises. */
final class DslJsonCompiled implements Contender {
    private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().includeServiceLoader());
    private final JsonWriter writer = json.newWriter();

    @Override
    public Object decode(byte[] document) throws IOException {
        return json.deserializeList(InvoiceHeader.class, document, document.length);
    }

    @Override
    public byte[] encode(Object model) throws IOException {
        writer.reset();
        json.serialize(writer, model);
        return writer.toByteArray();
    }
}
