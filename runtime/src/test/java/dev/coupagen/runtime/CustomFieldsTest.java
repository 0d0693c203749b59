package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomFieldsTest {
    private static final CustomFields FIELDS = InvoiceMapper.INSTANCE
            .fromJson(
                    "{\"custom-fields\":{\"text\":\"a\",\"number\":5,\"decimal\":\"1.50\",\"yes\":\"True\",\"no\":false,"
                            + "\"null\":null,\"blank\":\"\",\"user\":{\"id\":9},\"regions\":[{\"id\":1},\"b\"],"
                            + "\"long\":\"" + "1".repeat(1_001) + "\"}}")
            .customFields();

    @Test
    void givesTheTextOfScalars() {
        assertThat(FIELDS.text("text")).hasValue("a");
        assertThat(FIELDS.text("number")).hasValue("5");
        assertThat(FIELDS.text("no")).hasValue("false");
        assertThat(List.of("null", "blank", "user", "regions", "missing"))
                .allSatisfy(field -> assertThat(FIELDS.text(field)).isEmpty());
    }

    @Test
    void givesNumbersAndTruths() {
        assertThat(FIELDS.decimal("decimal")).hasValue(new BigDecimal("1.50"));
        assertThat(FIELDS.decimal("number")).hasValue(new BigDecimal("5"));
        assertThat(List.of("text", "null", "blank", "user", "long", "missing"))
                .allSatisfy(field -> assertThat(FIELDS.decimal(field)).isEmpty());
        assertThat(FIELDS.bool("yes")).hasValue(true);
        assertThat(FIELDS.bool("no")).hasValue(false);
        assertThat(FIELDS.bool("text")).isEmpty();
    }

    @Test
    void offersEachTypeThatPathsOffer() {
        CustomFields fields = InvoiceMapper.INSTANCE
                .fromJson("{\"custom-fields\":{\"day\":\"2026-01-31\",\"moment\":\"2026-01-31T10:20:30+01:00\","
                        + "\"whole\":\"7\",\"fraction\":7.5,\"user\":{\"id\":9},\"values\":[1,\"2\",\"true\",\"\",null,"
                        + "\"2026-01-31\",{\"id\":3}]}}")
                .customFields();
        assertThat(fields.integer("whole")).hasValue(7L);
        assertThat(fields.integer("fraction")).isEmpty();
        assertThat(fields.date("day")).hasValue(LocalDate.parse("2026-01-31"));
        assertThat(fields.date("moment")).hasValue(LocalDate.parse("2026-01-31"));
        assertThat(fields.dateTime("moment")).hasValue(OffsetDateTime.parse("2026-01-31T10:20:30+01:00"));
        assertThat(fields.dateTime("day")).hasValue(OffsetDateTime.parse("2026-01-31T00:00Z"));
        assertThat(fields.dateTime("whole")).isEmpty();
        assertThat(fields.record("user").flatMap(user -> user.member("id"))).contains(new RawValue.Numeric("9"));
        assertThat(fields.record("day")).isEmpty();
        assertThat(fields.texts("values")).containsExactly("1", "2", "true", "2026-01-31");
        assertThat(fields.integers("values")).containsExactly(1L, 2L);
        assertThat(fields.decimals("values")).containsExactly(new BigDecimal("1"), new BigDecimal("2"));
        assertThat(fields.bools("values")).contains(true);
        assertThat(fields.dates("values")).containsExactly(LocalDate.parse("2026-01-31"));
        assertThat(fields.dateTimes("values")).containsExactly(OffsetDateTime.parse("2026-01-31T00:00Z"));
        assertThat(fields.records("values")).hasSize(1);
    }

    @Test
    void givesRecordsAndListsAsTheyCame() {
        assertThat(FIELDS.raw("user").flatMap(user -> user.member("id"))).contains(new RawValue.Numeric("9"));
        assertThat(FIELDS.items("regions")).hasSize(2);
        assertThat(FIELDS.items("text")).isEmpty();
        assertThat(FIELDS.raw("null")).contains(RawValue.Null.NULL);
        assertThat(FIELDS.raw("missing")).isEmpty();
    }

    @Test
    void changeOnlyInACopy() {
        CustomFields changed =
                CustomFields.NONE.with("a", "1").with("b", RawValue.Bool.TRUE).with("a", "2");
        assertThat(changed.values().members()).extracting(RawValue.Member::name).containsExactly("a", "b");
        assertThat(changed.text("a")).hasValue("2");
        assertThat(CustomFields.NONE.values().isEmpty()).isTrue();
        assertThat(changed).isEqualTo(CustomFields.of(changed.values())).hasSameHashCodeAs(changed);
        assertThat(changed).hasToString("{a=2, b=true}");
    }

    @Test
    void areWrittenBehindThoseThatHaveAccessors() {
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .invoiceNumber("A-1")
                .customFields(CustomFields.NONE.with("region", "EU"))
                .erpNumber("E1")
                .build();
        assertThat(new String(InvoiceMapper.INSTANCE.toJson(invoice), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"invoice-number\":\"A-1\",\"custom-fields\":{\"cf-erp-number\":\"E1\",\"region\":\"EU\"}}");
        assertThat(invoice.customFields().text("cf-erp-number")).isEmpty();
        assertThat(invoice.erpNumber()).hasValue("E1");
    }

    @Test
    void thatAreNullInXmlHideNothingBehindThem() {
        ImmutableInvoice invoice = InvoiceMapper.INSTANCE.fromXml(
                "<invoice-header><custom-fields nil='true'/><paid>true</paid></invoice-header>");
        assertThat(invoice.presence("custom-fields")).isEqualTo(Presence.NULL);
        assertThat(invoice.paid()).contains(true);
        assertThat(invoice.extensions().isEmpty()).isTrue();
    }

    @Test
    void aNumberOfAHugeExponentIsNotComputed() {
        CustomFields fields = CustomFields.NONE
                .with("huge", "1e10000000")
                .with("tiny", "1e-10000000")
                .with("beyond", "1e99999999999")
                .with("usual", "1e10");
        assertThat(fields.decimal("huge")).isEmpty();
        assertThat(fields.decimal("tiny")).isEmpty();
        assertThat(fields.decimal("beyond")).isEmpty();
        assertThat(fields.decimal("usual")).contains(new BigDecimal("1e10"));
    }
}
