package dev.coupagen.runtime.xml;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Reads the value of a {@code type} or {@code nil} attribute out of the parser's characters; for the values that Coupa
 * uses, which stand at nearly every element, no string is made.
 */
final class TypeAttribute extends TypedValueDecoder {
    private static final String[] KNOWN = {
        "integer", "dateTime", "datetime", "decimal", "boolean", "true", "array", "date", "float", "string", "record"
    };
    private String value = "";

    /** The value read last. */
    String value() {
        return value;
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        for (String known : KNOWN) {
            if (isText(known, buffer, start, end)) {
                value = known;
                return;
            }
        }
        value = new String(buffer, start, end - start);
    }

    private static boolean isText(String known, char[] buffer, int start, int end) {
        if (known.length() != end - start) {
            return false;
        }
        for (int i = known.length() - 1; i >= 0; i--) {
            if (buffer[start + i] != known.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void decode(String input) {
        value = input;
    }

    @Override
    public void handleEmptyValue() {
        value = "";
    }
}
