package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.Field;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The columns that were asked for last, as many as there is memory for. */
final class Columns {
    private static final int SHARE_OF_HEAP = 6;
    private final long mostBytes;
    private final Map<Field, Column> columns = new LinkedHashMap<>(16, 0.75f, true);

    Columns() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    Columns(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The column of a field. Called by readers, several at a time. */
    synchronized Column get(Table table, Field field) {
        Column column = columns.get(field);
        if (column == null) {
            column = Column.read(table, field, mostBytes);
            if (column.isKept()) {
                columns.put(field, column);
                drop();
            }
        }
        return column;
    }

    private void drop() {
        long bytes = columns.values().stream().mapToLong(Column::bytes).sum();
        for (Iterator<Column> eldest = columns.values().iterator(); bytes > mostBytes && eldest.hasNext(); ) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }

    /** Passes the columns of a type on to what was written. */
    synchronized void changed(Iterable<Field> fields, Consumer<Column> change) {
        if (columns.isEmpty()) {
            return;
        }
        for (Field field : fields) {
            Column column = columns.get(field);
            if (column != null) {
                change.accept(column);
            }
        }
    }

    /** Forgets the columns of a type, whose slots are others now. */
    synchronized void forget(Iterable<Field> fields) {
        fields.forEach(columns::remove);
    }

    synchronized void clear() {
        columns.clear();
    }
}
