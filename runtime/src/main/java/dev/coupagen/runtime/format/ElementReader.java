package dev.coupagen.runtime.format;

import dev.coupagen.runtime.RawValue;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one document of any format. It is at a value, whose {@link #shape} tells how it is read: a scalar by
 * {@link #text} or {@link #asciiBytes}; a record by {@link #enterRecord} and {@link #nextMember} until {@link
 * NameTable#END}; a list by {@link #enterList} and {@link #nextItem} until false. Each value must be read, or skipped by
 * {@link #skip}, before the next is asked for.
 */
public abstract class ElementReader implements AutoCloseable {
    /** The name of text between the elements of a record or list in XML, which is treated as one of them. */
    public static final String TEXT_BETWEEN = "#text";

    /** The maximum length of a text that is offered as {@link #asciiBytes}. */
    public static final int MAX_ASCII = 32;

    private final byte[] shortText = new byte[MAX_ASCII];
    /** What is known of the records at the place here; null if the reader does not predict them. */
    private @Nullable LearnedNames learned;
    /** Whether the value that is read as it is lies within another one. */
    private boolean isWithinRaw;

    /** A reader at the root value of a document. */
    protected ElementReader() {}

    /** Lets the members of records that are read as they are be predicted by those before, where that saves time. */
    protected final void predictRaw() {
        learned = new LearnedNames();
    }

    /** The shape of the value here. A reader that cannot tell a list from a record returns {@link Shape#RECORD}. */
    public abstract Shape shape();

    /** The name of the document's root; null if the format has no such name. */
    public @Nullable String rootName() {
        return null;
    }

    /** Whether the value here, if it is no scalar, can be read as a list. */
    public boolean canBeList() {
        return shape() == Shape.LIST;
    }

    /** Whether text may stand between the elements of a record, as {@link #TEXT_BETWEEN} that comes in pieces. */
    public boolean hasTextBetween() {
        return false;
    }

    /** Whether scalars have no types here, so that text is the proper form of all of them. */
    public boolean isUntyped() {
        return false;
    }

    /** Whether the text here is marked as a number or boolean, which an untyped format may do. */
    public boolean isMarked() {
        return false;
    }

    /**
     * The text as a decimal with a point, where the document writes decimals in another notation.
     *
     * @return null if it is not a decimal in the notation of the document
     */
    public @Nullable String localDecimal(String text) {
        return text;
    }

    /**
     * The date and time, midnight if it has none, that the text is in the notation of the document, where that is not the one
     * of ISO; null if it is not one.
     */
    public @Nullable LocalDateTime localDateTime(String text) {
        return null;
    }

    /** Whether the document has a notation of its own for dates and decimals, so that what is in the usual one stands out. */
    public boolean hasOwnNotation() {
        return false;
    }

    /** Whether the reader itself reports that no model declares the member here. */
    public boolean reportsUnknown() {
        return false;
    }

    /** The attributes of the value here that reading it does not keep; those of a record are its first members. */
    public List<RawValue.Member> ignoredAttributes() {
        return List.of();
    }

    /** Enters the record here, before its first member. */
    public abstract void enterRecord();

    /**
     * Advances to the value of the next member.
     *
     * @param previous what this method returned for the previous member; {@link NameTable#UNKNOWN} for the first
     * @return its number in the table, {@link NameTable#UNKNOWN} if it is not in the table, {@link NameTable#END} after the last
     */
    public abstract int nextMember(NameTable names, int previous);

    /** The name of the current member, as the document writes it. */
    public abstract String memberName();

    /** Enters the list here, before its first item. */
    public abstract void enterList();

    /** Called before {@link #nextItem} advances to a record of a streamed list: the limit of one record counts from here. */
    public void startRecord() {
        // In a document that is not streamed, the limit is that of the whole document.
    }

    /** Advances to the next item; after the last one, leaves the list and returns false. */
    public abstract boolean nextItem();

    /** The name of the item here; null if the format has no such names. */
    public @Nullable String itemName() {
        return null;
    }

    /** The text of the scalar here. */
    public abstract String text();

    /**
     * The length of the text here if it is short and all ASCII, so that it is in {@link #asciiBytes} from {@link
     * #asciiStart}; otherwise negative. Numbers, dates and similar values are read there without making a string.
     */
    public int asciiLength() {
        String text = text();
        if (text.length() > MAX_ASCII) {
            return -1;
        }
        return asciiLength(text.toCharArray(), 0, text.length());
    }

    /** As {@link #asciiLength()}, for a reader that has the text as characters: copies them into {@link #asciiBytes}. */
    protected final int asciiLength(char[] text, int from, int length) {
        if (length > MAX_ASCII) {
            return -1;
        }
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            all |= c;
            shortText[i] = (byte) c;
        }
        return all < 128 ? length : -1;
    }

    /** The bytes of the text whose length {@link #asciiLength} returned. Read-only for callers. */
    public byte[] asciiBytes() {
        return shortText;
    }

    /** The offset of the text in {@link #asciiBytes}. */
    public int asciiStart() {
        return 0;
    }

    /** The whole number here, whose shape is {@link Shape#NUMBER}; null if it is not one, or does not fit. */
    public abstract @Nullable Long wholeNumber();

    /** Skips the value here, whatever it is. */
    public abstract void skip();

    /** The value here in Coupa's notation, for messages: {@code invoice-lines[2]/account}. */
    public abstract String path();

    /** Where the reader is in the document, for messages: {@code line 3, column 14}. */
    public abstract String location();

    /** Called after the root value was read: checks that nothing follows it. */
    public abstract void finish();

    @Override
    public abstract void close();

    /** Reads the value here as it is. */
    public RawValue raw() {
        LearnedNames around = learned;
        if (around == null || isWithinRaw || !isRecordOrList()) {
            return rawValue();
        }
        isWithinRaw = true;
        learned = around.of(memberName());
        RawValue value = rawValue();
        learned = around;
        isWithinRaw = false;
        return value;
    }

    private boolean isRecordOrList() {
        return shape() == Shape.RECORD || shape() == Shape.LIST;
    }

    private RawValue rawValue() {
        return switch (shape()) {
            case NULL -> {
                skip();
                yield RawValue.Null.NULL;
            }
            case TEXT -> rawScalar();
            case NUMBER -> new RawValue.Numeric(text());
            case TRUE -> RawValue.Bool.TRUE;
            case FALSE -> RawValue.Bool.FALSE;
            case RECORD -> rawRecord();
            case LIST -> rawList();
        };
    }

    /** Reads the text here as it is; a format that marks types in another way looks at its marks. */
    protected RawValue rawScalar() {
        return new RawValue.Text(text());
    }

    private RawValue.Struct rawRecord() {
        LearnedNames names = learned;
        NameTable table = names == null ? NO_NAMES : names.table();
        List<RawValue.Member> members = new ArrayList<>();
        enterRecord();
        int previous = NameTable.UNKNOWN;
        for (int number; (number = nextMember(table, previous)) != NameTable.END; ) {
            String name = memberName();
            if (names != null && isRecordOrList()) {
                learned = names.of(name);
            }
            members.add(new RawValue.Member(name, raw()));
            previous = number >= 0 ? number : previous;
        }
        if (names != null) {
            learned = names;
            names.learn(members);
        }
        return RawValue.Struct.of(members);
    }

    private RawValue rawList() {
        enterList();
        List<RawValue.Member> items = new ArrayList<>();
        while (nextItem()) {
            String name = itemName();
            items.add(new RawValue.Member(name == null ? "" : name, raw()));
        }
        return RawValue.Array.of(items);
    }

    private static final NameTable NO_NAMES = NameTable.of(List.of());
}
