package dev.coupagen.runtime.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.SupplierMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapReaderTest {
    @Test
    void readsModelsWithoutTouchingGeneratedCode() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", 7);
        map.put("invoice_number", "A-1");
        map.put("status", "draft");
        map.put("gross-total", new BigDecimal("12.50"));
        map.put("invoice-date", LocalDate.of(2026, 2, 28));
        map.put("created-at", OffsetDateTime.parse("2026-02-28T10:20:30-08:00"));
        map.put("paid", true);
        map.put("supplier", Map.of("id", 1L, "name", "Acme"));
        map.put("related-invoices", List.of(Map.of("id", 8)));
        map.put("tags", Arrays.asList("a", null, 5));
        map.put("payload", Map.of("x", List.of(1)));
        map.put("urgent", null);
        map.put("custom-fields", Map.of("cf-erp-number", "E1"));
        map.put("unknown", List.of(Map.of("a", "b")));
        ImmutableInvoice invoice = InvoiceMapper.INSTANCE.readOne(new MapReader(map), MapperOptions.DEFAULT);
        assertThat(invoice)
                .isEqualTo(InvoiceMapper.INSTANCE.fromJson(
                        "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"draft\",\"gross-total\":\"12.50\","
                                + "\"invoice-date\":\"2026-02-28\",\"created-at\":\"2026-02-28T10:20:30-08:00\","
                                + "\"paid\":true,\"supplier\":{\"id\":1,\"name\":\"Acme\"},"
                                + "\"related-invoices\":[{\"id\":8}],\"tags\":[\"a\",null,5],\"payload\":{\"x\":[1]},"
                                + "\"urgent\":null,\"custom-fields\":{\"cf-erp-number\":\"E1\"},"
                                + "\"unknown\":[{\"a\":\"b\"}]}"));
    }

    @Test
    void reportsIssuesAsTheOtherFormatsDo() {
        List<Issue> issues = new ArrayList<>();
        Map<String, ?> map = Map.of("supplier", Map.of("id", Map.of()));
        InvoiceMapper.INSTANCE.readOne(new MapReader(map), MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(issues).extracting(Issue::path).containsExactly("supplier/id");
        assertThat(SupplierMapper.INSTANCE
                        .readOne(new MapReader(Map.of("name", 5, "x", 1)), MapperOptions.DEFAULT)
                        .name())
                .isEqualTo(Optional.of("5"));
    }
}
