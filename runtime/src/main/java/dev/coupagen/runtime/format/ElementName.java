package dev.coupagen.runtime.format;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.Encoded;
import dev.coupagen.runtime.text.JsonText;
import dev.coupagen.runtime.text.XmlText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The name of an element with its encoded forms, made once, so that writing a name is copying bytes. The name of an
 * item of a list is empty in JSON.
 */
@SuppressWarnings("exports") // the encoded forms are for the formats of this module
public final class ElementName {
    private static final Encoded NOTHING = Encoded.of("");
    private final String text;
    private final SerializableString jsonName;
    private final Encoded jsonKey;
    private @Nullable Encoded jsonText;
    private @Nullable Encoded jsonNull;
    private @Nullable Encoded xmlOpen;
    private @Nullable Encoded xmlClose;

    private ElementName(String text, Encoded jsonKey) {
        this.text = text;
        this.jsonName = new SerializedString(text);
        this.jsonKey = jsonKey;
    }

    /** The name of a member of a record. */
    public static ElementName of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (JsonText.isUnpaired(text, i)) {
                throw new MappingException("Element '" + text + "' has half a surrogate pair in its name, at " + i
                        + ", which no parser of JSON reads. Remove it.");
            }
        }
        return new ElementName(text, Encoded.of(JsonText.quoted(text) + ":"));
    }

    /** The name of each item of a list, or of a document's root; JSON does not write it. */
    public static ElementName item(String text) {
        return new ElementName(text, NOTHING);
    }

    /** The name as Coupa writes it. */
    public String text() {
        return text;
    }

    /** The form that a JSON parser compares with the name it finds. */
    public SerializableString jsonName() {
        return jsonName;
    }

    /** Whether it is the name of an item or root, which JSON leaves out. */
    public boolean isItem() {
        return jsonKey.length() == 0;
    }

    /** The name in quotes with a colon; empty for an item. */
    public Encoded jsonKey() {
        return jsonKey;
    }

    /** The {@link #jsonKey} and the quote that begins a text. */
    public Encoded jsonText() {
        Encoded encoded = jsonText;
        if (encoded == null) {
            encoded = jsonKey.and("\"");
            jsonText = encoded;
        }
        return encoded;
    }

    /** The {@link #jsonKey} and a null, with the comma after it. */
    public Encoded jsonNull() {
        Encoded encoded = jsonNull;
        if (encoded == null) {
            encoded = jsonKey.and("null,");
            jsonNull = encoded;
        }
        return encoded;
    }

    /** {@code <name}, without the closing bracket. */
    public Encoded xmlOpen() {
        Encoded encoded = xmlOpen;
        if (encoded == null) {
            encoded = Encoded.of("<" + xmlName());
            xmlOpen = encoded;
        }
        return encoded;
    }

    /** {@code </name>}. */
    public Encoded xmlClose() {
        Encoded encoded = xmlClose;
        if (encoded == null) {
            encoded = Encoded.of("</" + xmlName() + ">");
            xmlClose = encoded;
        }
        return encoded;
    }

    /** The name as XML writes it, with what XML does not allow in names encoded. */
    String xmlName() {
        if (text.isEmpty()) {
            throw new MappingException("An element without a name cannot be written as XML. Write it as JSON.");
        }
        return XmlText.encodedName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
