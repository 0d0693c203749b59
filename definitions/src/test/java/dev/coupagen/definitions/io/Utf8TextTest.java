package dev.coupagen.definitions.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are UTF-8 or refused; those of wider encodings, which JSON parsers know, are left to them. */
class Utf8TextTest {
    @Test
    void textIsDecodedWhateverScriptItIsIn() {
        String text = "a é 漢 😀";

        assertThat(Utf8Text.decode(text.getBytes(StandardCharsets.UTF_8), Utf8TextTest::refusal))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"80, 0", "41 C3, 1", "41 42 FF 43, 2", "C0 80, 0", "41 ED A0 80, 1", "41 00 42 FE, 3"})
    void theFirstByteThatIsNotUtf8IsNamed(String hex, int offset) {
        assertThatThrownBy(() -> Utf8Text.decode(bytes(hex), Utf8TextTest::refusal))
                .hasMessage("byte " + offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "41 C3", "C3 41", "FE 41 42", "FF 41", "41 FF", "41 42 00 FF"})
    void bytesWithoutTheMarksOfAWiderEncodingMustBeUtf8(String hex) {
        assertThatThrownBy(() -> Utf8Text.require(bytes(hex), Utf8TextTest::refusal))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "41", "C3 A9", "FE FF 00 FF", "FF FE FF 00", "00 FF", "FF 00"})
    void bytesOfWiderEncodingsAndOfUtf8Pass(String hex) {
        assertThatCode(() -> Utf8Text.require(bytes(hex), Utf8TextTest::refusal))
                .doesNotThrowAnyException();
    }

    private static byte[] bytes(String hex) {
        return hex.isEmpty() ? new byte[0] : HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    private static IllegalStateException refusal(int offset) {
        return new IllegalStateException("byte " + offset);
    }
}
