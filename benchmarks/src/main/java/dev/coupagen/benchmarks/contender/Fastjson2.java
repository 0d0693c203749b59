package dev.coupagen.benchmarks.contender;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.TypeReference;
import com.alibaba.fastjson2.writer.ObjectWriter;
import dev.coupagen.benchmarks.records.InvoiceHeader;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;

/** fastjson2 on records; it takes the names from Jackson's annotations. Decimals are written as strings. */
final class Fastjson2 implements Contender {
    private static final Type LIST = new TypeReference<List<InvoiceHeader>>() {}.getType();
    private static final ObjectWriter<BigDecimal> DECIMAL_TEXT = (writer, value, name, type, features) -> {
        if (value == null) {
            writer.writeNull();
        } else {
            writer.writeString(((BigDecimal) value).toPlainString());
        }
    };

    Fastjson2() {
        JSONFactory.getDefaultObjectWriterProvider().register(BigDecimal.class, DECIMAL_TEXT);
    }

    @Override
    public Object decode(byte[] document) {
        return JSON.<List<InvoiceHeader>>parseObject(document, LIST);
    }

    @Override
    public byte[] encode(Object model) {
        return JSON.toJSONBytes(model, JSONWriter.Feature.WriteNulls);
    }
}
