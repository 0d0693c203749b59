package dev.coupagen.benchmarks.contender;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.coupagen.benchmarks.records.InvoiceHeader;
import java.math.BigDecimal;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Jackson databind 3 on records; offsets are kept and decimals are written as strings, as Coupa has them. */
final class JacksonDatabind3 implements Contender {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    JacksonDatabind3(boolean blackbird) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
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
    public Object decode(byte[] document) {
        return reader.readValue(document);
    }

    @Override
    public byte[] encode(Object model) {
        return writer.writeValueAsBytes(model);
    }
}
