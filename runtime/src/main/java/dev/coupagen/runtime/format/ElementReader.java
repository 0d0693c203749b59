package dev.coupagen.runtime.format;

import dev.coupagen.runtime.RawValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one document of any format. It stands at a value; {@link #shape} says what it is. A scalar is read by
 * {@link #text} or its plain bytes; a record by {@link #enterRecord} and {@link #nextMember} until {@link
 * NameTable#END}; a list by {@link #enterList} and {@link #nextItem} until false. Each value must be read, or left by
 * {@link #skip}, before the next is asked for.
 */
public abstract class ElementReader implements AutoCloseable {
    /** The name of text that stands between the elements of a record or list in XML, as if it were one of them. */
    public static final String TEXT_BETWEEN = "#text";

    /** The characters that plain text has at most. */
    public static final int LONGEST_PLAIN = 32;

    private final byte[] shortText = new byte[LONGEST_PLAIN];

    protected ElementReader() {}

    /** What stands here. A reader that cannot tell a list from a record by itself says {@link Shape#RECORD}. */
    public abstract Shape shape();

    /** The name of the document's root; null if the format has no such name. */
    public @Nullable String rootName() {
        return null;
    }

    /** Whether the value here, if it is no scalar, can be read as a list. */
    public boolean canBeList() {
        return shape() == Shape.LIST;
    }

    /** Whether scalars have no types here, so that text is the proper form of all of them. */
    public boolean isUntyped() {
        return false;
    }

    /** Whether the text here is marked as a number or boolean, which an untyped format may do. */
    public boolean isMarked() {
        return false;
    }

    /** Goes into the record here, before its first member. */
    public abstract void enterRecord();

    /**
     * Goes to the value of the next member.
     *
     * @param previous what this method gave for the member before; {@link NameTable#UNKNOWN} for the first
     * @return its number in the table, {@link NameTable#UNKNOWN} if it has none, {@link NameTable#END} after the last
     */
    public abstract int nextMember(NameTable names, int previous);

    /** The name of the member that {@link #nextMember} went to, as the document writes it. */
    public abstract String memberName();

    /** Goes into the list here, before its first item. */
    public abstract void enterList();

    /** Called before {@link #nextItem} goes to a record of the document's list: what one may measure counts from here. */
    public void startRecord() {
        // Of a document that is read as a whole, the whole is measured.
    }

    /** Goes to the next item; false, and out of the list, after the last one. */
    public abstract boolean nextItem();

    /** The name of the item here; null if the format has no such names. */
    public @Nullable String itemName() {
        return null;
    }

    /** The text of the scalar here. */
    public abstract String text();

    /**
     * The length of the text here if it is plain: short, of ASCII alone, and in {@link #plainBytes} from {@link
     * #plainStart}; otherwise negative. Numbers, dates and the like are read there without making a string.
     */
    public int plainLength() {
        String text = text();
        if (text.length() > LONGEST_PLAIN) {
            return -1;
        }
        return plainLength(text.toCharArray(), 0, text.length());
    }

    /** The same of these characters, of which the plain bytes are made. */
    protected final int plainLength(char[] text, int from, int length) {
        if (length > LONGEST_PLAIN) {
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

    /** The bytes in which {@link #plainLength} found the text. Not to be changed. */
    public byte[] plainBytes() {
        return shortText;
    }

    /** Where the text begins in {@link #plainBytes}. */
    public int plainStart() {
        return 0;
    }

    /** The whole number here, whose shape is {@link Shape#NUMBER}; null if it is none, or does not fit. */
    public abstract @Nullable Long wholeNumber();

    /** Leaves the value here, whatever it is. */
    public abstract void skip();

    /** The value here in Coupa's notation, for messages: {@code invoice-lines[2]/account}. */
    public abstract String path();

    /** Where the reader is in the document, for messages: {@code line 3, column 14}. */
    public abstract String location();

    /** Called after the root value was read: makes sure that nothing follows it. */
    public abstract void finish();

    @Override
    public abstract void close();

    /** Reads the value here as it is. */
    public RawValue raw() {
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
        enterRecord();
        List<RawValue.Member> members = new ArrayList<>();
        while (nextMember(NO_NAMES, NameTable.UNKNOWN) != NameTable.END) {
            members.add(new RawValue.Member(memberName(), raw()));
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
