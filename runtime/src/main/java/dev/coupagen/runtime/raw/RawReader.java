package dev.coupagen.runtime.raw;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads a value that was read raw before, or made in memory. */
public final class RawReader extends ElementReader {
    /** The innermost record or list first. */
    private final Deque<Level> open = new ArrayDeque<>();

    private final String rootPath;
    private RawValue here;
    private String memberName = "";

    /** A record or list that is being read. */
    private static final class Level {
        private final Iterator<?> rest;
        /** What the path says of the member or item here. */
        private String step = "";

        private int item = -1;

        Level(Iterator<?> rest) {
            this.rest = rest;
        }
    }

    /** A reader of a document. */
    public RawReader(RawValue root) {
        this(root, "");
    }

    /** A reader of a part of a document, which has that path in it. */
    public RawReader(RawValue part, String path) {
        here = part;
        rootPath = path;
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
        open.push(new Level(((RawValue.Struct) here).members().iterator()));
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        Level level = open.element();
        if (!level.rest.hasNext()) {
            open.pop();
            return NameTable.END;
        }
        RawValue.Member member = (RawValue.Member) level.rest.next();
        memberName = member.name();
        level.step = open.size() == 1 && rootPath.isEmpty() ? memberName : "/" + memberName;
        goTo(member.value());
        return names.find(memberName, previous);
    }

    @Override
    public String memberName() {
        return memberName;
    }

    @Override
    public void enterList() {
        open.push(new Level(here.items().iterator()));
    }

    @Override
    public boolean nextItem() {
        Level level = open.element();
        if (!level.rest.hasNext()) {
            open.pop();
            return false;
        }
        level.step = "[" + ++level.item + "]";
        goTo((RawValue) level.rest.next());
        return true;
    }

    private void goTo(RawValue value) {
        here = value;
    }

    @Override
    public String text() {
        return here.asText().orElse("");
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
        // The value is in memory; there is nothing to advance over.
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder(rootPath);
        open.descendingIterator().forEachRemaining(level -> path.append(level.step));
        return path.toString();
    }

    @Override
    public String location() {
        return path().isEmpty() ? "at the start" : "at " + path();
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
