package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.RawValue;
import java.util.regex.Pattern;

/** What a {@code type} attribute says. */
enum XmlType {
    /** There is no such attribute, or its value has no meaning here. */
    OTHER(""),
    INTEGER("integer"),
    DECIMAL("decimal"),
    FLOAT("float"),
    BOOLEAN("boolean"),
    DATE("date"),
    DATE_TIME("dateTime"),
    RAILS_DATE_TIME("datetime"),
    STRING("string"),
    ARRAY("array"),
    /** Of a record without elements, which XML could not tell from blank text. */
    RECORD("record");

    /** What is kept as a number; JSON writes without quotes what it accepts as one. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.]{0,999}(?:[eE][+-]?[0-9]{1,10})?");

    private static final XmlType[] ALL = values();

    /** The value of the attribute. */
    final String text;

    XmlType(String text) {
        this.text = text;
    }

    /** The type of that name. */
    static XmlType of(char[] name, int from, int to) {
        for (XmlType type : ALL) {
            if (isText(type.text, name, from, to)) {
                return type;
            }
        }
        return OTHER;
    }

    static boolean isText(String text, char[] characters, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            if (characters[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The attribute, written in a tag. */
    String attribute() {
        return " type=\"" + text + "\"";
    }

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == FLOAT;
    }

    /** Whether a value of the type is a number or boolean, and not text. */
    boolean isMarked() {
        return isNumber() || this == BOOLEAN;
    }

    /** The raw value of an element of this type: a number or boolean if its text is one. */
    RawValue raw(String text) {
        if (isNumber() && NUMBER.matcher(text).matches()) {
            return new RawValue.Numeric(text);
        }
        if (this == BOOLEAN && text.equals("true")) {
            return RawValue.Bool.TRUE;
        }
        if (this == BOOLEAN && text.equals("false")) {
            return RawValue.Bool.FALSE;
        }
        return new RawValue.Text(text);
    }
}
