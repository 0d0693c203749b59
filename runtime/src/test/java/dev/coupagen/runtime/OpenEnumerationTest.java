package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenEnumerationTest {
    @Test
    void aKnownValueIsItsConstant() {
        assertThat(Invoice.Status.of("draft")).isSameAs(Invoice.Status.DRAFT);
        assertThat(Invoice.Status.DRAFT.isKnown()).isTrue();
        assertThat(Invoice.Status.DRAFT.value()).isEqualTo("draft");
        assertThat(Invoice.Status.DRAFT).hasToString("draft");
        assertThat(Invoice.Status.TYPE.known()).containsExactly(Invoice.Status.DRAFT, Invoice.Status.PENDING_APPROVAL);
    }

    @Test
    void aValueOfALaterReleaseIsKeptAndSaysSo() {
        Invoice invoice = InvoiceMapper.INSTANCE.fromJson("{\"status\":\"quantum\"}");
        Invoice.Status status = invoice.status().orElseThrow();
        assertThat(status.isKnown()).isFalse();
        assertThat(status).isEqualTo(Invoice.Status.of("quantum")).hasSameHashCodeAs(Invoice.Status.of("quantum"));
        assertThat(Invoice.Status.TYPE.known()).doesNotContain(status);
        assertThat(InvoiceMapper.INSTANCE.fromXml(InvoiceMapper.INSTANCE.toXml(invoice)))
                .isEqualTo(invoice);
    }

    @Test
    void valuesAreTakenAsTheyAreWritten() {
        assertThat(Invoice.Status.of("Draft")).isNotEqualTo(Invoice.Status.DRAFT);
        assertThat(Invoice.Status.of("").isKnown()).isFalse();
    }

    @Test
    void valuesSortByTheirText() {
        assertThat(new TreeSet<>(
                        List.of(Invoice.Status.PENDING_APPROVAL, Invoice.Status.of("a"), Invoice.Status.DRAFT)))
                .extracting(OpenEnumeration::value)
                .containsExactly("a", "draft", "pending_approval");
    }
}
