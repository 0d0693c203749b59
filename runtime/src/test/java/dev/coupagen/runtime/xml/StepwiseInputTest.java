package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parser gets one tag at a time, so that what comes next can be taken from it; if nothing ever is, it gets more. */
class StepwiseInputTest {
    private static StepwiseInput input(String document) {
        return new StepwiseInput(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String step(StepwiseInput input, int length) {
        byte[] bytes = new byte[length];
        int count = input.read(bytes, 0, length);
        return count < 0 ? "end" : new String(bytes, 0, count, StandardCharsets.UTF_8);
    }

    @Test
    void aStepEndsWithATagOrWhereTheParserHasNoRoom() {
        StepwiseInput input = input("<a> <b>text</b></a>\n");

        assertThat(step(input, 100)).isEqualTo("<a>");
        assertThat(input.isReadUpTo(3)).isTrue();
        assertThat(input.isReadUpTo(4)).isFalse();
        assertThat(step(input, 0)).isEmpty();
        assertThat(step(input, 4)).isEqualTo(" <b>");
        assertThat(step(input, 2)).isEqualTo("te");
        assertThat((char) input.read()).isEqualTo('x');
        assertThat(step(input, 100)).isEqualTo("t</b>");
        assertThat(step(input, 100)).isEqualTo("</a>");
        assertThat(step(input, 100)).isEqualTo("\n");
        assertThat(step(input, 100)).isEqualTo("end");
        assertThat(step(input, 0)).isEmpty();
        assertThat(input.read()).isEqualTo(-1);
    }

    @Test
    void bytesAreNotSigned() {
        assertThat(input("é").read()).isEqualTo(0xC3);
    }

    @Test
    void aStepGoesWhereItIsTold() {
        byte[] bytes = new byte[5];

        assertThat(input("<a>").read(bytes, 2, 3)).isEqualTo(3);
        assertThat(bytes).containsExactly(0, 0, '<', 'a', '>');
        assertThatThrownBy(() -> input("<a>").read(bytes, 3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void stepsGrowAfterEightInWhichNothingWasTaken() {
        StepwiseInput input = input("<a>".repeat(1_000));
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            lengths.add(step(input, 1_000).length());
        }
        assertThat(lengths).containsExactly(3, 3, 3, 3, 3, 3, 3, 3, 66, 129, 195);
        input.skipTo(3 * 8 + 66 + 129 + 195 + 9);
        assertThat(step(input, 1_000)).as("something was taken").isEqualTo("<a>");
        assertThat(input.isReadUpTo(3 * 8 + 66 + 129 + 195 + 3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'<a>', 0",
        "' \t\r\n<a>', 4",
        "'', -1",
        "'  ', -1",
        "'<', -1",
        "' <', -1",
        "'<a', 0",
        "'</a>', -1",
        "'<!-- -->', -1",
        "'<?a?>', -1",
        "'text<a>', -1"
    })
    void aStartTagIsFoundBehindBlanksOnly(String document, int offset) {
        assertThat(input(document).startTag()).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'line 1, column 1'",
        "1, 'line 1, column 2'",
        "3, 'line 2, column 1'",
        "6, 'line 3, column 1'",
        "8, 'line 4, column 1'",
        "9, 'line 4, column 2'",
        "12, 'line 6, column 1'",
        "20, 'line 6, column 9'"
    })
    void linesEndAsOnAnySystem(int offset, String place) {
        assertThat(input("ab\nc\r\nd\re\nf\r").lineAndColumn(offset)).isEqualTo(place);
    }
}
