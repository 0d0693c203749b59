package dev.coupagen.benchmarks.contender;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.coupagen.benchmarks.records.InvoiceHeader;
import java.math.BigDecimal;

/** Jackson databind 2 on records; offsets are kept and decimals are written as strings, as Coupa has them. */
final class JacksonDatabind2 implements Contender {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    JacksonDatabind2(boolean blackbird) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
                .withConfigOverride(
                        BigDecimal.class, type -> type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
        if (blackbird) {
            builder.addModule(new BlackbirdModule());
        }
        JsonMapper mapper = builder.build();
        this.reader = mapper.readerForListOf(InvoiceHeader.class);
        this.writer = mapper.writer();
    }

    @Override
    public Object decode(byte[] document) throws Exception {
        return reader.readValue(document);
    }

    @Override
    public byte[] encode(Object model) throws Exception {
        return writer.writeValueAsBytes(model);
    }
}
