package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.RowShape.Column;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.RowNames;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goes through records before they are written: which columns they have, and what an import would refuse. */
final class RowCheck extends RowSink {
    private static final int MOST_PROBLEMS = 100;
    private final List<Set<String>> used;
    private final List<Set<String>> further;
    /** Of each row type the names in its header line, folded; none if no row could be taken for it. */
    private final List<Set<String>> names;

    private final boolean[] hasRows;
    /** Whether the rules of imports are checked. */
    private final boolean checked;

    private final CellBytes cells;
    private final List<String> problems = new ArrayList<>();
    private boolean breaksRules;
    private int record;
    /** The rows of the record. */
    private final List<OpenRow> rows = new ArrayList<>();

    private static final class OpenRow {
        private final int type;
        /** The elements that are not blank. */
        private final Set<String> filled = new LinkedHashSet<>();

        private boolean hasOnlyNames = true;

        OpenRow(int type) {
            this.type = type;
        }
    }

    RowCheck(RowShape shape, CsvOptions options) {
        super(shape);
        this.used = sets();
        this.further = sets();
        this.names = nodes.stream().map(node -> names(node.shape())).toList();
        this.hasRows = new boolean[nodes.size()];
        this.checked = options.checked() && options.layout().isEmpty();
        this.cells = new CellBytes(options.dialect().orElseGet(shape.dialect()::writing), options.formulas());
    }

    private static Set<String> names(RowShape shape) {
        boolean wordIsName =
                shape.marker().isEmpty() || RowNames.fold(shape.marker()).equals(RowNames.fold(shape.word()));
        return shape.columns().stream()
                .filter(column -> shape.headers() && wordIsName && !shape.isMarker(column))
                .map(column -> RowNames.fold(column.header()))
                .collect(Collectors.toSet());
    }

    private List<Set<String>> sets() {
        return IntStream.range(0, nodes.size())
                .<Set<String>>mapToObj(i -> new LinkedHashSet<>())
                .toList();
    }

    @Override
    void beginRow(int type) {
        hasRows[type] = true;
        if (type == 0) {
            record++;
            rows.clear();
        }
        rows.add(new OpenRow(type));
    }

    @Override
    void blankCell(int row, ElementName name) {
        see(rows.get(row).type, name);
    }

    @Override
    void cell(int row, ElementName name, String value, boolean isText) {
        OpenRow open = rows.get(row);
        Column column = see(open.type, name);
        String refusal = isText ? cells.refusal(value) : null;
        if (refusal != null) {
            problem(open.type, column == null ? name.text() : column.header(), refusal);
        }
        if (column == null || !checked) {
            return;
        }
        open.filled.add(name.text());
        open.hasOnlyNames &= isText && open.hasOnlyNames && names.get(open.type).contains(RowNames.fold(value));
        if (column.longest() > 0 && value.codePointCount(0, value.length()) > column.longest()) {
            brokenRule(
                    open.type,
                    column,
                    "has " + value.codePointCount(0, value.length()) + " characters, at most " + column.longest()
                            + " are allowed");
        }
        if (!column.allowed().isEmpty() && column.allowed().stream().noneMatch(value::equalsIgnoreCase)) {
            brokenRule(
                    open.type,
                    column,
                    "is " + Excerpt.ofValue(name.text(), "'" + value + "'") + ", allowed are " + column.allowed());
        }
    }

    private @Nullable Column see(int type, ElementName name) {
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
        OpenRow open = rows.get(row);
        for (Column column : shape.columns()) {
            if (column.required()
                    && !shape.isMarker(column)
                    && !open.filled.contains(column.element().text())) {
                brokenRule(type, column, "is required and has no value");
            }
        }
        if (open.hasOnlyNames && open.filled.size() > 1) {
            problem(
                    type,
                    String.join(" and ", open.filled),
                    "have names of columns for their values, so no reader could tell the row from a header line");
        }
    }

    private void brokenRule(int type, Column column, String what) {
        breaksRules = true;
        problem(type, column.header(), what);
    }

    private void problem(int type, String column, String what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add("record " + record + ", " + nodes.get(type).shape().row() + "/" + column + " " + what);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add("and more");
        }
    }

    /** Throws one exception for all that cannot be written, or that an import would refuse. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new MappingException((breaksRules ? "The import would be refused, so nothing" : "Nothing")
                    + " was written: " + String.join("; ", problems) + ". Correct the values"
                    + (breaksRules ? ", or switch the check off in CsvOptions.checked." : "."));
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
