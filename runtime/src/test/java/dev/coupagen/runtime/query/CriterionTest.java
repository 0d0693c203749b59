package dev.coupagen.runtime.query;

import static dev.coupagen.runtime.example.InvoicePath.INVOICE;
import static dev.coupagen.runtime.query.Invoices.EMPTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.Invoice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CriterionTest {
    private static final ImmutableInvoice FULL = Invoices.read(
            "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"draft\","
                    + "\"gross-total\":\"12.50\",\"invoice-date\":\"2026-02-28\",\"created-at\":\"2026-02-28T23:30:00-08:00\","
                    + "\"paid\":true,\"supplier\":{\"id\":1,\"name\":\"Acme\"},\"tags\":[\"a\",\"b\"],\"payload\":\"10\","
                    + "\"related-invoices\":[{\"id\":8,\"gross-total\":\"1\"},{\"id\":9},{\"gross-total\":\"3\"}],"
                    + "\"custom-fields\":{\"limit\":\"100\",\"regions\":[{\"name\":\"EU\"},{\"name\":\"US\"}],\"none\":\"\"}}");

    private static void assertMet(Criterion<Invoice> criterion) {
        assertThat(criterion.test(FULL)).as(criterion.toString()).isTrue();
    }

    private static void assertNotMet(Criterion<Invoice> criterion) {
        assertThat(criterion.test(FULL)).as(criterion.toString()).isFalse();
    }

    @Test
    void comparesText() {
        assertMet(INVOICE.invoiceNumber().eq("A-1"));
        assertNotMet(INVOICE.invoiceNumber().eq("a-1"));
        assertMet(INVOICE.invoiceNumber().notEq("x"));
        assertMet(INVOICE.invoiceNumber().contains("-"));
        assertMet(INVOICE.invoiceNumber().startsWith("A"));
        assertMet(INVOICE.invoiceNumber().endsWith("1"));
        assertNotMet(INVOICE.invoiceNumber().endsWith("A"));
        assertMet(INVOICE.invoiceNumber().gt("A"));
        assertMet(INVOICE.invoiceNumber().in("x", "A-1"));
        assertMet(INVOICE.invoiceNumber().notIn("x", "y"));
        assertNotMet(INVOICE.invoiceNumber().notIn("x", "A-1"));
        assertMet(INVOICE.status().eq(Invoice.Status.DRAFT));
        assertMet(INVOICE.status().startsWith("dr"));
        assertNotMet(INVOICE.status().in(Invoice.Status.PENDING_APPROVAL));
    }

    @Test
    void comparesNumbersByValue() {
        assertMet(INVOICE.id().eq(7));
        assertMet(INVOICE.id().gtOrEq(7));
        assertNotMet(INVOICE.id().lt(7));
        assertMet(INVOICE.grossTotal().eq(new BigDecimal("12.5")));
        assertMet(INVOICE.grossTotal().in(new BigDecimal("12.500")));
        assertMet(INVOICE.grossTotal().gt(12));
        assertMet(INVOICE.payload().gt("9"));
        assertMet(INVOICE.customFields().integer("limit").gt(99));
    }

    @Test
    void comparesMomentsAndDays() {
        assertMet(INVOICE.createdAt().eq(OffsetDateTime.parse("2026-03-01T07:30:00Z")));
        assertMet(INVOICE.createdAt().gt(LocalDate.of(2026, 3, 1)));
        assertNotMet(INVOICE.createdAt().gt(LocalDate.of(2026, 3, 2)));
        assertMet(INVOICE.invoiceDate().eq(LocalDate.of(2026, 2, 28)));
        assertMet(INVOICE.invoiceDate().ltOrEq(LocalDate.of(2026, 2, 28)));
        assertMet(INVOICE.paid().eq(true));
        assertMet(INVOICE.paid().notEq(false));
    }

    @Test
    void meetsACollectionIfOneItemDoes() {
        assertMet(INVOICE.relatedInvoices().id().eq(9));
        assertMet(INVOICE.relatedInvoices().id().notEq(9));
        assertNotMet(INVOICE.relatedInvoices().id().eq(10));
        assertMet(INVOICE.relatedInvoices().id().blank(true));
        assertMet(INVOICE.relatedInvoices().id().blank(false));
        assertMet(INVOICE.relatedInvoices().supplier().name().blank(true));
        assertNotMet(INVOICE.relatedInvoices().supplier().name().blank(false));
        assertMet(INVOICE.relatedInvoices().tags().blank(true));
        assertMet(INVOICE.tags().contains("b"));
        assertNotMet(INVOICE.tags().blank(true));
        assertMet(INVOICE.customFields().records("regions").text("name").eq("US"));
    }

    @Test
    void findsMissingValuesBlankAndNothingElse() {
        assertThat(INVOICE.invoiceNumber().blank(true).test(EMPTY)).isTrue();
        assertThat(INVOICE.invoiceNumber().blank(false).test(EMPTY)).isFalse();
        assertThat(INVOICE.supplier().name().blank(true).test(EMPTY)).isTrue();
        assertThat(INVOICE.relatedInvoices().id().blank(true).test(EMPTY)).isTrue();
        assertThat(INVOICE.tags().blank(true).test(EMPTY)).isTrue();
        assertThat(INVOICE.supplier().name().notEq("x").test(EMPTY)).isFalse();
        assertThat(INVOICE.id().notIn(1).test(EMPTY)).isFalse();
        assertThat(INVOICE.invoiceNumber().blank(true).test(Invoices.read("{\"invoice-number\":\" \"}")))
                .isTrue();
        assertThat(INVOICE.id().blank(true).test(Invoices.read("{\"id\":\"\"}")))
                .isTrue();
        assertThat(INVOICE.id().blank(true).test(Invoices.read("{\"id\":[1]}"))).isTrue();
        assertMet(INVOICE.customFields().text("none").blank(true));
        assertMet(INVOICE.customFields().text("limit").blank(false));
        assertMet(INVOICE.customFields().record("regions").text("name").blank(true));
    }

    @Test
    void filtersAStream() {
        Query<Invoice> query = Query.from(INVOICE)
                .where(INVOICE.grossTotal().gt(10))
                .and(INVOICE.supplier().name().startsWith("A"));
        assertThat(Stream.of(FULL, EMPTY).filter(query::test)).containsExactly(FULL);
    }

    @Test
    void isAValue() {
        assertThat(INVOICE.id().eq(7))
                .isEqualTo(INVOICE.id().eq(7))
                .hasSameHashCodeAs(INVOICE.id().eq(7))
                .isNotEqualTo(INVOICE.id().eq(8))
                .isNotEqualTo(INVOICE.id().gt(7))
                .hasToString("id=7");
    }
}
