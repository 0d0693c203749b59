package dev.coupagen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Messages are one line of bounded length that says where something was found. */
class MessagesTest {
    private enum Message implements Diagnostic {
        ODD_CELL("XX001", "the cell '%s' is not a type");

        private final String code;
        private final String text;

        Message(String code, String text) {
            this.code = code;
            this.text = text;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String text() {
            return text;
        }
    }

    @Test
    void valuesCannotBreakALineOrCommandATerminal() {
        assertThat(Message.ODD_CELL.message("a\nb\u001b[2Jc\u2028d\u2029e"))
                .isEqualTo("the cell 'a b [2Jc d e' is not a type");
    }

    @Test
    void aTextOfTwoThousandCharactersStaysAndALongerOneIsCut() {
        assertThat(OneLine.of("x".repeat(2_000))).isEqualTo("x".repeat(2_000));
        assertThat(OneLine.of("x".repeat(2_001))).isEqualTo("x".repeat(2_000) + "…");
        assertThat(OneLine.of("")).isEmpty();
    }

    @Test
    void aLocationSaysAsMuchAsIsKnown() {
        assertThat(new Location("0034", 2, 7)).hasToString("0034, table 2, row 7");
        assertThat(new Location("0034", 1, 0)).hasToString("0034, table 1");
        assertThat(new Location("0034", 0, 1)).hasToString("0034, row 1");
        assertThat(Location.NONE).hasToString("");
    }

    @Test
    void noticesAreKeptInTheirOrderWithTheirLocationInFront() {
        Notices notices = new Notices();
        Notices others = new Notices();
        notices.add(Message.ODD_CELL, "a");
        others.addAt(new Location("0034", 0, 0), Message.ODD_CELL, "b");
        notices.addAll(others);
        notices.add(Notice.of(Message.ODD_CELL, "c"));

        assertThat(notices.list())
                .extracting(Notice::toString)
                .containsExactly(
                        "the cell 'a' is not a type", "0034: the cell 'b' is not a type", "the cell 'c' is not a type");
    }

    @Test
    void theExceptionThatEndsAGoalKnowsItsDiagnostic() {
        assertThatThrownBy(() -> {
                    throw Message.ODD_CELL.exception("x");
                })
                .hasMessage("the cell 'x' is not a type")
                .extracting(thrown -> ((CoupagenException) thrown).diagnostic())
                .isEqualTo(Message.ODD_CELL);
    }
}
