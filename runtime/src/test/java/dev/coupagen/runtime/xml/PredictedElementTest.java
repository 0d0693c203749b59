package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Agreement;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain elements of a document in memory are read without the parser; the parser reads those of a stream. Both agree. */
class PredictedElementTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final Agreement AGREEMENT =
            new Agreement(MAPPER::listFromXml, MAPPER::listFromXml, "The XML cannot be read: ");

    /** Each kind of element, in the form of the fast path; what follows keeps the end of the document away. */
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <invoice-headers type="array"><invoice-header>
              <id type="integer">17</id>
              <invoice-number>INV-2 "a" > 'b'</invoice-number><status>draft</status>
              <gross-total type="decimal">12.50</gross-total>
              <invoice-date type="date">2026-02-28</invoice-date>
            \t<created-at type="dateTime">2026-02-28T10:20:30-08:00</created-at>\r
              <paid type="boolean">true</paid>
              <supplier><id type="integer">1</id><name>Zürich</name><active nil="true"/></supplier>
              <tags type="array"><tag>a</tag><tag/></tags>
              <custom-fields><cf-erp-number>7</cf-erp-number><urgent type="boolean">false</urgent></custom-fields>
              </invoice-header><invoice-header><id type="integer">18</id><invoice-number nil="true"/><status/>
              <gross-total></gross-total><created-at type="datetime">2026-02-28T10:20:30-08:00</created-at>
              <paid nil="true"/><other>x</other><supplier nil="true"/></invoice-header></invoice-headers>
            <!-- the end is far from the last element -->
            """;

    /** What makes a difference where it stands. */
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/",
            "&",
            "&amp;",
            "&lt;",
            "&#65;",
            "]",
            "]]>",
            "<![CDATA[x]]>",
            "<!-- x -->",
            "<?x y?>",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u007F",
            "\u0085",
            "é",
            "€",
            "😀",
            "</id>",
            "<id>",
            "<id/>",
            "<id type=\"integer\">",
            " nil=\"true\"",
            " nil='true'",
            " nil=\"false\"",
            " nil=\"true\"/>",
            " type=\"array\"",
            " type=\"record\"/>",
            " type='integer'",
            " x=\"y\"",
            " xmlns=\"urn:x\"",
            "x:",
            "-",
            "_",
            "a",
            "7",
            "true",
            "decimal\">",
            "text between");

    @Test
    void agreesOnTheDocumentItself() {
        Agreement.Outcome outcome = AGREEMENT.on(DOCUMENT);
        assertThat(outcome.records()).hasSize(2);
        assertThat(outcome.issues()).hasSize(1).first().asString().contains("other");
    }

    @Test
    void agreesWhereAnythingIsChanged() {
        AGREEMENT.onMutants(30_000, DOCUMENT, PIECES);
    }

    @Test
    void agreesWhereverTheDocumentEnds() {
        AGREEMENT.onEachEnd(DOCUMENT);
    }

    @Test
    void agreesOnWrongBytes() {
        AGREEMENT.onByteAnywhere(DOCUMENT, 0xC3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 7, 8, 9, 1_000, 5_000, 20_000})
    void agreesOnTextOfAnyLength(int length) {
        AGREEMENT.on(DOCUMENT.replace("INV-2", "x".repeat(length)));
    }

    @Test
    void tellsThePlaceOfAPlainElement() {
        String wrong = DOCUMENT.replace(">17<", ">seventeen<");
        MapperOptions strict = MapperOptions.DEFAULT.withStrict(true);
        assertThatThrownBy(() -> MAPPER.listFromXml(wrong.getBytes(StandardCharsets.UTF_8), strict))
                .hasMessageStartingWith("[0]/id: Expected a value of type INTEGER.")
                .hasMessageContaining("(line 3, column 3)");
    }

    @Test
    void tellsThePlaceOfAFaultBehindPlainElements() {
        String wrong = DOCUMENT.replace("</supplier>", "<name></supplier>");
        assertThatThrownBy(() -> MAPPER.listFromXml(wrong.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("expected </name> (line 9, column ");
    }
}
