package dev.coupagen.runtime.xml;

/** What a {@code type} attribute says. */
enum XmlType {
    /** There is no such attribute, or one that tells nothing of use. */
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

    private static final XmlType[] ALL = values();

    /** As it stands in the attribute. */
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

    /** The attribute as it stands in a tag. */
    String attribute() {
        return " type=\"" + text + "\"";
    }

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == FLOAT;
    }

    /** Whether a value of the type is no text. */
    boolean isMarked() {
        return isNumber() || this == BOOLEAN;
    }
}
