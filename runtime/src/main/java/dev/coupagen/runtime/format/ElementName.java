package dev.coupagen.runtime.format;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The name of an element with its encoded forms, made once, so that writing a name is copying bytes. The name of an
 * item of a list is empty in JSON.
 */
public final class ElementName {
    private static final byte[] NOTHING = {};
    private final String text;
    private final SerializableString jsonName;
    private final byte[] jsonKey;
    private byte @Nullable [] xmlOpen;
    private byte @Nullable [] xmlClose;

    private ElementName(String text, byte[] jsonKey) {
        this.text = text;
        this.jsonName = new SerializedString(text);
        this.jsonKey = jsonKey;
    }

    /** The name of a member of a record. */
    public static ElementName of(String text) {
        return new ElementName(text, (JsonText.quoted(text) + ":").getBytes(StandardCharsets.UTF_8));
    }

    /** The name of each item of a list, or of a document's root; JSON has none. */
    public static ElementName item(String text) {
        return new ElementName(text, NOTHING);
    }

    /** The name as Coupa writes it. */
    public String text() {
        return text;
    }

    /** The form that a JSON parser compares with what it meets. */
    public SerializableString jsonName() {
        return jsonName;
    }

    /** Whether it is the name of an item or root, which JSON leaves out. */
    public boolean isItem() {
        return jsonKey.length == 0;
    }

    /** The name in quotes with a colon; empty for an item. Not to be changed. */
    public byte[] jsonKey() {
        return jsonKey;
    }

    /** {@code <name}, without the closing bracket. Not to be changed. */
    public byte[] xmlOpen() {
        byte[] bytes = xmlOpen;
        if (bytes == null) {
            bytes = ("<" + XmlText.encodedName(text)).getBytes(StandardCharsets.UTF_8);
            xmlOpen = bytes;
        }
        return bytes;
    }

    /** {@code </name>}. Not to be changed. */
    public byte[] xmlClose() {
        byte[] bytes = xmlClose;
        if (bytes == null) {
            bytes = ("</" + XmlText.encodedName(text) + ">").getBytes(StandardCharsets.UTF_8);
            xmlClose = bytes;
        }
        return bytes;
    }

    @Override
    public String toString() {
        return text;
    }
}
