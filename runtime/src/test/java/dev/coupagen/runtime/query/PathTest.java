package dev.coupagen.runtime.query;

import static dev.coupagen.runtime.example.InvoicePath.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.Supplier;
import dev.coupagen.runtime.example.SupplierPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTest {
    private static final ImmutableInvoice FULL = read("{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"draft\","
            + "\"gross-total\":\"12.50\",\"supplier\":{\"id\":1,\"name\":\"Acme\",\"parent\":{\"id\":2,\"name\":null}},"
            + "\"related-invoices\":[{\"id\":8,\"tags\":[\"x\"]},{\"id\":9,\"supplier\":{\"name\":\"Sub\"}},{}],"
            + "\"tags\":[\"a\",\"b\"],\"payload\":{\"x\":1},\"custom-fields\":{\"cf-erp-number\":\"E1\","
            + "\"cost-owner\":{\"id\":3},\"limit_1\":\"1.5\",\"when\":\"\",\"bad\":{\"x\":1},"
            + "\"owner\":{\"login\":\"jo\"},\"regions\":[{\"name\":\"EU\"},{\"name\":null},{\"name\":\"US\"}]}}");
    private static final ImmutableInvoice EMPTY = read("{}");

    private static ImmutableInvoice read(String json) {
        return InvoiceMapper.INSTANCE.fromJson(json);
    }

    @Test
    void givesTheValueOfASinglePathAsAnOptional() {
        Optional<String> number = INVOICE.invoiceNumber().get(FULL);
        assertThat(number).hasValue("A-1");
        assertThat(INVOICE.id().get(FULL)).hasValue(7L);
        assertThat(INVOICE.grossTotal().get(FULL)).hasValue(new BigDecimal("12.50"));
        assertThat(INVOICE.status().get(FULL)).hasValue(Invoice.Status.DRAFT);
        Optional<Supplier> parent = INVOICE.supplier().parent().get(FULL);
        assertThat(parent.flatMap(Supplier::id)).hasValue(2L);
        assertThat(INVOICE.supplier().parent().id().get(FULL)).hasValue(2L);
        assertThat(INVOICE.erpNumber().get(FULL)).hasValue("E1");
        assertThat(INVOICE.costOwner().id().get(FULL)).hasValue(3L);
        assertThat(INVOICE.get(FULL)).hasValue(FULL);
    }

    @Test
    void givesTheValuesBehindACollectionAsAList() {
        List<Long> ids = INVOICE.relatedInvoices().id().get(FULL);
        assertThat(ids).containsExactly(8L, 9L);
        assertThat(INVOICE.relatedInvoices().get(FULL)).hasSize(3);
        assertThat(INVOICE.relatedInvoices().supplier().name().get(FULL)).containsExactly("Sub");
        assertThat(INVOICE.relatedInvoices().tags().get(FULL)).containsExactly("x");
        assertThat(INVOICE.relatedInvoices().relatedInvoices().id().get(FULL)).isEmpty();
        assertThat(INVOICE.tags().get(FULL)).containsExactly("a", "b");
    }

    @Test
    void isEmptyWhateverIsMissing() {
        for (Invoice invoice : List.of(
                EMPTY,
                read("{\"supplier\":null,\"related-invoices\":null,\"custom-fields\":null}"),
                read("{\"supplier\":\"Acme\",\"related-invoices\":{},\"custom-fields\":\"\",\"tags\":[]}"))) {
            assertThat(INVOICE.supplier().parent().parent().parent().name().get(invoice))
                    .isEmpty();
            assertThat(INVOICE.relatedInvoices().supplier().name().get(invoice)).isEmpty();
            assertThat(INVOICE.tags().get(invoice)).isEmpty();
            assertThat(INVOICE.erpNumber().get(invoice)).isEmpty();
            assertThat(INVOICE.customFields().text("x").get(invoice)).isEmpty();
            assertThat(INVOICE.customFields().records("x").record("y").text("z").get(invoice))
                    .isEmpty();
        }
    }

    @Test
    void saysHowAnElementIsThere() {
        assertThat(INVOICE.supplier().name().isPresent(FULL)).isTrue();
        assertThat(INVOICE.supplier().name().isPresent(EMPTY)).isFalse();
        assertThat(INVOICE.supplier().parent().name().presence(FULL)).isEqualTo(Presence.NULL);
        assertThat(INVOICE.supplier().parent().parent().name().presence(FULL)).isEqualTo(Presence.ABSENT);
        assertThat(INVOICE.supplier().name().presence(read("{\"supplier\":null}")))
                .isEqualTo(Presence.NULL);
        assertThat(INVOICE.supplier().name().presence(read("{\"supplier\":[1]}")))
                .isEqualTo(Presence.UNREADABLE);
        assertThat(INVOICE.relatedInvoices().supplier().name().presence(FULL)).isEqualTo(Presence.PRESENT);
        assertThat(INVOICE.relatedInvoices().grossTotal().presence(FULL)).isEqualTo(Presence.ABSENT);
        assertThat(INVOICE.tags().presence(read("{\"tags\":[]}"))).isEqualTo(Presence.PRESENT);
    }

    @Test
    void findsCustomFieldsByName() {
        CustomFieldsPath<Invoice, Invoice> fields = INVOICE.customFields();
        assertThat(fields.decimal("limit-1").get(FULL)).hasValue(new BigDecimal("1.5"));
        assertThat(fields.decimal("limit_1").get(FULL)).hasValue(new BigDecimal("1.5"));
        assertThat(fields.record("owner").text("login").get(FULL)).hasValue("jo");
        assertThat(fields.records("regions").text("name").get(FULL)).containsExactly("EU", "US");
        assertThat(fields.records("regions").text("name").presence(FULL)).isEqualTo(Presence.PRESENT);
        assertThat(fields.text("cf-erp-number").get(FULL)).hasValue("E1");
        assertThat(fields.record("cost-owner").integer("id").get(FULL)).hasValue(3L);
        assertThat(fields.dateTime("when").presence(FULL)).isEqualTo(Presence.NULL);
        assertThat(fields.integer("bad").presence(FULL)).isEqualTo(Presence.UNREADABLE);
        assertThat(fields.integer("none").presence(FULL)).isEqualTo(Presence.ABSENT);
        assertThat(fields.get(FULL).map(CustomFields::values)).isPresent();
    }

    @Test
    void refusesANameThatTheSchemaDoesNotHave() {
        assertThatThrownBy(() -> INVOICE.customFields().integer("cf-erp-number"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'cf-erp-number' holds one value of kind TEXT");
        assertThatThrownBy(() -> INVOICE.customFields().record("cost-owner").text("nam"))
                .hasMessage("Supplier has no element 'nam'. Did you mean 'name'?");
    }

    @Test
    void isAValue() {
        assertThat(INVOICE.supplier().name())
                .isEqualTo(INVOICE.supplier().name())
                .hasSameHashCodeAs(INVOICE.supplier().name())
                .isNotEqualTo(INVOICE.costOwner().name())
                .isNotEqualTo(INVOICE.supplier().parent().name());
        assertThat(INVOICE.customFields().text("a"))
                .isEqualTo(INVOICE.customFields().text("a"))
                .isNotEqualTo(INVOICE.customFields().text("b"))
                .isNotEqualTo(INVOICE.customFields().integer("a"));
    }

    @Test
    void isWrittenInCoupasNotation() {
        assertThat(INVOICE).hasToString("InvoiceHeader");
        assertThat(INVOICE.invoiceNumber()).hasToString("invoice_number");
        assertThat(INVOICE.relatedInvoices().supplier().parent().name())
                .hasToString("related_invoices[supplier][parent][name]");
        assertThat(INVOICE.erpNumber()).hasToString("custom_fields[cf_erp_number]");
        assertThat(INVOICE.urgent()).hasToString("urgent");
        assertThat(INVOICE.customFields().record("my-user").text("login")).hasToString("custom_fields[my_user][login]");
    }

    @Test
    void goesThroughInterfacesThatUsersImplement() {
        Supplier own = new Supplier() {
            @Override
            public Optional<Long> id() {
                return Optional.of(5L);
            }

            @Override
            public Optional<String> name() {
                return Optional.empty();
            }

            @Override
            public Optional<Supplier> parent() {
                return Optional.empty();
            }
        };
        assertThat(SupplierPath.SUPPLIER.id().get(own)).hasValue(5L);
    }
}
