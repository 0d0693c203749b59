package dev.coupagen.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values in the notation that we write, which are read without making a string. What is left over is read by slower code, which
 * gives the same value, so that only this test notices what is left over needlessly.
 */
class CanonicalTextsTest {
    private static final int FROM = 3;
    /** Keeps the day that was read last. */
    private static final DateTexts DATES = new DateTexts();

    /** The text with others around it, which do not belong to it. */
    private static byte[] around(String text) {
        return ("789" + text + "789            ").getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T10:20:30+01:00",
                "2026-01-31T10:20:30-01:00",
                "2026-01-30T10:20:30-01:00",
                "2026-03-30T10:20:30-01:00",
                "2025-03-30T10:20:30-01:00",
                "0000-01-01T00:00:00+00:00",
                "9999-12-31T23:59:59-17:59",
                "2024-02-29T10:20:30+17:59",
                "2026-02-28T10:20:30+05:45",
                "2026-04-30T10:20:30+00:01",
                "2026-11-09T19:09:09-11:30",
                "2026-11-09T19:09:09-11:30"
            })
    void aDatetimeIsReadFromItsBytes(String text) {
        assertThat(DATES.canonicalDateTime(around(text), FROM)).isEqualTo(OffsetDateTime.parse(text));
        assertThat(DATES.canonicalDate(around(text.substring(0, 10)), FROM))
                .isEqualTo(LocalDate.parse(text.substring(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-00-31T10:20:30+01:00",
                "2026-13-31T10:20:30+01:00",
                "2026-01-00T10:20:30+01:00",
                "2026-01-32T10:20:30+01:00",
                "2026-02-29T10:20:30+01:00",
                "2026-04-31T10:20:30+01:00",
                "2026-01-31T24:20:30+01:00",
                "2026-01-31T10:60:30+01:00",
                "2026-01-31T10:20:60+01:00",
                "2026-01-31T10:20:30+18:00",
                "2026-01-31T10:20:30+01:60",
                "2026-01-31T10:20:30-00:00"
            })
    void aDatetimeThatDoesNotExistIsLeft(String text) {
        assertThat(DATES.canonicalDateTime(around(text), FROM)).isNull();
    }

    @Test
    void aDatetimeWithAnotherCharacterAnywhereIsLeft() {
        String text = "2026-01-31T10:20:30+01:00";
        for (int i = 0; i < text.length(); i++) {
            for (char other : new char[] {' ', '/', ':', 'x', '\u00B0'}) {
                String changed = text.substring(0, i) + other + text.substring(i + 1);
                if (other != text.charAt(i)) {
                    assertThat(DATES.canonicalDateTime(around(changed), FROM))
                            .as(changed)
                            .isNull();
                }
                if (other != text.charAt(i) && i < 10) {
                    assertThat(DATES.canonicalDate(around(changed), FROM))
                            .as(changed)
                            .isNull();
                }
            }
        }
    }

    private static String decimal(String text) {
        BigDecimal decimal = NumberTexts.canonicalDecimal(around(text), FROM, FROM + text.length());
        return decimal == null ? "left" : decimal.toPlainString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "9",
                "10",
                "-7",
                "12.50",
                "-12.50",
                "0.5",
                "-0.5",
                "0.00",
                "90.09",
                "123456789012345678",
                "-123456789012345678",
                "2345678901234567.8",
                "0.1234567890123456"
            })
    void aDecimalIsReadFromItsBytes(String text) {
        assertThat(decimal(text)).isEqualTo(text);
        assertThat(new BigDecimal(decimal(text))).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-0",
                "-0.0",
                "00",
                "01",
                "00.5",
                "-01",
                ".5",
                "-.5",
                ".",
                "5.",
                "-5.",
                "1.2.3",
                "1..2",
                "+1",
                "1e5",
                "1:",
                "1/",
                " 1",
                "1 ",
                "1234567890123456789",
                "12345678901234567.8",
                "-1234567890123456789"
            })
    void aDecimalInAnotherNotationIsLeft(String text) {
        assertThat(decimal(text)).isEqualTo("left");
    }

    private static String integer(String text) {
        return String.valueOf(NumberTexts.canonicalInteger(around(text), FROM, FROM + text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-7",
                "10",
                "123456789",
                "-90",
                "9223372036854775807",
                "-9223372036854775808",
                "999999999999999999",
                "1000000000000000000"
            })
    void anIntegerIsReadFromItsBytes(String text) {
        assertThat(integer(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-0",
                "00",
                "01",
                "-01",
                "1.0",
                "+1",
                "1:",
                "1/",
                " 1",
                "9223372036854775808",
                "-9223372036854775809",
                "9999999999999999999",
                "12345678901234567890"
            })
    void anIntegerInAnotherNotationIsLeft(String text) {
        assertThat(integer(text)).isEqualTo("null");
    }

    @Test
    void aDecimalInAnyNotationHasAtMostSoManyDigits() {
        assertThat(NumberTexts.anyDecimal(" +12.5 ", 5)).isEqualTo(new BigDecimal("12.5"));
        assertThat(NumberTexts.anyDecimal("12345", 5)).isEqualTo(new BigDecimal("12345"));
        assertThat(NumberTexts.anyDecimal("123456", 5)).isNull();
        assertThat(NumberTexts.anyDecimal("1e5", 5)).isEqualTo(new BigDecimal("1e5"));
        assertThat(NumberTexts.anyDecimal("1e6", 5)).isNull();
        assertThat(NumberTexts.anyDecimal("1e-5", 5)).isEqualTo(new BigDecimal("1e-5"));
        assertThat(NumberTexts.anyDecimal("1e-6", 5)).isNull();
        assertThat(NumberTexts.anyDecimal("x", 5)).isNull();
        assertThat(NumberTexts.isNumeric("-+.09")).isTrue();
        assertThat(NumberTexts.isNumeric("0/")).isFalse();
        assertThat(NumberTexts.isNumeric("0:")).isFalse();
    }

    @Test
    void theFirstByteOfAWordThatIsNotLiteralIsMarked() {
        byte[] bytes = "aaaaaaaa".getBytes(StandardCharsets.US_ASCII);
        for (int c = 0; c < 256; c++) {
            boolean isNeither = c < ' ' || c > 0x7F;
            for (int at = 0; at < Long.BYTES; at++) {
                bytes[at] = (byte) c;
                assertMarked(ByteWords.specialInJson(ByteWords.get(bytes, 0)), isNeither || c == '"' || c == '\\', at);
                assertMarked(
                        ByteWords.specialInXml(ByteWords.get(bytes, 0)),
                        isNeither || c == '<' || c == '&' || c == ']',
                        at);
                bytes[at] = 'a';
            }
        }
    }

    private static void assertMarked(long marks, boolean isSpecial, int at) {
        assertThat(Long.numberOfTrailingZeros(marks)).isEqualTo(isSpecial ? at * Byte.SIZE + 7 : Long.SIZE);
    }

    @Test
    void aNameIsFoundWhereAllItsBytesAreAndEnoughFollow() {
        for (int length = 1; length < 60; length++) {
            String text = "abcdefghijklmnopqrstuvwxyz".repeat(3).substring(0, length);
            NameWords name = new NameWords(Encoded.of(text));
            int words = Math.max(3, (length + 7) / 8);
            byte[] document = ("789" + text + " ".repeat(100)).getBytes(StandardCharsets.US_ASCII);
            int fewest = FROM + words * 8 + 16;

            assertThat(name.endOf(document, FROM, fewest)).as(text).isEqualTo(FROM + length);
            assertThat(name.endOf(document, FROM, fewest - 1)).as(text).isNegative();
            assertThat(name.endOf(document, FROM - 1, document.length)).as(text).isNegative();
            for (int i = FROM; i < FROM + length; i++) {
                document[i] ^= 1;
                assertThat(name.endOf(document, FROM, document.length)).as(text).isNegative();
                document[i] ^= 1;
            }
        }
    }
}
