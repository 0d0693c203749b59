package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapperTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    private static String rewritten(String json) {
        return new String(MAPPER.toJson(MAPPER.fromJson(json)), StandardCharsets.UTF_8);
    }

    private static String throughXml(String json) {
        byte[] xml = MAPPER.toXml(MAPPER.fromJson(json));
        return new String(MAPPER.toJson(MAPPER.fromXml(xml)), StandardCharsets.UTF_8);
    }

    @Test
    void readsEveryKindOfElementAndWritesItBack() {
        String json = "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"draft\",\"gross-total\":\"12.50\","
                + "\"invoice-date\":\"2026-02-28\",\"created-at\":\"2026-02-28T10:20:30-08:00\",\"paid\":true,"
                + "\"supplier\":{\"id\":1,\"name\":\"Acme \\\"ü\\\"\",\"parent\":{\"id\":2}},"
                + "\"related-invoices\":[{\"id\":8},{}],\"tags\":[\"a\",\"b\"],\"payload\":{\"x\":[1,2.5,null]},"
                + "\"urgent\":false,\"custom-fields\":{\"cf-erp-number\":\"E1\",\"cost-owner\":{\"id\":3},"
                + "\"other\":{\"id\":4}},\"unknown\":[{\"a\":\"b\"}]}";
        assertThat(rewritten(json)).isEqualTo(json);
        assertThat(throughXml(json)).isEqualTo(json);
        ImmutableInvoice invoice = MAPPER.fromJson(json);
        assertThat(invoice.supplier().flatMap(s -> s.parent()).flatMap(s -> s.id()))
                .hasValue(2L);
        assertThat(invoice.relatedInvoices()).hasSize(2);
        assertThat(invoice.status()).hasValue(Invoice.Status.DRAFT);
        assertThat(invoice.customFields().raw("other")).isPresent();
        assertThat(invoice.extensions().member("unknown")).isPresent();
        assertThat(invoice.toBuilder().build()).isEqualTo(invoice).hasSameHashCodeAs(invoice);
        assertThat(ImmutableInvoice.copyOf(invoice)).isSameAs(invoice);
    }

    @Test
    void keepsWhatItCannotRead() {
        String json = "{\"id\":\"seven\",\"invoice-number\":{\"x\":1},\"gross-total\":\"much\",\"supplier\":\"Acme\","
                + "\"related-invoices\":[\"x\",{\"id\":1},null]}";
        List<String> paths = new ArrayList<>();
        ImmutableInvoice invoice =
                MAPPER.fromJson(json, MapperOptions.DEFAULT.withListener(issue -> paths.add(issue.path())));
        assertThat(paths).containsExactly("id", "invoice-number", "gross-total", "supplier", "related-invoices[0]");
        assertThat(invoice.presence("supplier")).isEqualTo(Presence.UNREADABLE);
        assertThat(invoice.supplier()).isEmpty();
        assertThat(invoice.relatedInvoices()).hasSize(1);
        assertThat(rewritten(json)).isEqualTo(json);
        assertThatThrownBy(invoice::invoiceNumber).isInstanceOf(MissingElementException.class);
        assertThatThrownBy(() -> MAPPER.fromJson(json, MapperOptions.DEFAULT.withStrict(true)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("id: Expected");
    }

    @Test
    void keepsTheFormOfValuesThatCameInAnother() {
        String json =
                "{\"id\":\"007\",\"status\":\"strange\",\"gross-total\":12.50,\"invoice-date\":\"2026-02-28T00:00:00Z\","
                        + "\"created-at\":\"2026-02-28\",\"paid\":\"True\",\"supplier\":\"\","
                        + "\"related-invoices\":null,\"urgent\":1,\"custom-fields\":null}";
        ImmutableInvoice invoice = MAPPER.fromJson(json);
        assertThat(invoice.id()).hasValue(7L);
        assertThat(invoice.paid()).hasValue(true);
        assertThat(invoice.presence("supplier")).isEqualTo(Presence.NULL);
        assertThat(rewritten(json)).isEqualTo(json);
    }

    @Test
    void keepsTextWhereARecordOrAListWasExpected() {
        String json = "{\"id\":1,\"supplier\":\"Acme Inc\",\"related-invoices\":\"none\"}";
        assertThat(rewritten(json)).isEqualTo(json);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(MAPPER.toJson(MAPPER.fromJson(bytes)), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(MAPPER.fromJson(bytes).unreadable("supplier")).hasValue(new RawValue.Text("Acme Inc"));
    }

    @Test
    void writesDecimalsOfManyDigitsAsTextAfterXmlToo() {
        String json = "{\"gross-total\":\"-123456789012345678901234567890.0001\"}";
        assertThat(rewritten(json)).isEqualTo(json);
        assertThat(throughXml(json)).isEqualTo(json);
    }

    @Test
    void aBuiltRecordWithACustomFieldEqualsTheOneThatIsReadBack() {
        for (ImmutableInvoice.Builder builder : List.of(
                ImmutableInvoice.builder(),
                MAPPER.fromJson("{\"custom-fields\":null}").toBuilder(),
                MAPPER.fromJson("{\"custom-fields\":7}").toBuilder())) {
            ImmutableInvoice invoice = builder.erpNumber("E1").build();
            assertThat(MAPPER.fromJson(MAPPER.toJson(invoice))).isEqualTo(invoice);
            assertThat(invoice.presence("custom-fields")).isEqualTo(Presence.PRESENT);
        }
    }
}
