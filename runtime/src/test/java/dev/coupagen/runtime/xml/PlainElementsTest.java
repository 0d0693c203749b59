package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.NameTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements the fast path takes, and which it leaves to the parser without having moved. */
class PlainElementsTest {
    private static final NameTable NAMES = NameTable.of(List.of(ElementName.of("id"), ElementName.of("created-at")));
    private static final String NEXT = "<next/>";
    private static final String TAIL = " ".repeat(64);
    private static final int MOST_TEXT = 20;

    private static StepwiseInput input(String document) {
        return new StepwiseInput(document.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<id>17</id>, OTHER, 17",
                "<id></id>, OTHER, ``",
                "<id/>, OTHER, ``",
                "<id>a > \" '</id>, OTHER, a > \" '",
                "<id>twenty characters---</id>, OTHER, twenty characters---",
                "<id type=\"integer\">17</id>, INTEGER, 17",
                "<id type=\"decimal\">1.50</id>, DECIMAL, 1.50",
                "<id type=\"boolean\">true</id>, BOOLEAN, true",
                "<id type=\"date\">2026-02-28</id>, DATE, 2026-02-28",
                "<id type=\"dateTime\">2026</id>, DATE_TIME, 2026",
                "<id type=\"datetime\">2026</id>, RAILS_DATE_TIME, 2026",
                "<id type=\"date\"></id>, DATE, ``"
            })
    void plainElementsAreTaken(String element, XmlType type, String text) {
        for (String before : new String[] {"", " ", "\n\t\r "}) {
            StepwiseInput input = input(before + element + NEXT + TAIL);
            PredictedElement predicted = new PredictedElement(input, MOST_TEXT);

            assertThat(predicted.read(NAMES, 0)).isTrue();
            assertThat(predicted.type()).isEqualTo(type);
            assertThat(predicted.isNil()).isFalse();
            assertThat(predicted.text()).isEqualTo(text);
            assertThat(predicted.textLength()).isEqualTo(text.length());
            assertThat(predicted.location()).isEqualTo(input.lineAndColumn(before.length()));
            assertThat(input.startTag()).isEqualTo(before.length() + element.length());
        }
    }

    @Test
    void anElementThatIsNullIsTaken() {
        String elements = "<id type=\"integer\">1</id><id nil=\"true\"/><id/>";
        StepwiseInput input = input(elements + NEXT + TAIL);
        PredictedElement predicted = new PredictedElement(input, MOST_TEXT);

        assertThat(predicted.read(NAMES, 0)).isTrue();
        assertThat(predicted.read(NAMES, 0)).isTrue();
        assertThat(predicted.isNil()).isTrue();
        assertThat(predicted.text()).isEmpty();
        assertThat(predicted.type()).isEqualTo(XmlType.OTHER);
        assertThat(predicted.read(NAMES, 0)).isTrue();
        assertThat(predicted.isNil()).as("the next one is not").isFalse();
        assertThat(predicted.text()).isEmpty();
        assertThat(input.startTag()).isEqualTo(elements.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<created-at>1</created-at>",
                "<ids>1</ids>",
                "text<id>1</id>",
                "</id>",
                "<!-- x -->",
                "<?x y?>",
                "<id>1</ids>",
                "<id>1</di>",
                "<id>1</id >",
                "<id >1</id>",
                "<id / >",
                "<id/x>",
                "<id\n>1</id>",
                "<id>1&amp;2</id>",
                "<id>é</id>",
                "<id>1<b/></id>",
                "<id>1]</id>",
                "<id>a<![CDATA[b]]></id>",
                "<id>twenty characters----</id>",
                "<id>twenty characters--------------------</id>",
                "<id type='integer'>1</id>",
                "<id type=\"integer\" x=\"1\">1</id>",
                "<id type=\"integer\"/>",
                "<id type=\"integers\">1</id>",
                "<id type=\"string\">1</id>",
                "<id type=\"\">1</id>",
                "<id lang=\"\">1</id>",
                "<id type=\"dates\">1</id>",
                "<id type=\"dateTimes\">1</id>",
                "<id type=\"datetimes\">1</id>",
                "<id kind=\"integer\">1</id>",
                "<id nil=\"true\"></id>",
                "<id nil=\"trux\"/>",
                "<id nil=\"true\" x=\"1\"/>",
                "<id nil=\"false\"/>"
            })
    void whatIsNotPlainIsLeftToTheParser(String element) {
        StepwiseInput input = input("<a>" + element + NEXT + TAIL);
        input.skipTo(3);
        int tag = input.startTag();

        assertThat(new PredictedElement(input, MOST_TEXT).read(NAMES, 0)).isFalse();
        assertThat(input.startTag()).isEqualTo(tag);
        assertThat(input.isReadUpTo(0)).isTrue();
        assertThat(input.read()).isEqualTo(element.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<id>17</id>",
                "<id/>",
                "<id nil=\"true\"/>",
                "<id type=\"integer\">17</id>",
                "<id type=\"dateTime\">1</id>",
                "<id type=\"dateTime\">"
            })
    void theEndOfTheDocumentIsLeftToTheParserToo(String element) {
        for (int room = 0; room < TAIL.length(); room++) {
            String document = element + " ".repeat(room);
            StepwiseInput input = input(document);
            boolean isTaken = new PredictedElement(input, MOST_TEXT).read(NAMES, 0);

            assertThat(isTaken && !element.endsWith("/id>") && !element.endsWith("/>"))
                    .isFalse();
            assertThat(input.isReadUpTo(isTaken ? 0 : -1)).isEqualTo(isTaken);
        }
    }

    @Test
    void aNameWithoutATagIsNoElement() {
        assertThat(new PredictedElement(input("id>1</id>" + TAIL), MOST_TEXT).read(NAMES, 0))
                .isFalse();
    }

    @Test
    void nameAndNumberBelongTogether() {
        StepwiseInput input = input("<created-at>1</created-at>" + NEXT + TAIL);

        assertThat(new PredictedElement(input, MOST_TEXT).read(NAMES, 1)).isTrue();
    }
}
