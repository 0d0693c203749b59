package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.RowShape.Column;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Goes through records before they are written: which columns they have, and what an import would refuse. */
final class RowCheck extends RowSink {
    private static final int MOST_PROBLEMS = 100;
    private final List<Set<String>> used;
    private final List<Set<String>> further;
    private final boolean[] hasRows;
    private final boolean checked;
    private final List<String> problems = new ArrayList<>();
    private int record;
    private int[] types = new int[64];
    private final List<Set<String>> open = new ArrayList<>();

    RowCheck(RowShape shape, CsvOptions options) {
        super(shape);
        this.used = sets();
        this.further = sets();
        this.hasRows = new boolean[nodes.size()];
        this.checked = options.checked() && options.layout().isEmpty();
    }

    private List<Set<String>> sets() {
        return IntStream.range(0, nodes.size())
                .<Set<String>>mapToObj(i -> new LinkedHashSet<>())
                .toList();
    }

    @Override
    void beginRow(int type) {
        hasRows[type] = true;
        int row = type == 0 ? 0 : open.size();
        if (type == 0) {
            record++;
            open.clear();
        }
        if (row == types.length) {
            types = java.util.Arrays.copyOf(types, row * 2);
        }
        types[row] = type;
        open.add(new LinkedHashSet<>());
    }

    @Override
    void blankCell(int row, ElementName name) {
        see(types[row], name);
    }

    @Override
    void cell(int row, ElementName name, String value, boolean isText) {
        int type = types[row];
        Column column = see(type, name);
        if (column == null || !checked) {
            return;
        }
        open.get(row).add(name.text());
        if (column.longest() > 0 && value.codePointCount(0, value.length()) > column.longest()) {
            problem(
                    type,
                    column,
                    "has " + value.codePointCount(0, value.length()) + " characters, at most " + column.longest()
                            + " are allowed");
        }
        if (!column.allowed().isEmpty() && column.allowed().stream().noneMatch(value::equalsIgnoreCase)) {
            problem(
                    type,
                    column,
                    "is " + Excerpt.ofValue(name.text(), "'" + value + "'") + ", allowed are " + column.allowed());
        }
    }

    private @org.jspecify.annotations.Nullable Column see(int type, ElementName name) {
        for (Column column : nodes.get(type).shape().columns()) {
            if (column.element() == name) {
                used.get(type).add(name.text());
                return column;
            }
        }
        further.get(type).add(name.text());
        return null;
    }

    @Override
    void endRow(int row, int type) {
        if (!checked) {
            return;
        }
        RowShape shape = nodes.get(type).shape();
        for (Column column : shape.columns()) {
            boolean isMarker = shape.isMarker(column);
            if (column.required()
                    && !isMarker
                    && !open.get(row).contains(column.element().text())) {
                problem(type, column, "is required and has no value");
            }
        }
    }

    private void problem(int type, Column column, String what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(
                    "record " + record + ", " + nodes.get(type).shape().row() + "/" + column.header() + " " + what);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add("and more");
        }
    }

    /** Throws one exception for all that an import would refuse. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new MappingException("The import would be refused, so nothing was written: "
                    + String.join("; ", problems)
                    + ". Correct the values, or switch the check off in CsvOptions.checked.");
        }
    }

    Set<String> used(int type) {
        return used.get(type);
    }

    Set<String> further(int type) {
        return further.get(type);
    }

    boolean hasRows(int type) {
        return hasRows[type];
    }

    @Override
    String decimalText(BigDecimal value) {
        return ScalarTexts.decimal(value);
    }

    @Override
    String dateText(LocalDate value) {
        return value.toString();
    }

    @Override
    String dateTimeText(OffsetDateTime value) {
        return ScalarTexts.dateTime(value);
    }
}
