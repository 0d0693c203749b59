package dev.coupagen.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Which values are read without Jackson's tokens. What is left to Jackson has the same value, so that the other tests pass
 * without the fast path too, but payloads would be read more slowly.
 */
class FastPathTest {
    /** With its quotes and the colon, it takes 24 bytes, after which the fewest may follow for the fast path. */
    private static final String LONG_NAME = "name-of-21-characters";

    private static final int LONG = 2;
    private static final NameTable NAMES =
            NameTable.of(Stream.of("a", "b", LONG_NAME).map(ElementName::of).toList());
    /** What lies behind the last value, so that all can be compared in words of eight bytes. */
    private static final String BLANKS = " ".repeat(64);

    private static AsciiJsonParser parser(String json, int maxText, int maxDigits) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxStringLength(maxText)
                .maxNumberLength(maxDigits)
                .build();
        AsciiJsonFactory factory = new AsciiJsonFactory(JsonFactory.builder().streamReadConstraints(limits));
        byte[] bytes = json.getBytes(UTF_8);
        AsciiJsonParser parser = (AsciiJsonParser) factory.createParser(ObjectReadContext.empty(), bytes);
        assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
        parser.enterRecord();
        return parser;
    }

    /** The members "a" and "b" as the fast path reads them; {@code Jackson} for the first that it leaves. */
    private static List<String> members(AsciiJsonParser parser) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Shape shape = parser.nextMember(NAMES, i);
            if (shape == null) {
                members.add("Jackson");
                break;
            }
            members.add(parser.isScanned() ? shape + " " + scanned(parser) : shape.toString());
        }
        return members;
    }

    private static String scanned(AsciiJsonParser parser) {
        String text = parser.scannedText();
        assertThat(new String(
                        parser.buffer(), parser.scannedStart(), parser.scannedLength(), StandardCharsets.ISO_8859_1))
                .isEqualTo(text);
        return text;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"x\"|TEXT x",
                "\"\"|`TEXT `",
                "\"2026-02-28T10:20:30-08:00\"|TEXT 2026-02-28T10:20:30-08:00",
                "null|NULL null",
                "true|TRUE true",
                "false|FALSE false",
                "0|NUMBER 0",
                "7|NUMBER 7",
                "12345678|NUMBER 12345678",
                "1234567890|NUMBER 1234567890",
                "123456789012345678|NUMBER 123456789012345678",
            })
    void usualValuesAreReadFromTheBuffer(String value, String expected) {
        assertThat(members(parser("{\"a\":" + value + ",\"b\":" + value + "}" + BLANKS, 1_000, 1_000)))
                .containsExactly(expected, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nul",
                "nulls",
                "null ",
                "tru",
                "truth",
                "fals",
                "falsy",
                "-1",
                "1.5",
                "1e5",
                "00",
                "01",
                "",
                " 1",
                "1 ",
                "1234567890123456789",
                "1234567890x"
            })
    void otherValuesAreLeftToJackson(String value) {
        assertThat(members(parser("{\"a\":" + value + ",\"b\":1}" + BLANKS, 1_000, 1_000)))
                .containsExactly("Jackson");
    }

    @Test
    void recordsListsAndTextsOfOtherCharactersAreEntered() {
        assertThat(members(parser("{\"a\":{\"b\":1}}" + BLANKS, 99, 99))).containsExactly("RECORD", "Jackson");
        assertThat(members(parser("{\"a\":[1]}" + BLANKS, 99, 99))).containsExactly("LIST", "Jackson");
        assertThat(members(parser("{\"a\":\"é\",\"b\":1}" + BLANKS, 99, 99))).containsExactly("TEXT", "Jackson");
        assertThat(members(parser("{\"a\":\"\\n\",\"b\":1}" + BLANKS, 99, 99))).containsExactly("TEXT", "Jackson");
    }

    @Test
    void membersInAnotherOrderOrSpacingAreLeftToJackson() {
        assertThat(members(parser("{\"b\":1,\"a\":1}" + BLANKS, 99, 99))).containsExactly("Jackson");
        assertThat(members(parser("{ \"a\":1}" + BLANKS, 99, 99))).containsExactly("Jackson");
        assertThat(members(parser("{\"a\":1, \"b\":1}" + BLANKS, 99, 99))).containsExactly("NUMBER 1", "Jackson");
        assertThat(members(parser("{\"a\":1}" + BLANKS, 99, 99))).containsExactly("NUMBER 1", "Jackson");
    }

    @Test
    void aTextIsReadFromTheBufferIfThirtyTwoBytesOfTheDocumentAreLeft() {
        for (int behind = 20; behind < 40; behind++) {
            AsciiJsonParser parser = parser("{\"" + LONG_NAME + "\":\"short\"" + " ".repeat(behind), 99, 99);
            assertThat(parser.nextMember(NAMES, LONG)).isEqualTo(Shape.TEXT);
            assertThat(parser.isScanned())
                    .as("%d bytes behind", behind)
                    .isEqualTo("short\"".length() + behind >= UnescapedString.UNROLLED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 40, 41})
    void aTextOfTheGreatestLengthIsReadFromTheBufferAndALongerOneLeftToJackson(int most) {
        String fits = "{\"a\":\"" + "x".repeat(most) + "\"}" + BLANKS + BLANKS;
        String isLonger = "{\"a\":\"" + "x".repeat(most + 1) + "\"}" + BLANKS + BLANKS;

        assertThat(parser(fits, most, 99).nextMember(NAMES, 0)).isEqualTo(Shape.TEXT);
        AsciiJsonParser parser = parser(fits, most, 99);
        parser.nextMember(NAMES, 0);
        assertThat(parser.isScanned()).isEqualTo(most >= UnescapedString.UNROLLED);
        AsciiJsonParser longer = parser(isLonger, most, 99);
        longer.nextMember(NAMES, 0);
        assertThat(longer.isScanned()).isFalse();
    }

    @Test
    void theEndOfALongTextIsFoundIfItsLastWordIsWhole() {
        int from = 3;
        for (int length = UnescapedString.UNROLLED; length < 60; length++) {
            int lastWord = from + length / Long.BYTES * Long.BYTES;
            for (int behind = 0; behind < 12; behind++) {
                byte[] bytes = ascii("{:\"" + "x".repeat(length) + "\"" + " ".repeat(behind));
                int end = lastWord + Long.BYTES <= bytes.length ? from + length : -1;
                assertThat(UnescapedString.end(bytes, from, bytes.length, length))
                        .as("%d characters, %d bytes behind", length, behind)
                        .isEqualTo(end);
                assertThat(UnescapedString.end(bytes, from, bytes.length, length - 1))
                        .isEqualTo(-1);
            }
            byte[] open = ascii("{:\"" + "x".repeat(length));
            assertThat(UnescapedString.end(open, from, open.length, 99)).isEqualTo(-1);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 9, 17, 18, 40})
    void aNumberOfTheGreatestLengthIsReadFromTheBufferAndALongerOneLeftToJackson(int most) {
        int longest = Math.min(18, most);

        assertThat(members(parser("{\"a\":" + "7".repeat(longest) + "}" + BLANKS, 99, most)))
                .containsExactly("NUMBER " + "7".repeat(longest), "Jackson");
        assertThat(members(parser("{\"a\":" + "7".repeat(longest + 1) + "}" + BLANKS, 99, most)))
                .containsExactly("Jackson");
    }

    @Test
    void aNumberAtTheEndOfTheDocumentIsNotReadBeyondIt() {
        for (int digits = 14; digits < 19; digits++) {
            String json = "{\"" + LONG_NAME + "\":" + "7".repeat(digits);
            assertThat(parser(json, 99, 99).nextMember(NAMES, LONG)).isNull();
            assertThat(parser(json + "}", 99, 99).nextMember(NAMES, LONG)).isEqualTo(digits < 15 ? null : Shape.NUMBER);
        }
    }

    @Test
    void aNumberHasTheValueOfItsDigits() {
        for (int digits = 1; digits < 19; digits++) {
            String number = "123456789012345678".substring(0, digits);
            AsciiJsonParser parser = parser("{\"a\":" + number + "}" + BLANKS, 99, 99);
            parser.nextMember(NAMES, 0);
            assertThat(parser.number()).isEqualTo(Long.parseLong(number));
        }
    }

    @Test
    void aDocumentIsSurelyUtf8IfItBeginsWithABracketAndAByteThatIsNotZero() {
        assertThat(isSurelyUtf8("{}")).isTrue();
        assertThat(isSurelyUtf8("[]")).isTrue();
        assertThat(isSurelyUtf8("\"a\"")).isFalse();
        assertThat(isSurelyUtf8("{")).isFalse();
        assertThat(isSurelyUtf8("{\0}\0")).isFalse();
        assertThat(AsciiJsonFactory.isSurelyUtf8(new byte[] {0, '{', '}'}, 1, 2))
                .isTrue();
        assertThat(AsciiJsonFactory.isSurelyUtf8(new byte[] {'{', '{', 0}, 1, 2))
                .isFalse();
    }

    private static boolean isSurelyUtf8(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.ISO_8859_1);
        return AsciiJsonFactory.isSurelyUtf8(bytes, 0, bytes.length);
    }
}
