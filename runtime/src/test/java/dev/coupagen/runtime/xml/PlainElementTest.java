package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain elements of a document in memory are read without the parser; the parser reads those of a stream. Both agree. */
class PlainElementTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final String FAULT = "The XML cannot be read: ";
    private static final int MUTANTS = 30_000;

    /** Each kind of element, the way the short way has them; what follows keeps the end away. */
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

    /** What came of reading: the records or the refusal, and what the listener was told. */
    private record Outcome(@Nullable List<Invoice> records, String refusal, List<String> issues) {
        static Outcome of(Function<MapperOptions, List<Invoice>> reading) {
            List<String> issues = new ArrayList<>();
            MapperOptions options = MapperOptions.DEFAULT.withListener((Issue issue) -> issues.add(issue.toString()));
            try {
                return new Outcome(reading.apply(options), "", issues);
            } catch (MappingException e) {
                return new Outcome(null, withoutFault(String.valueOf(e.getMessage())), issues);
            }
        }
    }

    /** Which of several faults the parser tells, and where, depends on how it was fed. */
    private static String withoutFault(String message) {
        return message.startsWith(FAULT) ? FAULT : message;
    }

    private static Outcome assertAgreement(byte[] document) {
        Outcome parsed = Outcome.of(options -> MAPPER.listFromXml(new ByteArrayInputStream(document), options));
        Outcome read = Outcome.of(options -> MAPPER.listFromXml(document, options));
        assertThat(read).as(new String(document, StandardCharsets.UTF_8)).isEqualTo(parsed);
        return read;
    }

    @Test
    void agreesOnTheDocumentItself() {
        Outcome outcome = assertAgreement(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.records()).hasSize(2);
        assertThat(outcome.issues()).hasSize(1).first().asString().contains("other");
    }

    @Test
    void agreesWhereAnythingIsChanged() {
        Random random = new Random(20261125);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            StringBuilder mutant = new StringBuilder(DOCUMENT);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(mutant.length());
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                mutant.replace(at, Math.min(mutant.length(), at + random.nextInt(4)), piece);
            }
            refused += assertAgreement(mutant.toString().getBytes(StandardCharsets.UTF_8))
                                    .records()
                            == null
                    ? 1
                    : 0;
        }
        assertThat(refused).isBetween(MUTANTS / 10, MUTANTS * 9 / 10);
    }

    @Test
    void agreesWhereverTheDocumentEnds() {
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < document.length; length++) {
            assertAgreement(Arrays.copyOf(document, length));
        }
    }

    @Test
    void agreesOnWrongBytes() {
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < document.length; at++) {
            byte before = document[at];
            document[at] = (byte) 0xC3;
            assertAgreement(document);
            document[at] = before;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 7, 8, 9, 1_000, 5_000, 20_000})
    void agreesOnTextOfAnyLength(int length) {
        assertAgreement(DOCUMENT.replace("INV-2", "x".repeat(length)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsThePlaceOfAPlainElement() {
        String wrong = DOCUMENT.replace(">17<", ">seventeen<");
        Outcome outcome = Outcome.of(
                options -> MAPPER.listFromXml(wrong.getBytes(StandardCharsets.UTF_8), options.withStrict(true)));
        assertThat(outcome.refusal())
                .startsWith("[0]/id: Expected a value of type INTEGER.")
                .contains("(line 3, column 3)");
    }

    @Test
    void tellsThePlaceOfAFaultBehindPlainElements() {
        String wrong = DOCUMENT.replace("</supplier>", "<name></supplier>");
        assertThatThrownBy(() -> MAPPER.listFromXml(wrong.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("expected </name> (line 9, column ");
    }
}
