package dev.coupagen.runtime.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamicResourcesTest {
    private static final String DEFINITIONS = """
            {
              "release": "T1",
              "resources": {
                "Invoice": {
                  "element": "invoice",
                  "path": "/invoices",
                  "elements": {
                    "created-at": {"type": "datetime", "writable": false},
                    "id": {"type": "integer", "writable": false},
                    "lines": {"type": "Line[]"},
                    "number": {"type": "string(40)"},
                    "amounts": {"type": "decimal[]"},
                    "counts": {"type": "integer[]"},
                    "days": {"type": "date[]"},
                    "flags": {"type": "boolean[]"},
                    "moments": {"type": "datetime[]"},
                    "irregularities": {"type": "unknown[]"},
                    "odd": {"type": "unknown(USD)"},
                    "other": {"type": "Nowhere"},
                    "supplier": {"type": "reference(date)"},
                    "tags": {"type": "string[]"},
                    "total": {"type": "decimal(30,4)"}
                  },
                  "custom-fields": {
                    "urgent": {"type": "boolean"}
                  }
                },
                "Line": {"elements": {"price": {"type": "decimal"}}},
                "date": {"elements": {"name": {"type": "text"}}}
              }
            }
            """;
    private static final DynamicResources RESOURCES =
            DynamicResources.ofDefinitions(DEFINITIONS.getBytes(StandardCharsets.UTF_8));
    private static final DynamicMapper MAPPER = RESOURCES.mapper("Invoice");
    private static final DynamicPath<DynamicRecord, DynamicRecord> INVOICE = DynamicPath.from(MAPPER);

    @Test
    void reachesElementsByName() {
        DynamicRecord invoice = MAPPER.fromJson(
                "{\"id\":1,\"lines\":[{\"price\":\"1.5\"},{}],\"odd\":{\"a\":1},"
                        + "\"supplier\":{\"name\":\"Acme\"},\"tags\":[\"x\"],\"custom-fields\":{\"urgent\":true,\"more\":\"m\"}}");
        assertThat(INVOICE.integer("id").get(invoice)).hasValue(1L);
        assertThat(INVOICE.records("lines").decimal("price").get(invoice)).hasSize(1);
        assertThat(INVOICE.record("supplier").text("name").get(invoice)).hasValue("Acme");
        assertThat(INVOICE.texts("tags").get(invoice)).containsExactly("x");
        assertThat(INVOICE.bool("urgent").get(invoice)).hasValue(true);
        assertThat(INVOICE.customFields().text("more").get(invoice)).hasValue("m");
        assertThat(INVOICE.customFields().bool("urgent").get(invoice)).hasValue(true);
        assertThat(INVOICE.raw("odd").isPresent(invoice)).isTrue();
        assertThat(INVOICE.raw("other").isPresent(invoice)).isFalse();
        assertThat(new String(MAPPER.toJson(invoice), StandardCharsets.UTF_8)).contains("\"more\":\"m\"");
    }

    @Test
    void reachesListsOfEveryType() {
        DynamicRecord invoice = MAPPER.fromJson("{\"amounts\":[\"1.5\"],\"counts\":[1,2],\"days\":[\"2026-01-31\"],"
                + "\"flags\":[true],\"moments\":[\"2026-01-31T00:00:00Z\"],\"irregularities\":[{},1]}");
        assertThat(INVOICE.decimals("amounts").get(invoice)).containsExactly(new BigDecimal("1.5"));
        assertThat(INVOICE.integers("counts").get(invoice)).containsExactly(1L, 2L);
        assertThat(INVOICE.dates("days").get(invoice)).containsExactly(LocalDate.of(2026, 1, 31));
        assertThat(INVOICE.bools("flags").get(invoice)).containsExactly(true);
        assertThat(INVOICE.dateTimes("moments").get(invoice)).hasSize(1);
        assertThat(INVOICE.raws("irregularities").get(invoice)).hasSize(2);
        assertThat(INVOICE.integers("counts").in(2, 3)).hasToString("counts[in]=2,3");
    }

    @ParameterizedTest
    @CsvSource({
        "number, one value of kind TEXT. Use 'text'.",
        "tags, several values of kind TEXT. Use 'texts'.",
        "total, one value of kind DECIMAL. Use 'decimal'.",
        "created-at, one value of kind DATETIME. Use 'dateTime'.",
        "flags, several values of kind BOOLEAN. Use 'bools'.",
        "days, several values of kind DATE. Use 'dates'.",
        "odd, one value of kind RAW. Use 'raw'.",
        "lines, several values of kind REFERENCE. Use 'records'.",
        "supplier, one value of kind REFERENCE. Use 'record'.",
        "custom-fields, one value of kind CUSTOM_FIELDS. Use 'customFields'.",
    })
    void saysWhichMethodReachesAnElement(String element, String message) {
        assertThatThrownBy(() -> INVOICE.integer(element))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Element '" + element + "' holds " + message);
    }

    @Test
    void checksNamesTypesAndArguments() {
        assertThatThrownBy(() -> INVOICE.text("numbr"))
                .hasMessage("Invoice has no element 'numbr'. Did you mean 'number'?");
        assertThatThrownBy(() -> Query.parseStrict(INVOICE, "fields=[%22id%22,%7B%22lines%22:[%22prize%22]%7D]"))
                .hasMessage("Line has no element 'prize'. Did you mean 'price'?");
        assertThatThrownBy(() -> Query.parseStrict(INVOICE, "lines[prize]=1"))
                .hasMessage("Line has no element 'prize'. Did you mean 'price'?");
        assertThatThrownBy(() -> RESOURCES.mapper("Invoce"))
                .hasMessage("There is no resource 'Invoce'. Did you mean 'Invoice'?");
    }

    @Test
    void queries() {
        Query<DynamicRecord> query = Query.from(INVOICE)
                .where(INVOICE.dateTime("created-at").gt(LocalDate.of(2026, 1, 1)))
                .and(INVOICE.records("lines").decimal("price").lt(5))
                .orderBy(INVOICE.integer("id").desc())
                .fields(INVOICE.integer("id"), INVOICE.customFields());
        assertThat(query)
                .hasToString("/invoices?created_at[gt]=2026-01-01&lines[price][lt]=5&order_by=id&dir=desc"
                        + "&fields=[\"id\",{\"custom_fields\":{}}]");
        assertThat(Query.parseStrict(INVOICE, query.toQueryString())).isEqualTo(query);
        assertThat(query.toGraphQl()).contains("invoices(query: \"created_at[gt]=2026-01-01");
    }

    @Test
    void neverAsksForWhatCoupaDoesNotSend() {
        DynamicResources resources = DynamicResources.ofDefinitions("""
                {"release": "T", "resources": {
                  "Login": {"element": "login", "collection": "logins", "path": "/logins", "elements": {
                    "id": {"type": "integer"},
                    "name": {"type": "string"},
                    "password": {"type": "string", "readable": false},
                    "backup": {"type": "Login", "readable": false},
                    "other": {"type": "Login"}},
                   "custom-fields": {"cf-login": {"type": "Login"}}}}}
                """.getBytes(StandardCharsets.UTF_8));
        Query<DynamicRecord> query = Query.from(DynamicPath.from(resources.mapper("Login")));
        assertThat(query.toGraphQl()).contains("name").doesNotContain("password", "backup");
        assertThat(query.fieldsOfModel().toQueryString()).contains("name").doesNotContain("password", "backup");
        assertThat(query.fieldsOfModel().toGraphQl()).doesNotContain("password", "backup");
    }

    @Test
    void findsTheDefinitionsOfTheClassPath(@TempDir Path one, @TempDir Path other) throws IOException {
        put(one, "index.txt", "T\nLine\n");
        put(one, "of_line.json", "{\"release\": \"T\", \"resources\": {\"Line\": {\"elements\": {}}}}");
        put(other, "index.txt", "U\nAsn-Header\n");
        put(other, "of_asn_header.json", "{\"release\": \"U\", \"resources\": {\"Asn-Header\": {\"elements\": {}}}}");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {one.toUri().toURL(), other.toUri().toURL()}, null)) {
            DynamicResources resources = DynamicResources.onClassPath(loader);
            assertThat(resources.mapper("Line").schema().resource()).isEqualTo("Line");
            assertThat(resources.mapper("Asn-Header").schema().resource()).isEqualTo("Asn-Header");
            assertThatThrownBy(() -> resources.mapper("Lin"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Did you mean 'Line'?");
        }
        assertThatThrownBy(() -> DynamicResources.onClassPath(new ClassLoader(null) {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The goal 'generate'");
    }

    private static void put(Path root, String file, String content) throws IOException {
        Path folder = Files.createDirectories(root.resolve("coupagen/definitions"));
        Files.writeString(folder.resolve(file), content);
    }

    @Test
    void keepsRecordsOfOtherResourcesOut() {
        DynamicRecord line = RESOURCES.mapper("Line").fromJson("{}");
        DynamicRecord date = RESOURCES.mapper("date").fromJson("{}");
        assertThat(line).isNotEqualTo(date).isEqualTo(RESOURCES.mapper("Line").fromJson("{}"));
        assertThatThrownBy(() -> INVOICE.text("number").get(line))
                .hasMessage("Expected a record of Invoice but got one of Line.");
    }
}
