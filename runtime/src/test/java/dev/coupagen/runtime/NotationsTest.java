package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notations that payloads have beside the usual one: read as what they are, and written back unchanged. */
class NotationsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    @ParameterizedTest
    @CsvSource({
        "yes, true",
        "Yes, true",
        "y, true",
        "on, true",
        "1, true",
        "TRUE, true",
        "no, false",
        "No, false",
        "N, false",
        "off, false",
        "0, false"
    })
    void aBooleanMayBeAWord(String word, boolean expected) {
        String json = "{\"paid\":\"" + word + "\"}";
        assertThat(MAPPER.fromJson(json).paid()).contains(expected);
        assertThat(MAPPER.toJsonString(MAPPER.fromJson(json))).isEqualTo(json);
        String xml = "<invoice-header><paid>" + word + "</paid></invoice-header>";
        assertThat(MAPPER.fromXml(xml).paid()).contains(expected);
        assertThat(MAPPER.toXmlString(MAPPER.fromXml(xml))).contains("<paid>" + word + "</paid>");
        assertThat(CustomFields.NONE.with("active", word).bool("active")).contains(expected);
    }

    @Test
    void equalValuesAreEqualWhateverTheirNotation() {
        ImmutableInvoice words = MAPPER.fromJson("{\"paid\":\"yes\",\"id\":\"7\",\"tags\":{\"tag\":[\"a\"]}}");
        ImmutableInvoice usual = MAPPER.fromJson("{\"paid\":true,\"id\":7,\"tags\":[\"a\"]}");
        assertThat(words).isEqualTo(usual).hasSameHashCodeAs(usual);
        assertThat(usual).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"related-invoices\":{\"related-invoice\":[{\"id\":1},{\"id\":2}]}}",
                "{\"related-invoices\":{\"related_invoice\":[{\"id\":1},{\"id\":2,\"other\":[1.50]}]}}"
            })
    void aListMayBeWrappedInTheNameOfItsItems(String json) {
        ImmutableInvoice invoice = MAPPER.fromJson(json);
        assertThat(invoice.relatedInvoices()).extracting(Invoice::id).hasSize(2);
        assertThat(invoice.presence("related-invoices")).isEqualTo(Presence.PRESENT);
        assertThat(MAPPER.toJsonString(invoice)).isEqualTo(json);
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice)).relatedInvoices()).hasSize(2);
    }

    @Test
    void aWrappedRecordIsAListOfOne() {
        String json = "{\"related-invoices\":{\"related-invoice\":{\"id\":1}}}";
        ImmutableInvoice invoice = MAPPER.fromJson(json);
        assertThat(invoice.relatedInvoices()).hasSize(1);
        assertThat(MAPPER.toJsonString(invoice)).isEqualTo(json);
        assertThat(invoice.toBuilder()
                        .addRelatedInvoices(ImmutableInvoice.builder().id(2).build())
                        .build()
                        .relatedInvoices())
                .hasSize(2);
    }

    @Test
    void aRecordInPlaceOfAListIsItsOnlyItem() {
        String json = "{\"related-invoices\":{\"id\":1,\"more\":2}}";
        List<Issue> issues = new ArrayList<>();
        ImmutableInvoice invoice = MAPPER.fromJson(json, MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(invoice.relatedInvoices()).extracting(Invoice::id).containsExactly(Optional.of(1L));
        assertThat(issues).extracting(Issue::path).containsExactly("related-invoices[0]/more");
        assertThat(MAPPER.toJsonString(invoice)).isEqualTo(json);
        assertThat(MAPPER.toJsonString(invoice, MapperOptions.FOR_UPDATE))
                .isEqualTo("{\"related-invoices\":[{\"id\":1,\"more\":2}]}");
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"related-invoices\":{}}",
                "{\"related-invoices\":{\"other\":1}}",
                "{\"tags\":{\"id\":1}}",
                "{\"related-invoices\":{\"message\":\"x\",\"code\":\"y\"}}"
            })
    void aRecordThatHasNothingOfAnItemIsNoList(String json) {
        List<Issue> issues = new ArrayList<>();
        ImmutableInvoice invoice = MAPPER.fromJson(json, MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(issues).extracting(Issue::kind).containsExactly(Issue.Kind.UNREADABLE);
        assertThat(MAPPER.toJsonString(invoice)).isEqualTo(json);
    }

    @Test
    void issuesWithinAWrappedListStateTheirPath() {
        List<Issue> issues = new ArrayList<>();
        MAPPER.fromJson(
                "{\"related-invoices\":{\"related-invoice\":[{\"id\":{}}]}}",
                MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(issues).extracting(Issue::path).containsExactly("related-invoices[0]/id");
    }

    @Test
    void aWrappedListIsUnwrappedForAnUpdateAndInPatches() {
        ImmutableInvoice invoice =
                MAPPER.fromJson("{\"related-invoices\":{\"related-invoice\":[{\"id\":1,\"paid\":true}]}}");
        assertThat(MAPPER.toJsonString(invoice, MapperOptions.FOR_UPDATE))
                .isEqualTo("{\"related-invoices\":[{\"id\":1,\"paid\":true}]}");
        assertThat(Patch.between(MAPPER.fromJson("{\"related-invoices\":[{\"id\":1,\"paid\":true}]}"), invoice))
                .isEqualTo(ImmutableInvoice.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01T10:20:30", "2026-07-01 10:20:30", "2026-07-01T10:20:30.000"})
    void aDatetimeMayHaveNoOffset(String text) {
        String json = "{\"created-at\":\"" + text + "\"}";
        ImmutableInvoice utc = MAPPER.fromJson(json);
        assertThat(utc.createdAt()).contains(OffsetDateTime.parse("2026-07-01T10:20:30Z"));
        assertThat(utc.presence("created-at")).isEqualTo(Presence.PRESENT);
        MapperOptions zone = MapperOptions.DEFAULT.withZone(ZoneId.of("America/Los_Angeles"));
        assertThat(MAPPER.fromJson(json, zone).createdAt()).contains(OffsetDateTime.parse("2026-07-01T10:20:30-07:00"));
        assertThat(MAPPER.toJsonString(MAPPER.fromJson(json, zone))).isEqualTo(json);
        String xml = "<invoice-header><created-at>" + text + "</created-at></invoice-header>";
        assertThat(MAPPER.toXmlString(MAPPER.fromXml(xml, zone))).contains(">" + text + "<");
    }

    @Test
    void decimalsAreEqualByTheirDigitsAndKeepThem() {
        assertThat(MAPPER.fromJson("{\"gross-total\":1.50}").grossTotal()).contains(new BigDecimal("1.50"));
        assertThat(MAPPER.toJsonString(MAPPER.fromJson("{\"gross-total\":1.50}")))
                .isEqualTo("{\"gross-total\":1.50}");
    }
}
