package dev.coupagen.benchmarks.records;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.NumberConverter;
import java.math.BigDecimal;

/** Decimals as strings for DSL-JSON, which by itself writes them as numbers. It reads both. */
@JsonConverter(target = BigDecimal.class)
public final class DecimalText {
    public static final JsonReader.ReadObject<BigDecimal> JSON_READER = NumberConverter.DECIMAL_READER;

    public static final JsonWriter.WriteObject<BigDecimal> JSON_WRITER = (writer, value) -> {
        if (value == null) {
            writer.writeNull();
        } else {
            writer.writeByte(JsonWriter.QUOTE);
            writer.writeAscii(value.toPlainString());
            writer.writeByte(JsonWriter.QUOTE);
        }
    };

    private DecimalText() {}
}
