package dev.coupagen.runtime;

/**
 * What a payload may measure at most; beyond it reading ends with a {@link MappingException} that names the limit.
 *
 * @param depth how deep records may nest
 * @param documentBytes the size of a document that is read as a whole; a streamed one may be of any size
 * @param nameLength the characters of an element's name
 * @param textLength the characters of one value
 * @param numberLength the digits of a number
 */
public record Limits(int depth, long documentBytes, int nameLength, int textLength, int numberLength) {

    public static final Limits DEFAULT = new Limits(64, 256L << 20, 1_000, 20_000_000, 1_000);

    public Limits withDepth(int newDepth) {
        return new Limits(newDepth, documentBytes, nameLength, textLength, numberLength);
    }

    public Limits withDocumentBytes(long newDocumentBytes) {
        return new Limits(depth, newDocumentBytes, nameLength, textLength, numberLength);
    }

    public Limits withNameLength(int newNameLength) {
        return new Limits(depth, documentBytes, newNameLength, textLength, numberLength);
    }

    public Limits withTextLength(int newTextLength) {
        return new Limits(depth, documentBytes, nameLength, newTextLength, numberLength);
    }

    public Limits withNumberLength(int newNumberLength) {
        return new Limits(depth, documentBytes, nameLength, textLength, newNumberLength);
    }
}
