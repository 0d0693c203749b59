package dev.coupagen.runtime.diagnostics;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.JsonText;
import java.nio.charset.StandardCharsets;

/** Text as UTF-8, without replacing what is not a character. */
public final class StrictUtf8 {
    private StrictUtf8() {}

    /**
     * The bytes of a document that is a text.
     *
     * @throws MappingException if it has one half of a surrogate pair without the other
     */
    public static byte[] encoded(String document) {
        return encoded(document, "The document");
    }

    /**
     * The bytes of a text.
     *
     * @param what names it in the message, such as {@code The document}
     * @throws MappingException if it has one half of a surrogate pair without the other
     */
    public static byte[] encoded(String document, String what) {
        for (int i = 0; i < document.length(); i++) {
            if (Character.isSurrogate(document.charAt(i)) && JsonText.isUnpaired(document, i)) {
                throw new MappingException(what + " has half a surrogate pair (character " + (i + 1)
                        + "), which is not a character. Something has cut the text in the middle of one.");
            }
        }
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
