package dev.coupagen.runtime;

/**
 * The limits of a payload. Reading one that exceeds them throws a {@link MappingException} that names the limit and the
 * location. Writing observes the depth too.
 *
 * @param depth the maximum nesting of records and lists, at most {@link #DEEPEST}
 * @param documentBytes the size of a document that is read as a whole, or of one record of a streamed one, which may
 *     itself be of any size; a record may exceed it by less than a buffer
 * @param nameLength the characters of an element's name
 * @param textLength the characters of one value; a JSON value that exceeds it by less than a buffer may still be read
 * @param numberLength the digits of a number
 * @param records the records of a document that is read as a whole, or of one record of a streamed one, with all those in it
 * @param slots the elements that the interfaces of these records declare, taken together: each takes memory, whether it has
 *     a value or not, but for records that are empty
 * @param cells the cells of one record of a flat file, with all rows that belong to it
 */
public record Limits(
        int depth,
        long documentBytes,
        int nameLength,
        int textLength,
        int numberLength,
        int records,
        long slots,
        int cells) {

    /** The greatest depth that can be allowed: reading a document of it does not exhaust the stack of a thread. */
    public static final int DEEPEST = 256;

    private static final int RECORDS = 2_000_000;
    private static final long SLOTS = 50_000_000;
    private static final int CELLS = 2_000_000;

    /**
     * A depth of 64, documents of 256 MB, names of 1,000 and texts of 20,000,000 characters, numbers of 1,000 digits;
     * 2,000,000 records of 50,000,000 slots, and 2,000,000 cells.
     */
    public static final Limits DEFAULT = new Limits(64, 256L << 20, 1_000, 20_000_000, 1_000);

    /**
     * Limits with the usual ones for records, slots and cells.
     *
     * @throws IllegalArgumentException if a limit is not positive, or the depth exceeds {@link #DEEPEST}
     */
    public Limits(int depth, long documentBytes, int nameLength, int textLength, int numberLength) {
        this(depth, documentBytes, nameLength, textLength, numberLength, RECORDS, SLOTS, CELLS);
    }

    /** @throws IllegalArgumentException if a limit is not positive, or the depth exceeds {@link #DEEPEST} */
    public Limits {
        requirePositive("depth", depth);
        requirePositive("documentBytes", documentBytes);
        requirePositive("nameLength", nameLength);
        requirePositive("textLength", textLength);
        requirePositive("numberLength", numberLength);
        requirePositive("records", records);
        requirePositive("slots", slots);
        requirePositive("cells", cells);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The limit depth is " + depth + ". It must not exceed " + DEEPEST + ".");
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
            throw new IllegalArgumentException("The value exceeds a depth of " + DEEPEST + " records and lists.");
        }
        return depth + 1;
    }

    /**
     * These limits with another depth.
     *
     * @param newDepth from 1 to {@link #DEEPEST}
     * @throws IllegalArgumentException if it is not
     */
    public Limits withDepth(int newDepth) {
        return new Limits(newDepth, documentBytes, nameLength, textLength, numberLength, records, slots, cells);
    }

    /**
     * These limits with another size of documents, in bytes.
     *
     * @param newDocumentBytes 1 or more
     * @throws IllegalArgumentException if it is less
     */
    public Limits withDocumentBytes(long newDocumentBytes) {
        return new Limits(depth, newDocumentBytes, nameLength, textLength, numberLength, records, slots, cells);
    }

    /**
     * These limits with another length of names, in characters.
     *
     * @param newNameLength 1 or more
     * @throws IllegalArgumentException if it is less
     */
    public Limits withNameLength(int newNameLength) {
        return new Limits(depth, documentBytes, newNameLength, textLength, numberLength, records, slots, cells);
    }

    /**
     * These limits with another length of texts, in characters.
     *
     * @param newTextLength 1 or more
     * @throws IllegalArgumentException if it is less
     */
    public Limits withTextLength(int newTextLength) {
        return new Limits(depth, documentBytes, nameLength, newTextLength, numberLength, records, slots, cells);
    }

    /**
     * These limits with another length of numbers, in digits.
     *
     * @param newNumberLength 1 or more
     * @throws IllegalArgumentException if it is less
     */
    public Limits withNumberLength(int newNumberLength) {
        return new Limits(depth, documentBytes, nameLength, textLength, newNumberLength, records, slots, cells);
    }

    /**
     * These limits with another number of records.
     *
     * @param newRecords 1 or more
     * @throws IllegalArgumentException if it is less
     */
    public Limits withRecords(int newRecords) {
        return new Limits(depth, documentBytes, nameLength, textLength, numberLength, newRecords, slots, cells);
    }

    /**
     * These limits with another number of slots.
     *
     * @param newSlots 1 or more
     * @throws IllegalArgumentException if it is less
     */
    public Limits withSlots(long newSlots) {
        return new Limits(depth, documentBytes, nameLength, textLength, numberLength, records, newSlots, cells);
    }

    /**
     * These limits with another number of cells.
     *
     * @param newCells 1 or more
     * @throws IllegalArgumentException if it is less
     */
    public Limits withCells(int newCells) {
        return new Limits(depth, documentBytes, nameLength, textLength, numberLength, records, slots, newCells);
    }
}
