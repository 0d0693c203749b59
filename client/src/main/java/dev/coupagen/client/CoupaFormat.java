package dev.coupagen.client;

import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.xml.XmlFormat;

/** The format of requests and replies. Coupa wants both to be the same. */
public enum CoupaFormat {
    /** JSON. */
    JSON("application/json", "json", JsonFormat.INSTANCE),
    /** XML. */
    XML("application/xml", "xml", XmlFormat.INSTANCE);

    private final String mediaType;
    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // formats have no state
    private final Format format;

    CoupaFormat(String mediaType, String word, Format format) {
        this.mediaType = mediaType;
        this.word = word;
        this.format = format;
    }

    /** What the headers {@code Accept} and {@code Content-Type} say. */
    public String mediaType() {
        return mediaType;
    }

    Format format() {
        return format;
    }

    boolean isWrittenAs(String replyType) {
        return replyType.isEmpty() || replyType.contains(word);
    }
}
