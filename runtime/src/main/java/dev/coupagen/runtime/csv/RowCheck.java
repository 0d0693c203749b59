package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.RowShape.Column;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.RowNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
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

    /** Of each row type the first one that has its shape: of these there is one header line. */
    private final int[] sameAs;

    /** Of each row type the column after the one that was seen last. */
    private final int[] expected;

    private final boolean[] hasRows;
    /** Of each row type the first record in which a row of it has no value; 0 if none has. */
    private final int[] firstBlank;
    /** Whether the rules of imports are checked. */
    private final boolean checked;

    private final CellBytes cells;
    private final boolean isUnquoted;
    private final List<String> problems = new ArrayList<>();
    private boolean breaksRules;
    private int record;
    /** The rows of the record. */
    private final List<OpenRow> rows = new ArrayList<>();

    private static final class OpenRow {
        private final int type;
        /** The elements that are not blank. */
        private final Set<String> filled = new LinkedHashSet<>();

        private boolean hasOnlyNames;

        /** @param mayBeNames whether its values are compared with the names of columns */
        OpenRow(int type, boolean mayBeNames) {
            this.type = type;
            this.hasOnlyNames = mayBeNames;
        }
    }

    /** @param plan of a file without regard to the records */
    RowCheck(RowShape shape, CsvOptions options, OutputPlan plan) {
        super(shape, plan);
        this.used = sets();
        this.further = sets();
        this.sameAs = IntStream.range(0, nodes.size())
                .map(type -> RowShape.first(nodes, type))
                .toArray();
        this.names = IntStream.range(0, nodes.size()).mapToObj(this::names).toList();
        this.expected = new int[nodes.size()];
        this.hasRows = new boolean[nodes.size()];
        this.firstBlank = new int[nodes.size()];
        this.checked = options.checked() && options.layout().isEmpty();
        this.cells = new CellBytes(plan.dialect(), options.formulas());
        this.isUnquoted = plan.dialect().quoting() == CsvDialect.Quoting.NEVER;
    }

    /** Whether there is anything to check that writing does not check itself, record by record. */
    boolean isNeeded() {
        return checked
                || isUnquoted
                || !plan.dialect().writtenEncoding().equals(StandardCharsets.UTF_8)
                || ((nodes.size() == 1 || !nodes.get(0).shape().export())
                        && names.stream().anyMatch(known -> !known.isEmpty()));
    }

    /** The names in the header line, folded, if the word of the row type is one of them or does not tell rows from it. */
    private Set<String> names(int type) {
        OutputColumns columns = plan.columns(type);
        boolean isColumn = nodes.size() == 1 && columns.shape.word().isEmpty();
        int marker = isColumn ? OutputColumns.NONE : columns.marker;
        if (marker >= 0
                && marker < columns.header.size()
                && !RowNames.fold(columns.header.get(marker)).equals(RowNames.fold(columns.word()))) {
            return new HashSet<>();
        }
        return IntStream.range(0, columns.header.size())
                .filter(i -> i != marker)
                .mapToObj(i -> RowNames.fold(columns.header.get(i)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Set<String>> sets() {
        return IntStream.range(0, nodes.size())
                .<Set<String>>mapToObj(i -> new LinkedHashSet<>())
                .toList();
    }

    @Override
    void beginRow(int type) {
        if (type == 0) {
            record++;
            rows.clear();
        }
        rows.add(new OpenRow(type, !names.get(sameAs[type]).isEmpty()));
        if (!hasRows[type]) {
            hasRows[type] = true;
            hasRows[sameAs[type]] = true;
            beginType(type);
        }
    }

    private void beginType(int type) {
        OutputColumns columns = plan.columns(type);
        String refusal = columns.marker < 0 ? null : cells.refusal(columns.word());
        if (columns.width == 0) {
            problem(type, "", plan.whyNoColumns());
        } else if (refusal != null) {
            problem(type, columns.shape.marker(), refusal);
        }
    }

    @Override
    void unwritable(int row, ElementName name, String value) {
        int type = rows.get(row).type;
        see(type, name);
        rows.get(row).filled.add(name.text());
        problem(type, name.text(), OutputPlan.wrongYear(value));
    }

    @Override
    void blankCell(int row, ElementName name) {
        see(rows.get(row).type, name);
    }

    @Override
    void cell(int row, ElementName name, String value, boolean isText) {
        OpenRow open = rows.get(row);
        Column column = see(open.type, name);
        String refusal = isText || isUnquoted ? cells.refusal(value) : null;
        if (refusal == null && isUnquoted && value.charAt(0) == CellBytes.MARK && isFirstCell(row, column)) {
            refusal =
                    "begins with U+FEFF at the start of the file, where a reader takes it for the mark of UTF-8 (give it"
                            + " one by withByteOrderMark)";
        }
        if (refusal != null) {
            problem(open.type, column == null ? name.text() : column.header(), refusal);
        }
        if (plan.isFixed() && plan.columns(open.type).position(name) < 0) {
            leftOut(open, name);
            return;
        }
        open.filled.add(name.text());
        open.hasOnlyNames = open.hasOnlyNames && names.get(sameAs[open.type]).contains(RowNames.fold(value));
        if (column == null || !checked) {
            return;
        }
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

    private void leftOut(OpenRow row, ElementName name) {
        if (plan.refusesLeftOut() && plan.columns(row.type).width > 0) {
            problem(row.type, name.text(), plan.whyLeftOut());
        }
    }

    /** Whether no character stands before the cell in a file of the record. */
    private boolean isFirstCell(int row, @Nullable Column column) {
        RowShape shape = nodes.get(0).shape();
        return row == 0
                && column != null
                && !shape.headers()
                && !plan.dialect().byteOrderMark()
                && RowBinding.position(shape, shape.columns().indexOf(column)) == 0;
    }

    private @Nullable Column see(int type, ElementName name) {
        List<Column> columns = nodes.get(type).shape().columns();
        int size = columns.size();
        for (int i = 0; i < size; i++) {
            int at = expected[type] + i < size ? expected[type] + i : expected[type] + i - size;
            if (columns.get(at).element() == name) {
                expected[type] = at + 1 == size ? 0 : at + 1;
                used.get(sameAs[type]).add(name.text());
                return columns.get(at);
            }
        }
        if (further.get(sameAs[type]).add(name.text()) && !plan.isFixed()) {
            String header = RowNames.header(name.text());
            String refusal = cells.refusal(header);
            Set<String> known = names.get(sameAs[type]);
            if (!known.isEmpty()) {
                known.add(RowNames.fold(header));
            }
            if (refusal != null) {
                problem(type, name.text(), "is a name that " + refusal);
            }
        }
        return null;
    }

    @Override
    void endRow(int row, int type) {
        RowShape shape = nodes.get(type).shape();
        OpenRow open = rows.get(row);
        if (open.filled.isEmpty() && firstBlank[type] == 0) {
            firstBlank[type] = record;
        }
        for (Column column : shape.columns()) {
            if (checked
                    && column.required()
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
            String place = nodes.get(type).shape().row() + (column.isEmpty() ? "" : "/" + column);
            problems.add("record " + record + ", " + place + " " + what);
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

    /**
     * Throws if a row would be a line without any character, which is no row, and quotes are not allowed.
     *
     * @param written what the file is written with
     */
    void refuseBlank(OutputPlan written) {
        for (int i = 0; i < firstBlank.length && isUnquoted; i++) {
            OutputColumns columns = written.columns(i);
            if (firstBlank[i] > 0 && columns.writesNothing(nodes.size() == 1) && written.width() <= 1) {
                record = firstBlank[i];
                problem(i, "", "has one cell, which is blank and needs quotes, which the dialect does not allow");
            }
        }
        refuse();
    }

    Set<String> used(int type) {
        return used.get(sameAs[type]);
    }

    Set<String> further(int type) {
        return further.get(sameAs[type]);
    }

    boolean hasRows(int type) {
        return hasRows[type];
    }
}
