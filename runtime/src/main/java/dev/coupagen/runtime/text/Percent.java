package dev.coupagen.runtime.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of the parts of an address. All is encoded but letters, digits and {@code - . _ ~}; a blank is {@code
 * %20}.
 */
public final class Percent {
    private static final String UNRESERVED = "-._~";
    private static final String HEX = "0123456789ABCDEF";
    /** What stays readable in JSON: allowed in a query, and part of the names of arguments too. */
    private static final String JSON = UNRESERVED + "[],";

    private Percent() {}

    /**
     * Encodes text in UTF-8 for a path or the value of a parameter; a slash is encoded too.
     *
     * @throws IllegalArgumentException if the text has half a surrogate pair, which UTF-8 cannot encode
     */
    public static String encode(String text) {
        return encode(text, UNRESERVED);
    }

    /** JSON as the value of an argument; otherwise as {@link #encode(String)}. */
    public static String encodeJson(String json) {
        return encode(json, JSON);
    }

    private static String encode(String text, String kept) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && JsonText.isUnpaired(text, i)) {
                throw new IllegalArgumentException("Character " + (i + 1) + " of the " + text.length()
                        + " to send is half a surrogate pair, which no address can hold. Send whole characters.");
            }
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (isPlain || kept.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /**
     * The text that was encoded; a plus sign is a blank, and a percent sign that encodes nothing stays. What is not UTF-8,
     * and half a surrogate pair, becomes the replacement character.
     */
    public static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        byte[] from = whole(encoded).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < from.length; i++) {
            int high = i + 2 < from.length && from[i] == '%' ? Character.digit(from[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(from[i + 2], 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(from[i] == '+' ? ' ' : from[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String whole(String text) {
        StringBuilder replaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && JsonText.isUnpaired(text, i)) {
                replaced = replaced == null ? new StringBuilder(text) : replaced;
                replaced.setCharAt(i, '\uFFFD');
            }
        }
        return replaced == null ? text : replaced.toString();
    }
}
