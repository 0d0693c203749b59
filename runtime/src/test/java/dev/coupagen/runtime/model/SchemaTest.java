package dev.coupagen.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.SupplierMapper;
import dev.coupagen.runtime.format.ElementName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema says of each element that was added to it. */
class SchemaTest {
    private static final Schema INVOICES = InvoiceMapper.INSTANCE.schema();

    private static Schema of(SchemaBuilder builder) {
        return new Schema(builder, InvoiceMapper.INSTANCE);
    }

    private static SchemaBuilder orders() {
        return new SchemaBuilder("OrderHeader", "order-header", "order-headers");
    }

    @Test
    void namesTheResourceAndItsRoots() {
        Schema schema = of(orders());

        assertThat(schema.resource()).isEqualTo("OrderHeader");
        assertThat(schema.element()).isEqualTo("order-header");
        assertThat(schema.collection()).isEqualTo("order-headers");
        assertThat(schema.size()).isZero();
        assertThat(schema.slot("id")).isEmpty();
        assertThat(schema.keepUnknown).isTrue();
        assertThat(of(orders().skipUnknown()).keepUnknown).isFalse();
    }

    @Test
    void hasTheElementsInTheOrderInWhichTheyWereAdded() {
        Schema schema = of(orders().add("id", Kind.INTEGER)
                .readOnly()
                .addList("order-lines", Kind.REFERENCE)
                .addList("addresses", Kind.TEXT, "line")
                .add("password", Kind.TEXT)
                .writeOnly()
                .add("id", Kind.TEXT)
                .custom());

        assertThat(schema.size()).isEqualTo(6);
        assertThat(List.of(schema.slots))
                .extracting(Slot::toString)
                .containsExactly(
                        "id: INTEGER",
                        "order-lines: LIST",
                        "addresses: LIST",
                        "password: TEXT",
                        "id: TEXT",
                        "custom-fields: CUSTOM_FIELDS");
        assertThat(List.of(schema.slots)).extracting(Slot::index).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(List.of(schema.slots))
                .extracting(Slot::isReadOnly)
                .containsExactly(true, false, false, false, false, false);
        assertThat(List.of(schema.slots))
                .extracting(Slot::isWriteOnly)
                .containsExactly(false, false, false, true, false, false);
        assertThat(List.of(schema.slots))
                .extracting(Slot::isCustom)
                .containsExactly(false, false, false, false, true, false);
        assertThat(List.of(schema.slots))
                .extracting(Slot::isId)
                .as("only the element that Coupa assigns")
                .containsExactly(true, false, false, false, false, false);
        assertThat(List.of(schema.slots))
                .extracting(Slot::isSecret)
                .containsExactly(false, false, false, true, false, false);
        assertThat(schema.slot(1).valueKind()).isEqualTo(Kind.REFERENCE);
        assertThat(schema.slot(1).item.text()).isEqualTo("order-line");
        assertThat(schema.slot(2).item.text()).isEqualTo("line");
        assertThat(schema.slot(2).name()).isEqualTo(schema.slot(2).name);
        assertThat(schema.slot("id"))
                .as("of two of one name the standard element")
                .contains(schema.slot(0));
    }

    @Test
    void placesCustomFieldsWhereTheyWereDeclaredOrElseLast() {
        assertThat(of(orders().add("custom-fields", Kind.CUSTOM_FIELDS)
                                .add("cost-owner", Kind.TEXT)
                                .custom())
                        .slots)
                .extracting(Slot::element)
                .containsExactly("custom-fields", "cost-owner");
        assertThat(of(orders().add("cost-owner", Kind.TEXT)).slots)
                .extracting(Slot::element)
                .containsExactly("cost-owner");
        assertThat(of(orders().add("cost-owner", Kind.TEXT)).customRest).isNull();
        assertThat(of(orders().add("custom-fields", Kind.CUSTOM_FIELDS).add("note", Kind.TEXT)).customRest)
                .hasToString("custom-fields: CUSTOM_FIELDS");
        assertThat(INVOICES.slot("cost-owner")).map(Slot::isCustom).contains(true);
        assertThat(INVOICES.slot("cost_owner")).isEmpty();
    }

    @Test
    void keepsTheRulesOfEachElement() {
        Schema schema = of(orders().add("status", Kind.TEXT)
                .required()
                .longest(5)
                .oneOf("new", "old")
                .at(3)
                .readOnly()
                .add("note", Kind.TEXT));

        assertThat(schema.slot(0).rules()).isEqualTo(new Slot.Rules(true, 5, List.of("new", "old"), 3));
        assertThat(schema.slot(0).isReadOnly()).isTrue();
        assertThat(schema.slot(1).rules()).isEqualTo(Slot.Rules.NONE);
        assertThat(Slot.Rules.NONE.position()).isNegative();
        assertThat(Slot.Rules.NONE.withLongest(2).withRequired().withPosition(1).withAllowed(List.of("a")))
                .isEqualTo(new Slot.Rules(true, 2, List.of("a"), 1));
    }

    @Test
    void leadsToTheMappersAndEnumerationsOfItsElements() {
        assertThat(INVOICES.slot("supplier").orElseThrow().mapper()).isSameAs(SupplierMapper.INSTANCE);
        assertThat(INVOICES.slot("status").orElseThrow().enumeration()).isSameAs(Invoice.Status.TYPE);
        assertThatThrownBy(() -> INVOICES.slot("paid").orElseThrow().mapper())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Slot 6 holds neither records nor enumerations.");
    }

    @Test
    void knowsTheNamesOfTheItemsOfAList() {
        Slot addresses = of(orders().addList("addresses", Kind.TEXT, "line")).slot(0);

        assertThat(addresses.isItemName("line")).isTrue();
        assertThat(addresses.isItemName("address")).isTrue();
        assertThat(addresses.isItemName("addresses")).isFalse();
    }

    @Test
    void findsTheValueOfAnEnumerationWhateverWasReadBefore() {
        Slot status = INVOICES.slot("status").orElseThrow();

        for (String text :
                List.of("draft", "draft", "drafu", "draf", "drafts", "pending_approval", "draft", "Draft", "")) {
            OpenEnumeration value = enumerated(status, text);
            assertThat(value).isEqualTo(Invoice.Status.of(text));
            assertThat(value.isKnown()).isEqualTo(text.equals("draft") || text.equals("pending_approval"));
        }
        assertThat(enumerated(status, "unheard")).isNotSameAs(enumerated(status, "unheard"));
    }

    private static OpenEnumeration enumerated(Slot slot, String text) {
        return slot.enumerated(("<" + text + ">").getBytes(StandardCharsets.US_ASCII), 1, text.length() + 1);
    }

    @Test
    void holdsValuesAsModelsDo() {
        Slot supplier = INVOICES.slot("supplier").orElseThrow();

        assertThat(INVOICES.slot("payload").orElseThrow().held(RawValue.Null.NULL))
                .isSameAs(Special.NULL);
        assertThat(INVOICES.slot("invoice-number").orElseThrow().held("A")).isEqualTo("A");
        assertThat(supplier.held(SupplierMapper.INSTANCE.fromJson("{}"))).isInstanceOf(Model.class);
    }

    @Test
    void listsItemsWithoutThoseThatHaveNoValue() {
        ElementName other = ElementName.item("other");
        Items usual = new Items(new Object[] {"a", Special.NULL, new Special.Exact(7L, new RawValue.Text("07"))}, null);
        Items named = new Items(new Object[] {"a"}, new ElementName[] {other});
        Slot tags = INVOICES.slot("tags").orElseThrow();

        assertThat(usual.readable()).containsExactly("a", 7L).isSameAs(usual.readable());
        assertThat(usual).hasToString("[a, null, 7]").isEqualTo(new Items(usual.values, null));
        assertThat(usual).isNotEqualTo(named).doesNotHaveSameHashCodeAs(named);
        assertThat(usual.equals((Object) "a")).isFalse();
        assertThat(named).isEqualTo(new Items(new Object[] {"a"}, null));
        assertThat(named.and(List.of("b", "c")).values).containsExactly("a", "b", "c");
        assertThat(named.and(List.of("b", "c")).name(2, tags)).isSameAs(other);
        assertThat(usual.and(List.of("b")).name(3, tags)).isSameAs(tags.item);
        assertThat(named.map(value -> value + "!").values).containsExactly("a!");
        assertThat(named.map(value -> value + "!").name(0, tags)).isSameAs(other);
    }
}
