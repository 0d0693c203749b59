package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.ByteWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Control characters are found wherever they are in a word of eight bytes, and whatever is beside them. */
class XmlBytesTest {
    private static final byte[] NEIGHBOURS = {' ', '\n', '\t', '\r', 'a', 0x21, 0x7F};

    @Test
    void everyByteInEveryPositionIsAllowedOrRefused() throws IOException {
        for (byte neighbour : NEIGHBOURS) {
            for (int length : new int[] {8, 13, 24}) {
                for (int position = 0; position < length; position++) {
                    for (int value = 0; value < 256; value++) {
                        byte[] document = new byte[length];
                        Arrays.fill(document, neighbour);
                        document[position] = (byte) value;
                        boolean isHigh = value > 0x7F;
                        boolean isControl = value < ' ' && value != '\t' && value != '\n' && value != '\r';
                        String expected = isControl ? "byte " + (position + 1) : "";
                        assertThat(refused(document))
                                .matches(text -> isHigh ? text.startsWith("byte") : text.startsWith(expected))
                                .matches(text -> text.isEmpty() != (isControl || isHigh));
                        assertThat(refusedInStream(document))
                                .startsWith(expected)
                                .matches(text -> text.isEmpty() != isControl);
                    }
                }
            }
        }
    }

    @Test
    void charactersOfSeveralBytesAreAllowedAcrossWordsAndRefusedIfTheyEndEarly() {
        for (String character : new String[] {"é", "€", "𝄞"}) {
            byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
            for (int before = 0; before < 17; before++) {
                byte[] document = ("x".repeat(before) + character + "y".repeat(9)).getBytes(StandardCharsets.UTF_8);
                assertThat(refused(document)).isEmpty();
                for (int kept = 1; kept < bytes.length; kept++) {
                    byte[] cut =
                            ("x".repeat(before) + " ".repeat(kept) + "y".repeat(9)).getBytes(StandardCharsets.UTF_8);
                    System.arraycopy(bytes, 0, cut, before, kept);
                    assertThat(refused(cut)).startsWith("byte " + (before + kept + 1));
                    assertThat(refused(Arrays.copyOf(cut, before + kept))).startsWith("byte " + (before + kept + 1));
                }
            }
        }
    }

    @Test
    void thePlaceOfAByteIsThatInTheDocumentAndNotInTheBufferOfTheReader() throws IOException {
        byte[] document = {'a', 'b', 'c', 'd', 'e', 'f', 1};
        byte[] buffer = new byte[20];
        try (InputStream stream = new XmlBytes(new ByteArrayInputStream(document))) {
            assertThat(stream.read(buffer, 5, 3)).isEqualTo(3);
            assertThat(stream.read(buffer, 9, 2)).isEqualTo(2);
            assertThatThrownBy(() -> stream.read(buffer, 2, 10)).hasMessageContaining("(byte 7)");
        }
    }

    @Test
    void aWordOfEightBytesIsWhatItsBytesAre() {
        byte[] some = {
            0, 8, '\t', '\n', 0x0B, '\r', 0x0E, 0x1F, ' ', '!', 'a', 0x7F, (byte) 0x80, (byte) 0x89, (byte) 0xFF
        };
        Random random = new Random(1);
        byte[] word = new byte[Long.BYTES];
        for (int i = 0; i < 200_000; i++) {
            // Half of the words are of printable characters but for one byte.
            Arrays.fill(word, (byte) 'x');
            for (int at = i % 2 == 0 ? random.nextInt(8) : 0; at < word.length; at += i % 2 == 0 ? 8 : 1) {
                word[at] = some[random.nextInt(some.length)];
            }
            boolean isPrintable = true;
            boolean isAllowed = true;
            for (byte one : word) {
                isPrintable &= one >= ' ';
                isAllowed &= one < 0 || XmlCharacters.isAllowed((char) one);
            }
            if (XmlBytes.isPrintable(ByteWords.get(word, 0)) != isPrintable
                    || XmlBytes.isAllowed(ByteWords.get(word, 0)) != isAllowed) {
                fail(Arrays.toString(word));
            }
        }
    }

    private static String refused(byte[] document) {
        try {
            XmlBytes.requireUtf8(document);
            return "";
        } catch (MappingException e) {
            return fromByte(e);
        }
    }

    private static String refusedInStream(byte[] document) throws IOException {
        try (InputStream stream = new XmlBytes(new ByteArrayInputStream(document))) {
            stream.readAllBytes();
            return "";
        } catch (MappingException e) {
            return fromByte(e);
        }
    }

    private static String fromByte(MappingException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(Math.max(message.indexOf("byte "), 0));
    }
}
