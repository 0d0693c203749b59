package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.SlotValues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms in which Coupa sends values, by the tables in {@code forms-json.txt} and
 * {@code forms-xml.txt}: each is read, and written back unchanged. */
class FormsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final String UNREADABLE = "UNREADABLE";
    private static final String NULL = "NULL";

    private final List<Issue> issues = new ArrayList<>();
    private final MapperOptions options = MapperOptions.DEFAULT.withListener(issues::add);

    static Stream<Arguments> formsInJson() throws IOException {
        return table("forms-json.txt");
    }

    static Stream<Arguments> formsInXml() throws IOException {
        return table("forms-xml.txt");
    }

    /** The rows of a table: element, form and meaning, with bars and blanks between. */
    private static Stream<Arguments> table(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(FormsTest.class.getResourceAsStream(file))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line ->
                            Arguments.of((Object[]) line.replace("\\n", "\n").split(" \\| ", -1)));
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    /** What the accessor gives, or the presence if it gives nothing. */
    private static String meaning(ImmutableInvoice invoice, String element) {
        Object value = SlotValues.value(
                invoice, invoice.mapper().schema().slot(element).orElseThrow().index());
        return value != null ? value.toString() : invoice.presence(element).name();
    }

    /** XML does not tell a record from a list that has no type. */
    private static boolean isList(String element) {
        return MAPPER.schema().slot(element).orElseThrow().kind() == Kind.LIST;
    }

    private void assertIssues(String element, String meaning) {
        assertThat(issues)
                .extracting(issue -> issue.kind() + " " + issue.path())
                .isEqualTo(meaning.equals(UNREADABLE) ? List.of("UNREADABLE " + element) : List.of());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("formsInJson")
    void eachFormInJson(String element, String json, String meaning) {
        String document = "{\"" + element + "\":" + json + "}";
        ImmutableInvoice invoice = MAPPER.fromJson(document, options);
        assertThat(meaning(invoice, element)).isEqualTo(meaning);
        assertIssues(element, meaning);
        assertThat(text(MAPPER.toJson(invoice))).isEqualTo(document);
        boolean listInXml = json.startsWith("{") && isList(element);
        if (!listInXml) {
            assertThat(meaning(MAPPER.fromXml(MAPPER.toXml(invoice)), element)).isEqualTo(meaning);
        }
        if (meaning.equals(UNREADABLE)) {
            assertThat(invoice.unreadable(element)).isPresent();
            assertThatThrownBy(() -> MAPPER.fromJson(document, options.withStrict(true)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining(element + ": Expected ");
        }
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("formsInXml")
    void eachFormInXml(String element, String content, String meaning) {
        String tagged = content.startsWith("<") ? content : "<" + element + ">" + content + "</" + element + ">";
        String document = "<invoice-header>" + tagged + "</invoice-header>";
        ImmutableInvoice invoice = MAPPER.fromXml(document, options);
        assertThat(meaning(invoice, element)).isEqualTo(meaning);
        assertIssues(element, meaning);
        ImmutableInvoice again = MAPPER.fromXml(MAPPER.toXml(invoice));
        assertThat(again).isEqualTo(invoice);
        assertThat(withoutTypes(text(MAPPER.toXml(again)))).contains(withoutTypes(tagged));
        if (meaning.equals(UNREADABLE)) {
            assertThatThrownBy(() -> MAPPER.fromXml(document, options.withStrict(true)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining(element + ": Expected ");
        }
    }

    private static String withoutTypes(String xml) {
        return xml.replaceAll(" type=\"[a-zA-Z]+\"", "").replaceAll("<([a-z-]+)></\\1>", "<$1/>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"invoice_number\":\"A\"} | {\"invoice-number\":\"A\"} | ''",
                "{\"custom_fields\":{\"cf_erp_number\":\"A\"}} | {\"custom-fields\":{\"cf-erp-number\":\"A\"}} | ''",
                "{\"paid\":true,\"paid\":false} | {\"paid\":false} | paid=true",
                "{\"invoice_number\":\"A\",\"invoice-number\":\"B\"} | {\"invoice-number\":\"B\"} | invoice-number=A",
                "{\"invoice-number\":\"A\",\"invoice_number\":null} | {\"invoice-number\":null} | invoice_number=A",
                "{\"tags\":[\"a\"],\"tags\":[\"b\",\"c\"]} | {\"tags\":[\"b\",\"c\"]} | tags=[a]",
                "{\"custom-fields\":{\"cf-erp-number\":\"A\",\"x\":1},\"custom_fields\":{\"y\":2}} | {\"custom-fields\":{\"y\":2}} | custom_fields={cf-erp-number=A, x=1}",
                "{\"x\":1,\"x\":2} | {\"x\":1,\"x\":2} | ''",
            })
    void underscoresAreDashesAndTheLastOfTwoCounts(String json, String rewritten, String dropped) {
        ImmutableInvoice invoice = MAPPER.fromJson(json, options);
        assertThat(text(MAPPER.toJson(invoice))).isEqualTo(rewritten);
        assertThat(issues.stream()
                        .filter(issue -> issue.kind() == Issue.Kind.DUPLICATE)
                        .map(issue -> issue.path() + "=" + issue.value()))
                .isEqualTo(Objects.equals(dropped, "''") ? List.of() : List.of(dropped));
    }

    @Test
    void issuesNameThePathInBothFormats() {
        String json = "{\"related-invoices\":[{},{\"supplier\":{\"id\":\"x\"},\"tags\":[\"a\",{}],\"other\":1},7]}";
        ImmutableInvoice invoice = MAPPER.fromJson(json, options);
        List<String> expected = List.of(
                "UNREADABLE related-invoices[1]/supplier/id",
                "UNREADABLE related-invoices[1]/tags[1]",
                "UNKNOWN related-invoices[1]/other",
                "UNREADABLE related-invoices[2]");
        assertThat(issues)
                .extracting(issue -> issue.kind() + " " + issue.path())
                .isEqualTo(expected);
        issues.clear();
        MAPPER.fromXml(MAPPER.toXml(invoice), options);
        assertThat(issues)
                .extracting(issue -> issue.kind() + " " + issue.path())
                .isEqualTo(expected);
    }

    @Test
    void customFieldsOfEveryTypeAreKept() {
        String json = "{\"custom-fields\":{\"cf-erp-number\":\"\",\"cost-owner\":\"\",\"text\":\"a\",\"number\":5,"
                + "\"decimal\":\"1.50\",\"yes\":true,\"date\":\"2026-01-31\",\"null\":null,\"blank\":\"\","
                + "\"lookup\":{\"id\":1,\"name\":\"L\"},\"several\":[{\"id\":1},{\"id\":2}],\"none\":[],\"user\":{\"id\":9}}}";
        ImmutableInvoice invoice = MAPPER.fromJson(json, options);
        assertThat(issues).isEmpty();
        assertThat(text(MAPPER.toJson(invoice))).isEqualTo(json);
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice)).customFields().items("several"))
                .hasSize(2);
        assertThat(text(MAPPER.toJson(MAPPER.fromXml(MAPPER.toXml(invoice)))))
                .isEqualTo(json.replace("\"decimal\":\"1.50\"", "\"decimal\":\"1.50\""));
        assertThat(invoice.presence("cost-owner")).isEqualTo(Presence.NULL);
        assertThat(invoice.presence("cf-erp-number")).isEqualTo(Presence.PRESENT);
        CustomFields fields = invoice.customFields();
        assertThat(fields.text("blank")).isEmpty();
        assertThat(fields.raw("blank")).isPresent();
        assertThat(fields.decimal("decimal"))
                .hasValueSatisfying(value -> assertThat(value).hasToString("1.50"));
        assertThat(fields.bool("yes")).hasValue(true);
    }

    @Test
    void customFieldsInTheWrongShapeAreKept() {
        assertThat(text(MAPPER.toJson(MAPPER.fromJson("{\"custom-fields\":[1]}", options))))
                .isEqualTo("{\"custom-fields\":[1]}");
        assertThat(issues).extracting(Issue::path).containsExactly("custom-fields");
        assertThat(MAPPER.fromJson("{\"custom-fields\":\"\"}").presence("custom-fields"))
                .isEqualTo(Presence.NULL);
        assertThat(MAPPER.fromJson("{\"custom-fields\":null}")
                        .presence("custom-fields")
                        .name())
                .isEqualTo(NULL);
    }
}
