package dev.coupagen.runtime.xml;

import dev.coupagen.aalto.stax2.typed.TypedValueDecoder;

/**
 * The value of a {@code type} or {@code nil} attribute, read in the buffer of the parser: nearly every element has one,
 * so no string is made.
 */
final class AttributeValue extends TypedValueDecoder {
    private static final char[] NONE = {};
    private char[] characters = NONE;
    private int from;
    private int to;

    /** Without the blanks around it, as the parser gives it. */
    @Override
    public void decode(char[] buffer, int start, int end) {
        characters = buffer;
        from = start;
        to = end;
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void handleEmptyValue() {
        decode(NONE, 0, 0);
    }

    XmlType type() {
        return XmlType.of(characters, from, to);
    }

    boolean isTrue() {
        return XmlType.isText("true", characters, from, to) || XmlType.isText("1", characters, from, to);
    }
}
