package dev.coupagen.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Bytes are UTF-8 if the JDK decodes them, whichever parts they come in. */
class Utf8ValidatorTest {
    /** The least and the greatest bytes of each kind, and their neighbours. */
    private static final int[] BYTES = {
        'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
        0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private static boolean isUtf8(CharsetDecoder decoder, byte[] bytes) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        return decoder.reset().decode(ByteBuffer.wrap(bytes), characters, true).isUnderflow();
    }

    @Test
    void everyFourBytesAreWhatTheyAreToTheJdk() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        byte[] bytes = {'x', 'y', 0, 0, 0, 0};
        for (int first : BYTES) {
            for (int second : BYTES) {
                for (int third : BYTES) {
                    for (int fourth : new int[] {'a', 0x7F, 0x80, 0xBF, 0xC0}) {
                        bytes[2] = (byte) first;
                        bytes[3] = (byte) second;
                        bytes[4] = (byte) third;
                        bytes[5] = (byte) fourth;
                        boolean isValid = isUtf8(decoder, bytes);
                        boolean isFound = isWhole(bytes, bytes.length) && isWhole(bytes, 4) && isWhole(bytes, 3);
                        int end = Utf8Validator.validEnd(bytes, 0, bytes.length);
                        if (isValid != isFound || end != (isValid ? bytes.length : -1)) {
                            assertThat(Arrays.toString(bytes)).isEqualTo(isValid ? "valid" : "not valid");
                        }
                    }
                }
            }
        }
    }

    /** Whether the bytes are valid if they come in two parts. */
    private static boolean isWhole(byte[] bytes, int firstPart) {
        Utf8Validator validator = new Utf8Validator();
        return validator.check(bytes, 0, firstPart) < 0
                && validator.check(bytes, firstPart, bytes.length) < 0
                && !validator.isIncomplete();
    }

    @Test
    void theFirstWrongByteIsNamedByItsOffsetInTheDocument() {
        byte[] wrong = ("a".repeat(20) + "\u00C3(").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new Utf8Validator().check(wrong, 0, wrong.length)).isEqualTo(21);
        for (int first = 1; first < wrong.length; first++) {
            Utf8Validator inParts = new Utf8Validator();
            assertThat(inParts.check(wrong, 0, first)).isEqualTo(-1);
            assertThat(inParts.check(wrong, first, wrong.length)).isEqualTo(21);
        }
        Utf8Validator open = new Utf8Validator();
        assertThat(open.check(wrong, 0, wrong.length - 1)).isEqualTo(-1);
        assertThat(open.isIncomplete()).isTrue();
    }

    @Test
    void documentsInUtf16AndUtf32AreNotChecked() {
        byte[] wrong = {(byte) 0xC0, (byte) 0x80, (byte) 0xC0, (byte) 0x80};
        for (byte[] start : new byte[][] {{0, 'a'}, {'a', 0}, {-1, -2}, {-2, -1}, {0, 0, -2, -1}}) {
            byte[] document = Arrays.copyOf(start, 10);
            System.arraycopy(wrong, 0, document, start.length, wrong.length);
            assertThat(new Utf8Validator().check(document, 0, document.length)).isEqualTo(-1);
        }
        for (byte[] start : new byte[][] {{'a', 'a'}, {-1, 'a'}, {'a', -2}, {-3, -1}}) {
            byte[] document = Arrays.copyOf(start, 6);
            System.arraycopy(wrong, 0, document, 2, wrong.length);
            assertThat(new Utf8Validator().check(document, 0, document.length)).isNotNegative();
        }
        assertThat(new Utf8Validator().check(new byte[0], 0, 0)).isEqualTo(-1);
        assertThat(new Utf8Validator().check(new byte[] {0}, 0, 1)).isEqualTo(-1);
        assertThat(new Utf8Validator().check(new byte[] {-1}, 0, 1)).isZero();
    }

    @Test
    void theEndOfAsciiIsFoundInEveryWord() {
        for (int length = 0; length < 40; length++) {
            byte[] ascii = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
            assertThat(Utf8Validator.asciiEnd(ascii, 0, length)).isEqualTo(length);
            for (int at = 0; at < length; at++) {
                ascii[at] = (byte) 0xC3;
                for (int to = 0; to <= length; to++) {
                    assertThat(Utf8Validator.asciiEnd(ascii, 0, to)).isEqualTo(Math.min(at, to));
                }
                ascii[at] = 'a';
            }
        }
    }
}
