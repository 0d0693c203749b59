package dev.coupagen.runtime.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonView;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.ImmutableSupplier;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.Supplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The calls of databind that are rarer than reading and writing a document. */
class StandardCallsTest {
    private static final ObjectMapper JACKSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final String JSON = "{\"id\":7,\"invoice-number\":\"A-1\",\"gross-total\":\"12.50\",\"paid\":true,"
            + "\"supplier\":{\"id\":1,\"name\":\"Acme\"},\"tags\":[\"a\"],\"other\":[1.50,{\"x\":null}]}";
    private static final ImmutableInvoice INVOICE = InvoiceMapper.INSTANCE.fromJson(JSON);

    record ByProperty(
            String event,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Supplier.class, name = "supplier"),
                @JsonSubTypes.Type(value = Invoice.class, name = "invoice")
            })
            Object payload) {}

    record ByOtherProperty(
            String kind,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
            @JsonSubTypes(@JsonSubTypes.Type(value = Supplier.class, name = "supplier"))
            Object payload) {}

    record ByWrapper(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            @JsonSubTypes(@JsonSubTypes.Type(value = Supplier.class, name = "supplier"))
            Object payload) {}

    record ByArray(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
            @JsonSubTypes(@JsonSubTypes.Type(value = Supplier.class, name = "supplier"))
            Supplier payload) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"supplier\",\"id\":1,\"name\":\"Acme\"}",
                "{\"id\":1,\"kind\":\"supplier\",\"name\":\"Acme\"}",
                "{\"id\":1,\"name\":\"Acme\",\"kind\":\"supplier\"}"
            })
    void aTypeAmongTheMembersIsRead(String payload) {
        ByProperty envelope =
                JACKSON.readValue("{\"event\":\"changed\",\"payload\":" + payload + "}", ByProperty.class);
        assertThat(envelope.payload())
                .isEqualTo(ImmutableSupplier.builder().id(1).name("Acme").build());
        assertThat(JACKSON.readValue(JACKSON.writeValueAsString(envelope), ByProperty.class))
                .isEqualTo(envelope);
    }

    @Test
    void aTypeAloneIsAnEmptyRecord() {
        String json = "{\"event\":\"e\",\"payload\":{\"kind\":\"invoice\"}}";
        ByProperty envelope = JACKSON.readValue(json, ByProperty.class);
        assertThat(envelope.payload()).isEqualTo(ImmutableInvoice.builder().build());
        assertThat(JACKSON.writeValueAsString(envelope)).isEqualTo(json);
    }

    @Test
    void aTypeElsewhereIsReadAndWritten() {
        for (Map.Entry<String, Class<?>> each : Map.<String, Class<?>>of(
                        "{\"kind\":\"supplier\",\"payload\":{\"id\":1}}", ByOtherProperty.class,
                        "{\"payload\":{\"supplier\":{\"id\":1}}}", ByWrapper.class,
                        "{\"payload\":[\"supplier\",{\"id\":1}]}", ByArray.class)
                .entrySet()) {
            Object envelope = JACKSON.readValue(each.getKey(), each.getValue());
            assertThat(envelope.toString()).contains("Supplier{id=1}");
            assertThat(JACKSON.readValue(JACKSON.writeValueAsString(envelope), each.getValue()))
                    .isEqualTo(envelope);
        }
    }

    @Test
    void anUpdateMakesARecordOfBoth() {
        Invoice updated = JACKSON.readerForUpdating(INVOICE).readValue("{\"paid\":null,\"id\":8,\"more\":1}");
        String expected = JSON.replace("7", "8").replace("true", "null");
        assertThat(InvoiceMapper.INSTANCE.toJsonString(updated))
                .isEqualTo(expected.substring(0, expected.length() - 1) + ",\"more\":1}");
        assertThat(INVOICE.id()).contains(7L);
    }

    @Test
    void valuesAreConvertedToMapsAndBack() {
        Map<String, Object> map = JACKSON.convertValue(INVOICE, new TypeReference<>() {});
        assertThat(map.get("gross-total")).isEqualTo("12.50");
        assertThat(JACKSON.convertValue(map, Invoice.class)).isEqualTo(INVOICE);
        assertThat(JACKSON.convertValue(INVOICE, ImmutableInvoice.class)).isEqualTo(INVOICE);
    }

    record Viewed(@JsonView(Object.class) Supplier supplier, Optional<Supplier> maybe) {}

    @Test
    void viewsAndOptionalsHoldRecords() {
        Viewed viewed = new Viewed(
                ImmutableSupplier.builder().id(1).build(),
                Optional.of(ImmutableSupplier.builder().id(2).build()));
        String json = JACKSON.writerWithView(Object.class).writeValueAsString(viewed);
        assertThat(json).contains("\"supplier\":{\"id\":1}");
        assertThat(JACKSON.readerWithView(Object.class)
                        .forType(Viewed.class)
                        .<Viewed>readValue("{\"supplier\":{\"id\":1}}")
                        .supplier())
                .isEqualTo(viewed.supplier());
    }

    static List<ObjectMapper> formats() {
        return Stream.of(CBORMapper.builder(), SmileMapper.builder(), YAMLMapper.builder())
                .<ObjectMapper>map(
                        builder -> builder.addModule(new CoupaModule()).build())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void otherFormatsHoldTheSameRecord(ObjectMapper format) {
        Invoice read = format.readValue(format.writeValueAsBytes(INVOICE), Invoice.class);
        assertThat(read.grossTotal()).isEqualTo(INVOICE.grossTotal());
        assertThat(read.supplier()).isEqualTo(INVOICE.supplier());
        assertThat(read).isEqualTo(INVOICE);
    }

    @Test
    void anObjectMapperWithoutTheModuleWritesTheRecord() {
        assertThat(new ObjectMapper().writeValueAsString(INVOICE)).isEqualTo(JSON);
        assertThat(new ObjectMapper().writeValueAsString(List.of(INVOICE))).isEqualTo("[" + JSON + "]");
        assertThat(new ObjectMapper()
                        .writeValueAsString(
                                Map.of("x", ImmutableSupplier.builder().build())))
                .isEqualTo("{\"x\":{}}");
    }

    /** What a class of the user takes out of a record: it was written as {@code {"known":false}} and as {@code {}}. */
    @Test
    void partsOfARecordAreWrittenAsTheyStandInIt() {
        Invoice invoice = InvoiceMapper.INSTANCE.fromJson(
                "{\"status\":\"new\",\"custom-fields\":{\"a\":[1.50,true,null],\"b\":{\"c\":\"x\"}},\"odd\":{\"d\":2}}");
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("status", Invoice.Status.of("new"));
        parts.put("fields", invoice.customFields());
        parts.put("raw", ((ImmutableInvoice) invoice).extensions());
        for (ObjectMapper mapper : List.of(new ObjectMapper(), JACKSON)) {
            assertThat(mapper.writeValueAsString(parts))
                    .isEqualTo("{\"status\":\"new\",\"fields\":{\"a\":[1.50,true,null],\"b\":{\"c\":\"x\"}},"
                            + "\"raw\":{\"odd\":{\"d\":2}}}");
        }
    }

    @Test
    void numbersKeepTheirNotation() {
        String json = "{\"gross-total\":1.50,\"other\":[1.0,10000000000000000000000,0.10,-0]}";
        assertThat(JACKSON.writeValueAsString(JACKSON.readValue(json, Invoice.class)))
                .isEqualTo(json);
    }
}
