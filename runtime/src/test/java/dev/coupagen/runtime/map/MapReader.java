package dev.coupagen.runtime.map;

import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads maps, lists, numbers, booleans and text of plain Java. */
final class MapReader extends ElementReader {
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private @Nullable Object here;
    private String memberName = "";

    MapReader(Map<String, ?> record) {
        here = record;
    }

    @Override
    public Shape shape() {
        if (here == null) {
            return Shape.NULL;
        }
        if (here instanceof Map) {
            return Shape.RECORD;
        }
        if (here instanceof Collection) {
            return Shape.LIST;
        }
        if (here instanceof Boolean truth) {
            return truth ? Shape.TRUE : Shape.FALSE;
        }
        return here instanceof Number ? Shape.NUMBER : Shape.TEXT;
    }

    @Override
    public void enterRecord() {
        enter(((Map<?, ?>) here()).entrySet());
    }

    @Override
    public void enterList() {
        enter((Collection<?>) here());
    }

    private void enter(Collection<?> values) {
        open.push(values.iterator());
        path.push("");
    }

    private Object here() {
        return java.util.Objects.requireNonNull(here);
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        if (!hasMore()) {
            return NameTable.END;
        }
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) open.element().next();
        memberName = entry.getKey().toString();
        step(memberName);
        here = entry.getValue();
        return names.find(memberName, previous);
    }

    @Override
    public boolean nextItem() {
        if (!hasMore()) {
            return false;
        }
        step("[]");
        here = open.element().next();
        return true;
    }

    private boolean hasMore() {
        boolean more = open.element().hasNext();
        if (!more) {
            open.pop();
            path.pop();
        }
        return more;
    }

    private void step(String name) {
        path.pop();
        path.push(name);
    }

    @Override
    public String memberName() {
        return memberName;
    }

    @Override
    public String text() {
        return here().toString();
    }

    @Override
    public @Nullable Long wholeNumber() {
        return here instanceof Long || here instanceof Integer ? (Long) ((Number) here).longValue() : null;
    }

    @Override
    public void skip() {
        // A value that is not read needs no leaving.
    }

    @Override
    public String path() {
        StringBuilder text = new StringBuilder();
        path.descendingIterator().forEachRemaining(step -> text.append('/').append(step));
        return text.substring(Math.min(1, text.length()));
    }

    @Override
    public String location() {
        return "at " + path();
    }

    @Override
    public void finish() {
        // Nothing can follow a map.
    }

    @Override
    public void close() {
        open.clear();
    }
}
