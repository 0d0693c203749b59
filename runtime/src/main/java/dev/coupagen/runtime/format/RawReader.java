package dev.coupagen.runtime.format;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads a value that was read raw before, or made in memory. */
public final class RawReader extends ElementReader {
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private RawValue here;
    private String memberName = "";
    private char @Nullable [] characters;

    public RawReader(RawValue root) {
        here = root;
    }

    @Override
    public Shape shape() {
        if (here instanceof RawValue.Bool bool) {
            return bool.value() ? Shape.TRUE : Shape.FALSE;
        }
        if (here instanceof RawValue.Struct) {
            return Shape.RECORD;
        }
        if (here instanceof RawValue.Array) {
            return Shape.LIST;
        }
        if (here instanceof RawValue.Numeric) {
            return Shape.NUMBER;
        }
        return here == RawValue.Null.NULL ? Shape.NULL : Shape.TEXT;
    }

    @Override
    public void enterRecord() {
        open.push(((RawValue.Struct) here).members().iterator());
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        Iterator<?> members = open.element();
        if (!members.hasNext()) {
            open.pop();
            return NameTable.END;
        }
        RawValue.Member member = (RawValue.Member) members.next();
        memberName = member.name();
        goTo(member.value());
        return names.find(memberName, previous);
    }

    @Override
    public String memberName() {
        return memberName;
    }

    @Override
    public void enterList() {
        open.push(here.items().iterator());
    }

    @Override
    public boolean nextItem() {
        Iterator<?> items = open.element();
        if (!items.hasNext()) {
            open.pop();
            return false;
        }
        goTo((RawValue) items.next());
        return true;
    }

    private void goTo(RawValue value) {
        here = value;
        characters = null;
    }

    @Override
    public String text() {
        return here.asText().orElse("");
    }

    @Override
    public char[] characters() {
        char[] known = characters;
        if (known == null) {
            known = text().toCharArray();
            characters = known;
        }
        return known;
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return characters().length;
    }

    @Override
    public @Nullable Long wholeNumber() {
        try {
            return Long.valueOf(text());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public RawValue raw() {
        return here;
    }

    @Override
    public void skip() {
        // The value is not read from anything, so that nothing has to be left behind.
    }

    @Override
    public String location() {
        return memberName.isEmpty() ? "at the start" : "at or below '" + memberName + "'";
    }

    @Override
    public void finish() {
        if (!open.isEmpty()) {
            throw new MappingException("The value was not read to its end (" + location() + ")");
        }
    }

    @Override
    public void close() {
        open.clear();
    }
}
