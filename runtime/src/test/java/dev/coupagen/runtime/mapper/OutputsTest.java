package dev.coupagen.runtime.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final MapperOptions OPTIONS = MapperOptions.DEFAULT;
    private static final String JSON =
            "{\"id\":7,\"invoice-number\":\"A\u00e9\",\"gross-total\":\"12.50\",\"paid\":true,"
                    + "\"supplier\":{\"name\":null},\"tags\":[\"x\"],\"other\":1.50}";
    private static final ImmutableInvoice INVOICE = MAPPER.fromJson(JSON);

    @Test
    void stringsStreamsAndAppendablesGetTheSameText() throws IOException {
        String json = new String(MAPPER.toJson(INVOICE), StandardCharsets.UTF_8);
        String xml = new String(MAPPER.toXml(INVOICE), StandardCharsets.UTF_8);
        assertThat(MAPPER.toJsonString(INVOICE)).isEqualTo(json);
        assertThat(MAPPER.toXmlString(INVOICE)).isEqualTo(xml);
        StringBuilder text = new StringBuilder();
        MAPPER.appendJson(INVOICE, text, OPTIONS);
        MAPPER.appendXml(INVOICE, text, OPTIONS);
        assertThat(text).hasToString(json + xml);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MAPPER.writeJson(INVOICE, stream, OPTIONS);
        MAPPER.writeXml(INVOICE, stream, OPTIONS);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(json + xml);
    }

    @Test
    void nothingHasToBeSaidOfOptions() throws IOException {
        StringBuilder text = new StringBuilder();
        MAPPER.appendJson(INVOICE, text);
        MAPPER.appendXml(INVOICE, text);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MAPPER.writeJson(INVOICE, stream);
        MAPPER.writeXml(INVOICE, stream);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());
        stream.reset();
        MAPPER.writeListJson(List.of(INVOICE), stream);
        assertThat(stream.toByteArray()).isEqualTo(MAPPER.listToJson(List.of(INVOICE)));
        stream.reset();
        MAPPER.writeListXml(List.of(INVOICE), stream);
        assertThat(stream.toByteArray()).isEqualTo(MAPPER.listToXml(List.of(INVOICE)));
        assertThat(MAPPER.fromMap(MAPPER.toMap(INVOICE))).isEqualTo(INVOICE);
    }

    @Test
    void listsAreWrittenToStreams() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MAPPER.writeListJson(List.of(INVOICE, INVOICE), stream, OPTIONS);
        assertThat(MAPPER.listFromJson(stream.toByteArray())).containsExactly(INVOICE, INVOICE);
        stream.reset();
        MAPPER.writeListXml(List.of(INVOICE), stream, OPTIONS);
        assertThat(MAPPER.listFromXml(stream.toByteArray())).hasSize(1);
    }

    @Test
    void aMapHoldsTheValuesOfJson() {
        Map<String, Object> map = MAPPER.toMap(INVOICE, OPTIONS);
        assertThat(List.<Object>copyOf(map.keySet()))
                .containsExactly("id", "invoice-number", "gross-total", "paid", "supplier", "tags", "other");
        assertThat(map.get("id")).isEqualTo(7L);
        assertThat(map.get("gross-total")).isEqualTo("12.50");
        assertThat(map.get("paid")).isEqualTo(true);
        assertThat((List<?>) map.get("tags")).hasToString("[x]");
        assertThat(map.get("other")).isEqualTo(new BigDecimal("1.50"));
        assertThat(map.get("supplier")).hasToString("{name=null}");
        assertThat(MAPPER.fromMap(map, OPTIONS)).isEqualTo(INVOICE);
        assertThat(MAPPER.toJsonString(MAPPER.fromMap(map, OPTIONS))).isEqualTo(JSON);
    }

    @Test
    void aMapMayHoldJavaValues() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("invoice_number", java.nio.CharBuffer.wrap("A-1"));
        map.put("gross-total", new BigDecimal("12.5"));
        map.put("tags", Arrays.asList("a", "b"));
        map.put("status", null);
        ImmutableInvoice invoice = MAPPER.fromMap(map, OPTIONS);
        assertThat(invoice.invoiceNumber()).isEqualTo("A-1");
        assertThat(invoice.grossTotal()).contains(new BigDecimal("12.5"));
        assertThat(invoice.tags()).containsExactly("a", "b");
        assertThat(MAPPER.toJsonString(invoice)).contains("\"status\":null");
    }

    /** They became texts such as {@code Optional[A-1]}. */
    @Test
    void aMapMayHoldArraysAndOptionals() {
        ImmutableInvoice invoice = MAPPER.fromMap(Map.of(
                "invoice-number",
                Optional.of("A-1"),
                "status",
                Optional.empty(),
                "tags",
                new String[] {"a", "b"},
                "related-invoices",
                new Object[] {Map.of("id", 8)}));
        assertThat(MAPPER.toJsonString(invoice))
                .isEqualTo("{\"invoice-number\":\"A-1\",\"status\":null,\"related-invoices\":[{\"id\":8}],"
                        + "\"tags\":[\"a\",\"b\"]}");
    }

    @Test
    void aMapInItselfIsRefused() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("other", map);
        assertThatThrownBy(() -> MAPPER.fromMap(map, OPTIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exceeds a depth of 256");
    }
}
