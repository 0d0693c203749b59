package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.ImmutableSupplier;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.Supplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    private static ImmutableInvoice.Builder invoice() {
        return ImmutableInvoice.builder().invoiceNumber("A-1");
    }

    /** What a user may write instead of a generated class. */
    private record HandWritten(Optional<Long> id, Optional<String> name, Optional<Supplier> parent)
            implements Supplier {}

    @Test
    void anElementIsInOneOfFourStates() {
        ImmutableInvoice read = MAPPER.fromJson("{\"id\":1,\"paid\":null,\"gross-total\":\"much\"}");
        assertThat(read.presence("id")).isEqualTo(Presence.PRESENT);
        assertThat(read.presence("paid")).isEqualTo(Presence.NULL);
        assertThat(read.presence("gross-total")).isEqualTo(Presence.UNREADABLE);
        assertThat(read.presence("supplier")).isEqualTo(Presence.ABSENT);
        assertThat(read.grossTotal()).isEmpty();
        assertThat(read.unreadable("gross-total")).contains(new RawValue.Text("much"));
        assertThat(read.unreadable("id")).isEmpty();
        assertThat(read.unreadable("no-such-element")).isEmpty();
    }

    @Test
    void anUnknownElementHasAPresenceToo() {
        ImmutableInvoice read = MAPPER.fromJson("{\"there\":1,\"cleared\":null}");
        assertThat(read.presence("there")).isEqualTo(Presence.PRESENT);
        assertThat(read.presence("cleared")).isEqualTo(Presence.NULL);
        assertThat(read.presence("elsewhere")).isEqualTo(Presence.ABSENT);
        assertThat(read.extensions().member("there")).contains(new RawValue.Numeric("1"));
    }

    @Test
    void aPromisedElementThatIsMissingIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> MAPPER.fromJson("{}").invoiceNumber())
                .isInstanceOfSatisfying(
                        MissingElementException.class,
                        e -> assertThat(e.path()).isEqualTo("InvoiceHeader/invoice-number"))
                .hasMessageContaining("is absent, but its accessor promises a value");
        assertThatThrownBy(() -> MAPPER.fromJson("{\"invoice-number\":null}").invoiceNumber())
                .hasMessageContaining("is null, but");
        assertThatThrownBy(() -> MAPPER.fromJson("{\"invoice-number\":{}}").invoiceNumber())
                .hasMessageContaining("is unreadable, but");
    }

    @Test
    void aBuilderSetsClearsAndLeavesOut() {
        ImmutableInvoice invoice =
                invoice().grossTotal(new BigDecimal("1.50")).clearSupplier().build();
        assertThat(invoice.grossTotal()).hasValue(new BigDecimal("1.50"));
        assertThat(invoice.presence("supplier")).isEqualTo(Presence.NULL);
        assertThat(invoice.presence("paid")).isEqualTo(Presence.ABSENT);
        ImmutableInvoice cleared = invoice.toBuilder().clearGrossTotal().build();
        assertThat(cleared.presence("gross-total")).isEqualTo(Presence.NULL);
        assertThat(invoice.grossTotal()).isPresent();
    }

    @Test
    @SuppressWarnings("NullAway") // what happens to those who do not check
    void aBuilderRefusesNullAndSaysHowToClear() {
        String nothing = null;
        assertThatThrownBy(() -> ImmutableInvoice.builder().invoiceNumber(nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("The value of 'invoice-number' is null. To clear it, call the clear method.");
    }

    @Test
    void aBuilderCanBeUsedOnAfterItBuilt() {
        ImmutableInvoice.Builder builder = invoice().addRelatedInvoices(MAPPER.fromJson("{\"id\":1}"));
        ImmutableInvoice first = builder.build();
        ImmutableInvoice second = builder.addRelatedInvoices(MAPPER.fromJson("{\"id\":2}"))
                .paid(true)
                .build();
        assertThat(first.relatedInvoices()).hasSize(1);
        assertThat(first.paid()).isEmpty();
        assertThat(second.relatedInvoices()).hasSize(2);
    }

    @Test
    void aModelDoesNotChangeWithTheListItWasGiven() {
        List<String> tags = new ArrayList<>(List.of("a"));
        ImmutableInvoice invoice = invoice().tags(tags).build();
        tags.add("b");
        assertThat(invoice.tags()).containsExactly("a");
        assertThatThrownBy(() -> invoice.tags().add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> invoice.extensions().members().remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aListTellsEmptyNullAndAbsentApart() {
        assertThat(MAPPER.fromJson("{\"tags\":[]}").presence("tags")).isEqualTo(Presence.PRESENT);
        assertThat(MAPPER.fromJson("{\"tags\":null}").presence("tags")).isEqualTo(Presence.NULL);
        assertThat(MAPPER.fromJson("{}").presence("tags")).isEqualTo(Presence.ABSENT);
        assertThat(MAPPER.fromJson("{\"tags\":null}").tags()).isEmpty();
        assertThat(MAPPER.fromJson("{}").tags()).isEmpty();
    }

    @Test
    void aClassThatTheUserWroteIsCopied() {
        Supplier written = new HandWritten(Optional.of(1L), Optional.of("A"), Optional.empty());
        Supplier expected = ImmutableSupplier.builder().id(1).name("A").build();
        assertThat(invoice().supplier(written).build().supplier()).contains(expected);
        assertThat(ImmutableSupplier.copyOf(written)).isEqualTo(expected);
        ImmutableInvoice invoice = invoice().build();
        assertThat(ImmutableInvoice.copyOf(invoice)).isSameAs(invoice);
    }

    @Test
    void modelsAreEqualWhateverFormTheirValuesCameIn() {
        ImmutableInvoice one = MAPPER.fromJson(
                "{\"id\":1,\"gross-total\":\"1.50\",\"paid\":true,\"supplier\":null,\"tags\":[\"5\",null]}");
        ImmutableInvoice other = MAPPER.fromJson(
                "{\"supplier\":\"\",\"tags\":[5,null],\"paid\":\"True\",\"gross-total\":1.50,\"id\":\" 1 \"}");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(MAPPER.fromXml("<x><tags><a>1</a></tags></x>"))
                .isEqualTo(MAPPER.fromXml("<x><tags type='array'><tag>1</tag></tags></x>"));
    }

    @Test
    void modelsDifferInValuesInPresenceAndInUnknownElements() {
        ImmutableInvoice invoice = MAPPER.fromJson("{\"gross-total\":\"1.50\"}");
        assertThat(invoice)
                .isNotEqualTo(MAPPER.fromJson("{\"gross-total\":\"1.5\"}"))
                .isNotEqualTo(MAPPER.fromJson("{\"gross-total\":null}"))
                .isNotEqualTo(MAPPER.fromJson("{}"))
                .isNotEqualTo(MAPPER.fromJson("{\"gross-total\":\"1.50\",\"paid\":null}"))
                .isNotEqualTo(MAPPER.fromJson("{\"gross-total\":\"1.50\",\"x\":1}"))
                .isNotEqualTo(ImmutableSupplier.builder().build());
        assertThat(MAPPER.fromJson("{\"paid\":null}")).isNotEqualTo(MAPPER.fromJson("{}"));
    }

    @Test
    void aModelShowsWhatIsThere() {
        assertThat(MAPPER.fromJson("{\"id\":1,\"paid\":null,\"tags\":[\"a\"],\"gross-total\":\"x\",\"other\":true}"))
                .hasToString("InvoiceHeader{id=1, gross-total=unreadable x, paid=null, tags=[a], other=true}");
        assertThat(invoice().build().toBuilder().build()).hasToString("InvoiceHeader{invoice-number=A-1}");
    }

    @Test
    void anUnknownElementCanBeSetAndIsWrittenBehindTheKnownOnes() {
        Invoice invoice = invoice()
                .extension("new-in-r40", RawValue.Bool.TRUE)
                .extension("new-in-r40", RawValue.Bool.FALSE)
                .build();
        assertThat(new String(MAPPER.toJson(invoice), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"invoice-number\":\"A-1\",\"new-in-r40\":false}");
    }

    @Test
    void readOnlyElementsAreLeftOutOfAnUpdate() {
        Invoice invoice = MAPPER.fromJson("{\"id\":1,\"paid\":true,\"related-invoices\":[{\"id\":2,\"paid\":false}]}");
        assertThat(new String(
                        MAPPER.toJson(invoice, MapperOptions.FOR_UPDATE), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"paid\":true,\"related-invoices\":[{\"id\":2,\"paid\":false}]}");
    }
}
