package dev.coupagen.runtime.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.ImmutableSupplier;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.Supplier;
import dev.coupagen.runtime.example.SupplierMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class CoupaModuleTest {
    private static final ObjectMapper JACKSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final String JSON =
            "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"draft\",\"gross-total\":\"12.50\","
                    + "\"invoice-date\":\"2026-02-28\",\"created-at\":\"2026-02-28T10:20:30-08:00\",\"paid\":true,"
                    + "\"supplier\":{\"id\":1,\"name\":\"Acme\",\"parent\":null},\"related-invoices\":[{\"id\":8},{}],"
                    + "\"tags\":[\"a\",\"b\"],\"payload\":{\"x\":[1,2.50,null,true]},\"urgent\":\"\","
                    + "\"custom-fields\":{\"cf-erp-number\":\"E1\",\"other\":{\"id\":4}},\"unknown\":[{\"a\":-0}]}";

    /** What a user's own class may look like. */
    record Page(
            String title, @Nullable Invoice first, List<Supplier> suppliers, Map<String, ImmutableSupplier> byName) {}

    @Test
    void readsAndWritesAnInterfaceAndItsModelAsTheMapperDoes() {
        ImmutableInvoice expected = InvoiceMapper.INSTANCE.fromJson(JSON);
        assertThat(JACKSON.readValue(JSON, Invoice.class)).isEqualTo(expected);
        assertThat(JACKSON.readValue(JSON.getBytes(StandardCharsets.UTF_8), ImmutableInvoice.class))
                .isEqualTo(expected);
        assertThat(JACKSON.writeValueAsString(expected)).isEqualTo(JSON);
        assertThat(JACKSON.writerFor(Invoice.class).writeValueAsString(expected))
                .isEqualTo(JSON);
    }

    @Test
    void readsAndWritesListsAndPropertiesOfOtherClasses() {
        String list = "[" + JSON + ",{}]";
        List<Invoice> invoices = JACKSON.readValue(list, new TypeReference<>() {});
        assertThat(invoices).isEqualTo(InvoiceMapper.INSTANCE.listFromJson(list));
        assertThat(JACKSON.writeValueAsString(invoices)).isEqualTo(list);
        String json =
                "{\"title\":\"t\",\"first\":{\"id\":1},\"suppliers\":[{\"name\":\"A\"}],\"byName\":{\"B\":{\"id\":2}}}";
        Page page = JACKSON.readValue(json, Page.class);
        assertThat(page.suppliers()).extracting(Supplier::name).containsExactly(Optional.of("A"));
        assertThat(JACKSON.writeValueAsString(page)).isEqualTo(json);
        Page empty = JACKSON.readValue("{\"title\":\"t\",\"first\":\"\",\"suppliers\":[null]}", Page.class);
        assertThat(empty.first()).isNull();
    }

    @Test
    void readsAndWritesTreesAsWellAsText() {
        JsonNode tree = JACKSON.valueToTree(InvoiceMapper.INSTANCE.fromJson(JSON));
        assertThat(tree.get("supplier").get("name").asString()).isEqualTo("Acme");
        assertThat(tree.get("payload").get("x").get(0).isNumber()).isTrue();
        assertThat(JACKSON.convertValue(tree, Invoice.class).supplier())
                .isEqualTo(InvoiceMapper.INSTANCE.fromJson(JSON).supplier());
        Supplier copy = JACKSON.convertValue(Map.of("id", 5, "name", "B"), Supplier.class);
        assertThat(copy).isEqualTo(ImmutableSupplier.builder().id(5).name("B").build());
    }

    @Test
    void keepsTheFourStatesOfAnElement() {
        Invoice invoice = JACKSON.readValue("{\"paid\":null,\"gross-total\":\"much\",\"supplier\":7}", Invoice.class);
        ImmutableInvoice model = ImmutableInvoice.copyOf(invoice);
        assertThat(model.presence("paid")).isEqualTo(Presence.NULL);
        assertThat(model.presence("id")).isEqualTo(Presence.ABSENT);
        assertThat(model.unreadable("gross-total")).contains(new RawValue.Text("much"));
        assertThat(JACKSON.writeValueAsString(invoice))
                .isEqualTo("{\"gross-total\":\"much\",\"paid\":null,\"supplier\":7}");
    }

    @Test
    void writesAClassThatTheUserWrote() {
        record HandWritten(Optional<Long> id, Optional<String> name, Optional<Supplier> parent) implements Supplier {}
        Supplier supplier = new HandWritten(Optional.of(1L), Optional.empty(), Optional.empty());
        assertThat(JACKSON.writerFor(Supplier.class).writeValueAsString(supplier))
                .isEqualTo("{\"id\":1}");
    }

    @Test
    void takesOptionsAndMappers() {
        MapperOptions strict = MapperOptions.FOR_UPDATE.withStrict(true);
        ObjectMapper jackson = JsonMapper.builder()
                .addModule(new CoupaModule(strict, InvoiceMapper.INSTANCE, SupplierMapper.INSTANCE))
                .build();
        assertThat(jackson.writeValueAsString(InvoiceMapper.INSTANCE.fromJson("{\"id\":1,\"paid\":true}")))
                .isEqualTo("{\"paid\":true}");
        assertThatThrownBy(() -> jackson.readValue("{\"paid\":\"maybe\"}", Invoice.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("paid: Expected a value of type BOOLEAN.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "\"text\"", "[]", "{\"id\":1", "{\"id\":}", "{\"supplier\":{\"x\":[}}"})
    void failsAsJacksonFails(String json) {
        assertThatThrownBy(() -> JACKSON.readValue(json, Invoice.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @Test
    void boundsTheDepth() {
        String deep = "{\"supplier\":" + "{\"parent\":".repeat(100) + "{}" + "}".repeat(101);
        assertThatThrownBy(() -> JACKSON.readValue(deep, Invoice.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("The document exceeds the limit: depth of 64");
    }

    @Test
    void leavesOtherClassesAlone() {
        assertThat(JACKSON.readValue("[\"a\"]", String[].class)).containsExactly("a");
        assertThatThrownBy(() -> JACKSON.readValue("{}", Comparable.class)).isInstanceOf(DatabindException.class);
    }
}
