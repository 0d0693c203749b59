package dev.coupagen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Agreement;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain members of a document in memory are passed over as a whole; Jackson reads those of a stream. Both agree. */
class AsciiJsonParserTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final Agreement AGREEMENT =
            new Agreement(MAPPER::listFromJson, MAPPER::listFromJson, "The JSON cannot be read: ");

    /** Each kind of element, in the form of the fast path; what follows keeps the end of the document away. */
    private static final String DOCUMENT = """
            [{"id":17,"invoice-number":"INV-2 'a' > b","status":"draft","gross-total":"12.50","invoice-date":"2026-02-28",\
            "created-at":"2026-02-28T10:20:30-08:00","paid":true,"supplier":{"id":1,"name":"Zürich","active":null},\
            "tags":["a","","b\\"c"],"custom-fields":{"cf-erp-number":"7","urgent":false,"regions":[{"id":5}],"empty":{}}},
            {"id":1234567890123,"invoice-number":null,"status":"","gross-total":7.25,"created-at":"",\
            "paid":"false","other":"x","supplier":null,"related-invoices":[{"id":3},{"id":4,"tags":[]}]},{}]
            %s""".formatted(" ".repeat(80));

    /** What makes a difference where it stands. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\\"",
            "\\u00e9",
            "\\n",
            "'",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u007F",
            "é",
            "€",
            "😀",
            "0",
            "7",
            "-",
            ".",
            "1e2",
            "0123456789",
            "a",
            "true",
            "false",
            "null",
            "nul",
            "\"id\":1,",
            ",\"id\":\"8\"",
            "\"id\":null,",
            "\"x\":{\"y\":[]},",
            "\"invoice_number\":\"A\",",
            "{\"id\":2},",
            "longer than any of the words that are compared at once");

    @Test
    void agreesOnTheDocumentItself() {
        Agreement.Outcome outcome = AGREEMENT.on(DOCUMENT);
        assertThat(outcome.records()).hasSize(3);
        assertThat(outcome.issues()).hasSize(1).first().asString().contains("other");
    }

    @Test
    void agreesWhereAnythingIsChanged() {
        AGREEMENT.onMutants(10_000, DOCUMENT, PIECES);
    }

    @Test
    void agreesWhereverTheDocumentEnds() {
        AGREEMENT.onEachEnd(DOCUMENT);
        AGREEMENT.onEachEnd(DOCUMENT.strip());
    }

    @Test
    void agreesOnWrongBytes() {
        AGREEMENT.onByteAnywhere(DOCUMENT, 0xC3);
        AGREEMENT.onByteAnywhere(DOCUMENT, '"');
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 40, 1_000, 20_000})
    void agreesOnTextOfAnyLength(int length) {
        AGREEMENT.on(DOCUMENT.replace("INV-2", "x".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 10, 16, 17, 18, 19, 20, 30})
    void agreesOnNumbersOfAnyLength(int digits) {
        String number = "1234567890".repeat(3).substring(0, digits);
        Agreement.Outcome outcome = AGREEMENT.on(DOCUMENT.replace("17", number));
        assertThat(outcome.records().get(0).toString()).contains("id=" + (digits < 20 ? "" : "unreadable ") + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 13, 20, 31, 32, 33, 100})
    void agreesOnNumbersThatAreTooLong(int most) {
        AGREEMENT.on(DOCUMENT, new Limits(64, 1_000_000, 100, 1_000, most));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 39, 40, 41, 1_000})
    void agreesOnTextThatIsTooLong(int most) {
        Limits limits = new Limits(64, 1_000_000, 100, most, 100);
        for (int length = most - 1; length < most + 2; length++) {
            AGREEMENT.on(DOCUMENT.replace("INV-2 'a' > b", "x".repeat(length)), limits);
        }
    }

    @Test
    void tellsThePlaceOfAPlainMember() {
        byte[] wrong = DOCUMENT.replace("2026-02-28\"", "tomorrow\"").getBytes(StandardCharsets.UTF_8);
        MapperOptions strict = MapperOptions.DEFAULT.withStrict(true);
        assertThatThrownBy(() -> MAPPER.listFromJson(wrong, strict))
                .hasMessageStartingWith("[0]/invoice-date: Expected a value of type DATE.")
                .hasMessageContaining("(line 1, column 98)");
    }

    @Test
    void tellsThePlaceOfAFaultBehindPlainMembers() {
        byte[] wrong = DOCUMENT.replace("\"paid\":true", "\"paid\":treu").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MAPPER.listFromJson(wrong))
                .hasMessageContaining("Unrecognized token 'treu'")
                .hasMessageContaining("(line 1, column ");
    }
}
