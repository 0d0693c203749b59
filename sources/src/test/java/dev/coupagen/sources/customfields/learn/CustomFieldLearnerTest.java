package dev.coupagen.sources.customfields.learn;

import static dev.coupagen.sources.customfields.learn.Learning.messages;
import static dev.coupagen.sources.customfields.learn.Learning.onlyType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomFieldLearnerTest {
    @TempDir
    Path folder;

    @Test
    void payloadsOfAnInstanceBecomeACustomFieldFile() {
        Learning learning = new Learning(folder).payload("invoices.json", """
                        [{"id": 1, "invoice-number": "A", "urgent": true,
                          "custom-fields": {"cf-erp-number": "4711x", "pages": 3, "freight": "12.50",
                            "cost-owner": {"id": 7, "login": "jd", "email": "j@acme.com", "fullname": "J D"},
                            "regions": [{"id": 1, "name": "EMEA", "external-ref-num": "E", "active": true}],
                            "received": "2024-02-29", "checked-at": "2024-02-29T10:00:00+01:00", "later": null},
                          "invoice-lines": [{"id": 9, "line-num": 1, "custom-fields": {"wbs": "P-1"}}]}]
                        """).payload("suppliers.xml", """
                        <suppliers type="array"><supplier>
                          <id type="integer">2</id><name>ACME</name>
                          <certified type="boolean">false</certified>
                          <custom-fields><score type="decimal">1.5</score><since type="date" nil="true"/></custom-fields>
                        </supplier></suppliers>
                        """);

        LearnResult result = learning.run();

        assertThat(learning.lines())
                .containsExactly(
                        "InvoiceHeader:",
                        "  cf-erp-number: string(255)",
                        "  checked-at: datetime",
                        "  cost-owner: User",
                        "  freight: decimal",
                        "  later: unknown  # only blank so far",
                        "  pages: integer",
                        "  received: date",
                        "  regions: LookupValue[]",
                        "  urgent: {type: boolean, global: true}",
                        "InvoiceLine:",
                        "  wbs: string(255)",
                        "Supplier:",
                        "  certified: {type: boolean, global: true}",
                        "  score: decimal",
                        "  since: date");
        assertThat(result.written()).isTrue();
        assertThat(result.records()).containsEntry("InvoiceHeader", 1).containsEntry("InvoiceLine", 1);
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_NEW))
                .hasSize(13)
                .contains(
                        "New: InvoiceHeader.pages is integer, under custom-fields. Confidence: certain, because it is stated."
                                + " Seen in 1 records: 1 values, 0 blank.",
                        "New: InvoiceHeader.freight is decimal, under custom-fields. Confidence: weak, for there are few"
                                + " values. Seen in 1 records: 1 values, 0 blank.",
                        "New: InvoiceHeader.later is unknown, under custom-fields. Confidence: none, for all is blank."
                                + " Seen in 1 records: 0 values, 1 blank.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "true, false, ''            | boolean",
                "'true', 'false'            | boolean",
                "true, 'maybe'              | string(255)",
                "1, 2                       | integer",
                "1, '2', null               | integer",
                "'1', '2'                   | string(255)",
                "'007', '8'                 | string(255)",
                "1, '2.50'                  | decimal",
                "'1', '2.50'                | decimal",
                "1e3                        | decimal",
                "99999999999999999999999    | decimal",
                "1, 'one'                   | string(255)",
                "'2024-01-31'               | date",
                "'2024-02-31'               | string(255)",
                "'2024-01-31', '2024-01-31T00:00:00Z' | datetime",
                "'9/12/2019'                | string(255)",
                "'2024-01-31', 'soon'       | string(255)",
                "null, '', '  '             | unknown",
                "[]                         | unknown[]",
                "[1], [2, 3]                | integer[]",
                "[1], 2                     | integer[]",
                "[1], 'x'                   | unknown",
                "[true], ['x', true]        | string(255)[]",
                "[[1]]                      | unknown[]",
                "{'a': 1}                   | unknown",
                "{'a': 1}, 'x'              | unknown",
                "{'id': 1, 'login': 'x', 'fullname': 'y'} | User",
                "{'id': 1, 'login': 'x', 'fullname': 'y'}, {'id': 2, 'login': 'x', 'cf-team': 'y'}, null | User",
                "{'id': 1, 'login': 'x', 'fullname': 'y'}, 'x' | unknown",
                "{'from': 1, 'to': 2}       | integer",
                "{}                         | unknown",
            })
    void aTypeIsWhatAllSamplesAgreeOn(String samples, String type) {
        String values = samples.replace('\'', '"');
        String records = Stream.of(values.split(",(?![^\\[{]*[\\]}])", -1))
                .map(value -> "{\"custom-fields\": {\"cf\": " + value + "}}")
                .collect(Collectors.joining(",", "[", "]"));

        LearnResult result =
                new Learning(folder).payload("InvoiceHeader.json", records).run();

        assertThat(onlyType(result)).isEqualTo(type);
    }

    @Test
    void aLongTextIsText() {
        String records = "{\"custom-fields\": {\"cf\": \"" + "x".repeat(256) + "\"}}";

        assertThat(onlyType(
                        new Learning(folder).payload("invoices.json", records).run()))
                .isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cf type=\"boolean\"/>                                 | boolean",
                "<cf type=\"integer\" nil=\"true\"/>                    | integer",
                "<cf type=\"string\">12.50</cf>                         | string(255)",
                "<cf type=\"integer\">12</cf>                           | integer",
                "<cf type=\"integer\">twelve</cf>                       | string(255)",
                "<cf>12</cf>                                            | string(255)",
                "<cf>true</cf>                                          | boolean",
                "<cf/>                                                  | unknown",
                "<cf><![CDATA[2024-01-31]]></cf>                        | date",
                "<cf type=\"array\"/>                                   | unknown[]",
                "<cf type=\"array\"><v>a</v><v>b</v></cf>               | string(255)[]",
                "<cf><v>a</v><v>b</v></cf>                              | string(255)[]",
                "<cf><user><id>1</id><login>a</login></user></cf>       | User",
                "<cf><lookup-value><id>1</id></lookup-value></cf>       | LookupValue",
                "<cf><lookup-value><id>1</id></lookup-value><lookup-value><external-ref-num>1</external-ref-num><depth>1</depth></lookup-value></cf> | LookupValue[]",
            })
    void xmlSaysMoreOfItsTypes(String element, String type) {
        String record = "<invoice-header><custom-fields>" + element + "</custom-fields></invoice-header>";

        assertThat(onlyType(new Learning(folder).payload("x.xml", record).run()))
                .isEqualTo(type);
    }

    @Test
    void theNameOfAFieldDecidesBetweenResourcesThatFitEquallyWell() {
        Learning learning = new Learning(folder).payload("invoices.json", """
                {"custom-fields": {"cf-preferred-supplier": {"id": 1, "name": "A"}, "what": {"id": 1, "name": "A"}}}
                """);

        LearnResult result = learning.run();

        assertThat(learning.lines())
                .containsExactly("InvoiceHeader:", "  cf-preferred-supplier: Supplier", "  what: unknown");
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_NEW).get(1))
                .contains("its elements fit several resources: ");
    }

    @ParameterizedTest
    @CsvSource({
        "InvoiceHeader.json, InvoiceHeader",
        "invoice_header-2024-01-31.json, InvoiceHeader",
        "invoices.sample.json, InvoiceHeader",
        "purchase_orders/1.json, OrderHeader",
        "PURCHASE_ORDER_LINES (3).json, OrderLine",
    })
    void theNameOfAFileOrFolderSaysWhichResourceItIs(String name, String resource) {
        LearnResult result = new Learning(folder)
                .payload(name, "{\"custom-fields\": {\"cf\": 1}}")
                .run();

        assertThat(result.fields().get(0).field().resource()).isEqualTo(resource);
    }

    @Test
    void theUserDecidesWhichResourceItIs() {
        LearnResult result = new Learning(folder)
                .payload("invoices.json", "{\"custom-fields\": {\"cf\": 1}}")
                .run(Optional.of("Supplier"));

        assertThat(result.records()).containsOnlyKeys("Supplier");
    }

    @Test
    void withoutNameOrRootElementTheElementsDecide() {
        LearnResult result = new Learning(folder)
                .payload("one.json", "{\"login\": \"x\", \"firstname\": \"y\", \"lastname\": \"z\", \"team\": \"t\"}")
                .payload("two.json", "{\"a\": 1, \"b\": 2}")
                .payload("three.json", "{\"invoice-header\": {\"invoice-number\": \"1\", \"cf\": 1}}")
                .payload("four.json", "[]")
                .payload("five.json", "{\"errors\": {\"user\": [\"Login is taken\"]}}")
                .run();

        assertThat(result.records()).containsOnlyKeys("User", "InvoiceHeader");
        assertThat(messages(result, SourceDiagnostic.PAYLOAD_GUESSED))
                .singleElement()
                .asString()
                .contains("User");
        assertThat(messages(result, SourceDiagnostic.PAYLOAD_RESOURCE_UNKNOWN))
                .singleElement()
                .asString()
                .contains("two.json");
        assertThat(messages(result, SourceDiagnostic.PAYLOAD_EMPTY)).hasSize(2);
    }

    @Test
    void whatTheDefinitionsSayWrongAboutAnAssociationTeachesNothing() {
        // As if the definitions had the attachments of an invoice for lines.
        LearnResult result = new Learning(folder).payload("invoices.json", """
                {"invoice-lines": [{"id": 1, "file-file-name": "a.pdf", "file-url": "x", "file-content-type": "y"}]}
                """).run();

        assertThat(result.fields()).isEmpty();
        assertThat(messages(result, SourceDiagnostic.NESTED_NOT_SEARCHED))
                .singleElement()
                .asString()
                .startsWith("InvoiceHeader.invoice-lines:");
    }

    @Test
    void nestedRecordsAreFoundInListsThatDoNotSayTheyAreOne() {
        LearnResult result = new Learning(folder)
                .payload(
                        "a.xml",
                        "<order-header><order-lines><order-line><wbs>x</wbs></order-line></order-lines></order-header>")
                .payload(
                        "order_header.json",
                        "{\"order-lines\": {\"order-line\": [{\"wbs\": \"x\"}, {\"wbs\": \"x\"}]}}")
                .run();

        assertThat(result.records()).containsEntry("OrderLine", 3);
        assertThat(result.fields()).singleElement().satisfies(field -> {
            assertThat(field.field().resource()).isEqualTo("OrderLine");
            assertThat(field.records()).isEqualTo(3);
        });
    }

    @Test
    void commandsAreNoFieldsAndUnderscoresAreDashes() {
        Learning learning = new Learning(folder)
                .payload(
                        "a.xml",
                        "<order-header><_close>true</_close><po_number>1</po_number><my_field>x</my_field></order-header>")
                .payload("b.xml", "<order-header><my-field>x</my-field></order-header>");

        learning.run();

        assertThat(learning.lines()).containsExactly("OrderHeader:", "  my-field: {type: string(255), global: true}");
    }

    @Test
    void aFieldThatMovedIntoTheNamespaceIsTakenThere() {
        Learning learning =
                new Learning(folder).payload("invoices.json", "[{\"cf\": 1}, {\"custom-fields\": {\"cf\": 1}}]");

        LearnResult result = learning.run();

        assertThat(learning.lines()).containsExactly("InvoiceHeader:", "  cf: integer");
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_TWICE)).hasSize(1);
    }

    @Test
    void withoutAnOutputNothingIsWritten() {
        new Learning(folder).payload("invoices.json", "{\"custom-fields\": {\"cf\": 1}}");

        LearnResult result = CustomFieldLearner.run(
                LearnRequest.ofFiles(BundledReleases.load("R39"), List.of("payloads"), folder, Optional.empty()),
                line -> {});

        assertThat(result.written()).isFalse();
        assertThat(result.added()).extracting(CustomFieldDefinition::element).containsExactly("cf");
    }

    @Test
    void sourcesThatAreNotThereEndTheGoal() {
        Learning learning = new Learning(folder);
        assertThatThrownBy(learning::run)
                .isInstanceOf(CoupagenException.class)
                .hasMessageStartingWith("payloads: there is no such file or directory");

        learning.payload("readme.txt", "x");
        assertThatThrownBy(learning::run)
                .hasMessageStartingWith("payloads: contains no file whose name ends in .json, .xml or .csv");

        assertThatThrownBy(() -> learning.run(Optional.of("Invoice"))).hasMessageContaining("Invoice");
        assertThatThrownBy(() -> CustomFieldLearner.run(
                        LearnRequest.ofFiles(BundledReleases.load("R39"), List.of(), folder, Optional.empty()),
                        line -> {}))
                .hasMessageStartingWith("There is nothing to learn");
        assertThat(learning.output()).doesNotExist();
    }
}
