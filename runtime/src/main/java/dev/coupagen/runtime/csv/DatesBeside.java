package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.format.ElementName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates of rows without names for their columns, which wait for the end of their row: the cell right before one may state the
 * order in which it is written.
 */
final class DatesBeside {
    private static final int NOWHERE = Integer.MIN_VALUE;
    private final List<Waiting> dates = new ArrayList<>();
    private final List<Stated> orders = new ArrayList<>();

    /** Takes a date when its order is known; null for that of the dialect. */
    interface Sink {
        void date(int row, ElementName name, LocalDate value, @Nullable DateOrder order);
    }

    private record Waiting(int row, ElementName name, LocalDate value) {}

    private record Stated(int row, ElementName name, DateOrder order) {}

    void date(int row, ElementName name, LocalDate value) {
        dates.add(new Waiting(row, name, value));
    }

    void text(int row, ElementName name, String value) {
        DateOrder order = order(value);
        if (order != null) {
            orders.add(new Stated(row, name, order));
        }
    }

    private static @Nullable DateOrder order(String value) {
        return switch (value) {
            case "dmy" -> DateOrder.DAY_MONTH_YEAR;
            case "mdy" -> DateOrder.MONTH_DAY_YEAR;
            case "ymd" -> DateOrder.YEAR_MONTH_DAY;
            default -> null;
        };
    }

    /** The row has ended: its dates go on. */
    void endRow(int row, RowShape shape, Sink sink) {
        for (Waiting date : dates) {
            if (date.row() == row) {
                sink.date(row, date.name(), date.value(), orderBefore(date, shape));
            }
        }
        dates.removeIf(date -> date.row() == row);
        orders.removeIf(order -> order.row() == row);
    }

    private @Nullable DateOrder orderBefore(Waiting date, RowShape shape) {
        int position = position(date.name(), shape);
        for (Stated order : orders) {
            if (order.row() == date.row() && position(order.name(), shape) == position - 1) {
                return order.order();
            }
        }
        return null;
    }

    private static int position(ElementName name, RowShape shape) {
        for (int i = 0; i < shape.columns().size(); i++) {
            if (shape.columns().get(i).element() == name) {
                return RowBinding.position(shape, i);
            }
        }
        return NOWHERE;
    }
}
