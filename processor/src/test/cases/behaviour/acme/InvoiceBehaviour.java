package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MissingElementException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What users can do with generated classes. Each method is a test. */
public final class InvoiceBehaviour {
    private static final String JSON = "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"draft\",\"gross-total\":\"12.50\","
            + "\"invoice-date\":\"2026-02-28\",\"created-at\":\"2026-02-28T10:20:30-08:00\",\"paid\":true,"
            + "\"supplier\":{\"id\":1,\"name\":\"Acme\",\"parent\":{\"id\":2}},"
            + "\"invoice-lines\":[{\"line-num\":1,\"taxable\":false}],\"former-statuses\":[\"draft\",\"odd\"],"
            + "\"numbers\":[1,2],\"payload\":{\"x\":[1,2.5,null]},\"urgent\":false,"
            + "\"custom-fields\":{\"cf-erp-number\":\"E1\",\"cost-owners\":[{\"id\":3}],\"other\":\"o\"},"
            + "\"unknown\":[{\"a\":\"b\"}]}";

    private InvoiceBehaviour() {}

    private static String json(Invoice invoice) {
        return new String(InvoiceMapper.INSTANCE.toJson(invoice), StandardCharsets.UTF_8);
    }

    private static ImmutableInvoice read(String json) {
        return InvoiceMapper.INSTANCE.fromJson(json);
    }

    public static void readsEveryKindOfElementFromJsonAndWritesItBack() {
        ImmutableInvoice invoice = read(JSON);
        assertThat(invoice.id()).hasValue(7L);
        assertThat(invoice.invoiceNumber()).isEqualTo("A-1");
        assertThat(invoice.status()).hasValue(Invoice.Status.DRAFT);
        assertThat(invoice.grossTotal()).hasValue(new BigDecimal("12.50"));
        assertThat(invoice.invoiceDate()).hasValue(LocalDate.of(2026, 2, 28));
        assertThat(invoice.createdAt()).hasValue(OffsetDateTime.parse("2026-02-28T10:20:30-08:00"));
        assertThat(invoice.paid()).hasValue(true);
        assertThat(invoice.supplier().flatMap(Supplier::parent).flatMap(Supplier::id)).hasValue(2L);
        assertThat(invoice.lines()).hasSize(1);
        assertThat(invoice.lines().get(0).lineNum()).isEqualTo(1);
        assertThat(invoice.lines().get(0).taxable()).isFalse();
        assertThat(invoice.formerStatuses()).hasSize(2);
        assertThat(invoice.formerStatuses().get(1).isKnown()).isFalse();
        assertThat(invoice.numbers()).containsExactly(1L, 2L);
        assertThat(invoice.payload().map(raw -> raw.member("x").orElseThrow().items().size())).hasValue(3);
        assertThat(invoice.isLarge()).isTrue();
        assertThat(json(invoice)).isEqualTo(JSON);
    }

    public static void readsBothNamespacesOfCustomFields() {
        ImmutableInvoice invoice = read(JSON);
        assertThat(invoice.erpNumber()).hasValue("E1");
        assertThat(invoice.costOwners()).extracting(Supplier::id).containsExactly(Optional.of(3L));
        assertThat(invoice.urgent()).hasValue(false);
        assertThat(invoice.customFields().text("other")).hasValue("o");
        assertThat(invoice.customFields().raw("cf-erp-number")).isEmpty();
    }

    public static void readsWhatItWroteAsXml() {
        // XML names the items of a list, so a raw list that came as JSON is not equal to what comes back.
        ImmutableInvoice invoice = read(JSON).toBuilder()
                .payload(new RawValue.Text("x"))
                .extension("unknown", new RawValue.Text("y"))
                .build();
        byte[] xml = InvoiceMapper.INSTANCE.toXml(invoice);
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains("<invoice-header>", "<line>", "<custom-fields><cf-erp-number>E1</cf-erp-number>");
        assertThat(InvoiceMapper.INSTANCE.fromXml(xml)).isEqualTo(invoice);
    }

    public static void tellsTheFourStatesOfPresence() {
        ImmutableInvoice invoice = read("{\"id\":null,\"paid\":\"maybe\",\"status\":\"draft\",\"more\":1}");
        assertThat(invoice.presence("id")).isEqualTo(Presence.NULL);
        assertThat(invoice.presence("paid")).isEqualTo(Presence.UNREADABLE);
        assertThat(invoice.presence("status")).isEqualTo(Presence.PRESENT);
        assertThat(invoice.presence("gross-total")).isEqualTo(Presence.ABSENT);
        assertThat(invoice.presence("more")).isEqualTo(Presence.PRESENT);
        assertThat(invoice.id()).isEmpty();
        assertThat(invoice.paid()).isEmpty();
        assertThat(json(invoice)).isEqualTo("{\"id\":null,\"status\":\"draft\",\"paid\":\"maybe\",\"more\":1}");
    }

    public static void tellsAnAbsentListFromAnEmptyOneAndANull() {
        assertThat(read("{}").numbers()).isEmpty();
        assertThat(read("{}").presence("numbers")).isEqualTo(Presence.ABSENT);
        assertThat(read("{\"numbers\":[]}").presence("numbers")).isEqualTo(Presence.PRESENT);
        assertThat(read("{\"numbers\":null}").presence("numbers")).isEqualTo(Presence.NULL);
        assertThat(json(ImmutableInvoice.builder().numbers(List.of()).build())).isEqualTo("{\"numbers\":[]}");
    }

    public static void buildsWhatWasSet() {
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .id(7)
                .invoiceNumber("A-1")
                .status(Invoice.Status.DRAFT)
                .grossTotal(new BigDecimal("12.50"))
                .invoiceDate(LocalDate.of(2026, 2, 28))
                .createdAt(OffsetDateTime.parse("2026-02-28T10:20:30-08:00"))
                .paid(true)
                .supplier(ImmutableSupplier.builder()
                        .id(1)
                        .name("Acme")
                        .parent(ImmutableSupplier.builder().id(2).build())
                        .build())
                .addLines(ImmutableInvoice_Line.builder().lineNum(1).taxable(false).build())
                .addFormerStatuses(Invoice.Status.DRAFT)
                .addFormerStatuses(Invoice.Status.TYPE.of("odd"))
                .numbers(List.of(1L))
                .addNumbers(2)
                .payload(read(JSON).payload().orElseThrow())
                .erpNumber("E1")
                .costOwners(List.of(ImmutableSupplier.builder().id(3).build()))
                .urgent(false)
                .customFields(CustomFields.NONE.with("other", "o"))
                .extension("unknown", read(JSON).extensions().member("unknown").orElseThrow())
                .build();
        assertThat(json(invoice)).isEqualTo(JSON);
        assertThat(invoice).isEqualTo(read(JSON)).hasSameHashCodeAs(read(JSON));
    }

    public static void changesACopyOnly() {
        ImmutableInvoice before = read(JSON);
        ImmutableInvoice.Builder builder = before.toBuilder();
        ImmutableInvoice after = builder.invoiceNumber("B-2").clearSupplier().addNumbers(3).build();
        builder.invoiceNumber("C-3").addNumbers(4);
        assertThat(after.invoiceNumber()).isEqualTo("B-2");
        assertThat(after.presence("supplier")).isEqualTo(Presence.NULL);
        assertThat(after.numbers()).containsExactly(1L, 2L, 3L);
        assertThat(json(before)).isEqualTo(JSON);
        assertThat(after).isNotEqualTo(before);
    }

    public static void clearsElementsOfEveryKind() {
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .clearId()
                .clearLines()
                .clearErpNumber()
                .clearUrgent()
                .build();
        assertThat(json(invoice))
                .isEqualTo("{\"id\":null,\"invoice-lines\":null,\"urgent\":null,"
                        + "\"custom-fields\":{\"cf-erp-number\":null}}");
    }

    public static void refusesNullInTheBuilder() {
        String nothing = System.getProperty("there is no such property");
        assertThatThrownBy(() -> ImmutableInvoice.builder().invoiceNumber(nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("invoice-number");
    }

    public static void promisesWhatABareTypePromises() {
        assertThatThrownBy(() -> read("{}").invoiceNumber())
                .isInstanceOf(MissingElementException.class)
                .hasMessageContaining("InvoiceHeader/invoice-number")
                .hasMessageContaining("absent");
        ImmutableInvoice_Line line = ImmutableInvoice_Line.builder().clearLineNum().build();
        assertThatThrownBy(line::lineNum)
                .isInstanceOf(MissingElementException.class)
                .hasMessageContaining("InvoiceLine/line-num");
    }

    public static void copiesAnImplementationOfTheUser() {
        Supplier own = new Supplier() {
            @Override
            public Optional<Long> id() {
                return Optional.of(1L);
            }

            @Override
            public Optional<String> name() {
                return Optional.empty();
            }

            @Override
            public Optional<Supplier> parent() {
                return Optional.of(grandparent());
            }

            private Supplier grandparent() {
                return ImmutableSupplier.builder().id(2).build();
            }
        };
        ImmutableSupplier copy = ImmutableSupplier.copyOf(own);
        assertThat(copy.presence("name")).isEqualTo(Presence.ABSENT);
        assertThat(ImmutableSupplier.copyOf(copy)).isSameAs(copy);
        ImmutableInvoice invoice = ImmutableInvoice.builder().supplier(own).build();
        assertThat(invoice.supplier()).hasValue(copy);
        assertThat(json(invoice)).isEqualTo("{\"supplier\":{\"id\":1,\"parent\":{\"id\":2}}}");
        assertThat(new String(SupplierMapper.INSTANCE.toJson(own), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":1,\"parent\":{\"id\":2}}");
    }

    public static void skipsWhatItWasToldToSkip() {
        ImmutableSupplier supplier = SupplierMapper.INSTANCE.fromJson("{\"id\":1,\"more\":2}");
        assertThat(supplier.extensions().isEmpty()).isTrue();
        assertThat(new String(SupplierMapper.INSTANCE.toJson(supplier), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":1}");
    }

    public static void leavesOutReadOnlyElementsInAnUpdate() {
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .id(7)
                .invoiceNumber("A-1")
                .supplier(ImmutableSupplier.builder().id(1).name("Acme").build())
                .build();
        byte[] json = InvoiceMapper.INSTANCE.toJson(invoice, MapperOptions.FOR_UPDATE);
        assertThat(new String(json, StandardCharsets.UTF_8)).startsWith("{\"invoice-number\":\"A-1\"");
    }

    public static void saysWhatIsThere() {
        assertThat(read("{\"id\":7,\"numbers\":[1]}")).hasToString("InvoiceHeader{id=7, numbers=[1]}");
    }

    public static void isOneOfTheMappersModels() {
        assertThat(read("{}").mapper()).isSameAs(InvoiceMapper.INSTANCE);
        assertThat(InvoiceMapper.INSTANCE.listFromJson("[{},{\"id\":1}]")).hasSize(2);
    }
}
