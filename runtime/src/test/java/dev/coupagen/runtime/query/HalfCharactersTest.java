package dev.coupagen.runtime.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoicePath;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half of a surrogate pair has no bytes in UTF-8: a criterion that has one is refused, and never asks for a question mark. */
class HalfCharactersTest {
    private static final InvoicePath<Invoice, Invoice> INVOICE = InvoicePath.INVOICE;
    private static final List<String> HALVES =
            List.of("\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uDE00\uD83D", "ü\uDBFF");

    static Stream<Named<Function<String, Criterion<Invoice>>>> criteria() {
        return Stream.of(
                Named.of("eq", text -> INVOICE.invoiceNumber().eq(text)),
                Named.of("not eq", text -> INVOICE.invoiceNumber().notEq(text)),
                Named.of("contains", text -> INVOICE.invoiceNumber().contains(text)),
                Named.of("starts with", text -> INVOICE.invoiceNumber().startsWith(text)),
                Named.of("in", text -> INVOICE.invoiceNumber().in("a", text)),
                Named.of("below", text -> INVOICE.supplier().name().eq(text)));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void areRefusedInCriteria(Function<String, Criterion<Invoice>> criterion) {
        for (String half : HALVES) {
            assertThatThrownBy(() ->
                            Query.from(INVOICE).where(criterion.apply(half)).toQueryString())
                    .as(half)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("half a surrogate pair");
            assertThatThrownBy(() ->
                            Query.from(INVOICE).where(criterion.apply(half)).toUri(URI.create("https://acme.example")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Query.from(INVOICE).where(criterion.apply("\uD83D\uDE00")).toQueryString())
                .contains("%F0%9F%98%80");
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void areRefusedInGraphQl(Function<String, Criterion<Invoice>> criterion) {
        assertThatThrownBy(() -> Query.from(INVOICE)
                        .fieldsOfModel()
                        .where(criterion.apply("\uD83D"))
                        .toGraphQl())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half a surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00", "\uDE00\uD83D", "\uD83D\uDE00\uD83D"})
    void areRefusedWhereverTextGoesIntoAnAddress(String half) {
        assertThatThrownBy(() -> Operation.of("GET", "/invoices/{id}").pathFor(half))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Query.from(INVOICE).filter(half).toQueryString())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Query.parse(INVOICE, "invoice-number=" + half).toQueryString())
                .doesNotContain("?", "%3F");
    }
}
