package dev.coupagen.runtime;

/**
 * What a payload may measure at most; beyond it reading ends with a {@link MappingException} that names the limit and
 * the place. Writing keeps to the depth too.
 *
 * @param depth how deep records and lists may nest, at most {@link #DEEPEST}
 * @param documentBytes the size of a document that is read as a whole, or of one record of a streamed one, which may
 *     itself be of any size; a record may exceed it by less than a buffer
 * @param nameLength the characters of an element's name
 * @param textLength the characters of one value; a JSON value that exceeds it by less than a buffer may still be read
 * @param numberLength the digits of a number
 */
public record Limits(int depth, long documentBytes, int nameLength, int textLength, int numberLength) {

    /** No document nests deeper, whatever the limits say, so that reading one never exhausts the stack of a thread. */
    public static final int DEEPEST = 256;

    public static final Limits DEFAULT = new Limits(64, 256L << 20, 1_000, 20_000_000, 1_000);

    public Limits {
        requirePositive("depth", depth);
        requirePositive("documentBytes", documentBytes);
        requirePositive("nameLength", nameLength);
        requirePositive("textLength", textLength);
        requirePositive("numberLength", numberLength);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The depth may be " + DEEPEST + " at most, and not " + depth + ".");
        }
    }

    private static void requirePositive(String limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("The limit " + limit + " is " + value + ". It must be positive.");
        }
    }

    /** The depth of a value around others of that depth. */
    static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw new IllegalArgumentException("The value nests deeper than " + DEEPEST + " records and lists.");
        }
        return depth + 1;
    }

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
