package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.cells.CsvInput;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.text.RowNames;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cursor over a file: a list of records, each of which is a row with lists of the rows below it. */
final class CsvElementReader extends ElementReader {
    private final RecordRows rows;
    private final CsvInput input;
    private final RowGroup group;
    private final FileNotation notation;
    private final boolean positional;
    /** The rows that are being read, the outermost first, and of each the cell and the list that it is at. */
    private int[] openRow = new int[16];

    private int[] openCell = new int[16];
    private int[] openChild = new int[16];
    private int depth = -1;
    /** The cell here; negative if it is a row or a list. */
    private int cell = -1;

    private int row;
    private boolean atList;
    /** Of the row that is being read: its binding, its cells, and the elements that they give. */
    private RowBinding binding;

    private @Nullable NameTable bound;
    private int[] numbers = {};
    private int firstCell;
    private int cellCount;
    private int[] bounds = {};
    /** The next row of each list that is being read. */
    private int[] pending = new int[16];

    private int lists = -1;
    private @Nullable String text;

    CsvElementReader(RecordRows rows) {
        this.rows = rows;
        this.input = rows.input();
        this.group = rows.group();
        this.binding = rows.binding(0);
        this.notation = rows.notation();
        this.positional = !binding.shape.headers();
    }

    @Override
    public Shape shape() {
        if (cell >= 0) {
            return bounds[cell] == bounds[cell + 1] ? Shape.NULL : Shape.TEXT;
        }
        return lists < 0 || atList ? Shape.LIST : Shape.RECORD;
    }

    @Override
    public boolean isUntyped() {
        return true;
    }

    @Override
    public boolean reportsUnknown() {
        return true;
    }

    @Override
    public void enterRecord() {
        if (++depth == openRow.length) {
            openRow = Arrays.copyOf(openRow, depth * 2);
            openCell = Arrays.copyOf(openCell, depth * 2);
            openChild = Arrays.copyOf(openChild, depth * 2);
        }
        openRow[depth] = row;
        openCell[depth] = -1;
        openChild[depth] = -1;
        open(row);
    }

    /** Goes on with that row. */
    private void open(int at) {
        binding = rows.binding(group.type(at));
        bound = null;
        firstCell = group.firstCell(at);
        cellCount = group.cells(at);
        bounds = input.bounds();
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        if (bound == null) {
            bound = names;
            numbers = binding.numbers(names);
        }
        atList = false;
        text = null;
        int known = Math.min(cellCount, numbers.length);
        int at = openCell[depth] + 1;
        for (; at < known; at++) {
            int number = numbers[at];
            if (number > RowBinding.SKIPPED) {
                openCell[depth] = at;
                cell = firstCell + at;
                return number;
            }
            if (number == RowBinding.NAMELESS && !input.isBlank(firstCell + at)) {
                return surplus(at);
            }
        }
        // Beyond the header line blank cells are nothing, and most lines of an export end in them.
        for (; at < cellCount && bounds[firstCell + at] < bounds[firstCell + cellCount]; at++) {
            if (!input.isBlank(firstCell + at)) {
                return surplus(at);
            }
        }
        openCell[depth] = cellCount;
        cell = -1;
        return nextList(names, previous);
    }

    private int surplus(int at) {
        openCell[depth] = at;
        cell = firstCell + at;
        rows.reportSurplus(path(), input.text(cell), at, openRow[depth]);
        return NameTable.UNKNOWN;
    }

    private int nextList(NameTable names, int previous) {
        int at = openRow[depth];
        List<RowShape.Child> children = binding.shape.children();
        while (++openChild[depth] < children.size()) {
            if (group.head(at, openChild[depth]) >= 0) {
                atList = true;
                return names.find(children.get(openChild[depth]).element().text(), previous);
            }
        }
        row = at;
        if (--depth >= 0) {
            open(openRow[depth]);
        }
        return NameTable.END;
    }

    @Override
    public String memberName() {
        return atList
                ? binding.shape.children().get(openChild[depth]).element().text()
                : binding.element(openCell[depth]);
    }

    @Override
    public void enterList() {
        if (++lists == pending.length) {
            pending = Arrays.copyOf(pending, lists * 2);
        }
        pending[lists] = depth < 0 ? -1 : group.head(openRow[depth], openChild[depth]);
        atList = false;
    }

    @Override
    public boolean nextItem() {
        cell = -1;
        atList = false;
        if (lists == 0) {
            row = 0;
            boolean more = rows.nextRecord();
            lists = more ? 0 : -1;
            return more;
        }
        int here = pending[lists];
        if (here < 0) {
            lists--;
            return false;
        }
        row = here;
        pending[lists] = group.next(here);
        return true;
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            known = binding.text(input, firstCell, cell);
            text = known;
        }
        return known;
    }

    @Override
    public int asciiLength() {
        int length = input.length(cell);
        int start = input.start(cell);
        return notation.isLocal(start, length, binding, cell - firstCell)
                ? -1
                : asciiLength(input.characters(), start, length);
    }

    @Override
    public @Nullable Long wholeNumber() {
        return null;
    }

    @Override
    public boolean hasOwnNotation() {
        return notation.isOwn();
    }

    @Override
    public @Nullable String localDecimal(String written) {
        return notation.decimal(written, this::path);
    }

    @Override
    public @Nullable LocalDateTime localDateTime(String written) {
        return notation.dateTime(written, this::path, orderBeside());
    }

    /** The order that the cell before states, as market data of Treasury have it; null if it states none. */
    private @Nullable DateOrder orderBeside() {
        if (!positional || cell <= firstCell) {
            return null;
        }
        return switch (input.text(cell - 1)) {
            case "dmy" -> DateOrder.DAY_MONTH_YEAR;
            case "mdy" -> DateOrder.MONTH_DAY_YEAR;
            case "ymd" -> DateOrder.YEAR_MONTH_DAY;
            default -> null;
        };
    }

    @Override
    public void skip() {
        // The rows of the record are in memory; there is nothing to advance over.
    }

    @Override
    public RawValue raw() {
        return cell < 0 ? super.raw() : input.isBlank(cell) ? RawValue.Null.NULL : new RawValue.Text(text());
    }

    @Override
    public String path() {
        if (depth < 0) {
            return rows.name() + ", line " + group.line(row);
        }
        int at = openRow[depth];
        String place = rows.name() + ", line " + group.line(at);
        return atList || cell < 0
                ? place + "/" + RowNames.header(memberName())
                : place + ", column " + (openCell[depth] + 1) + "/" + memberName();
    }

    @Override
    public String location() {
        String path = path();
        return depth < 0
                ? path
                : path.substring(0, path.indexOf('/', rows.name().length()));
    }

    @Override
    public void finish() {
        // The list was read to the end of the file.
    }

    @Override
    public void close() {
        input.close();
    }
}
