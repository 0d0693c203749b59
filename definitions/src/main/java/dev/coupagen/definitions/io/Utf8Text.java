package dev.coupagen.definitions.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Text in UTF-8. Bytes that are not are refused; parsers would make other text of them. */
public final class Utf8Text {
    private Utf8Text() {}

    /**
     * Checks bytes. Those of UTF-16 and UTF-32, which JSON parsers know by their zeros, are accepted.
     *
     * @param invalid makes the exception for the offset of the first byte that is not valid
     */
    public static void require(byte[] bytes, IntFunction<? extends RuntimeException> invalid) {
        boolean isOther = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || isWideMark(bytes));
        if (!isOther && !isAscii(bytes)) {
            decode(bytes, invalid);
        }
    }

    /**
     * The text of bytes.
     *
     * @param invalid makes the exception for the offset of the first byte that is not valid
     */
    public static String decode(byte[] bytes, IntFunction<? extends RuntimeException> invalid) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            CharBuffer text = decoder.decode(in);
            return text.toString();
        } catch (CharacterCodingException e) {
            throw invalid.apply(in.position());
        }
    }

    private static boolean isWideMark(byte[] bytes) {
        return (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static boolean isAscii(byte[] bytes) {
        int all = 0;
        for (byte b : bytes) {
            all |= b;
        }
        return all >= 0;
    }
}
