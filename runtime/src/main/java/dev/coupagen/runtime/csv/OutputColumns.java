package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.format.ElementName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that the rows of one type are written with. */
final class OutputColumns {
    static final int NONE = -1;

    final RowShape shape;
    /** The names in the header line; none if the file has no header lines. */
    final List<String> header;

    final int width;
    final int marker;
    /** For each column of the shape its position; {@link #NONE} if it is not written. */
    private final int[] positions;

    private final Map<String, Integer> others;
    /** Whether rows may have cells beyond their columns, as they were read. */
    private final boolean takesSurplus;
    /** The column of the shape after the one that was asked for last. */
    private int expected;

    private OutputColumns(
            RowShape shape,
            List<String> header,
            int width,
            int marker,
            int[] positions,
            Map<String, Integer> others,
            boolean takesSurplus) {
        this.shape = shape;
        this.header = header;
        this.width = width;
        this.marker = marker;
        this.positions = positions;
        this.others = others;
        this.takesSurplus = takesSurplus;
    }

    /**
     * The columns of the interface, or some of them, and further ones after them.
     *
     * @param used the elements whose columns are written, or one more if there is none; null for all
     */
    static OutputColumns declared(RowShape shape, @Nullable Set<String> used, Collection<String> further) {
        List<String> header = new ArrayList<>();
        boolean ownMarker = !shape.marker().isEmpty() && !shape.declaresMarker();
        if (ownMarker) {
            header.add(shape.marker());
        }
        int marker = ownMarker ? 0 : NONE;
        int[] positions = new int[shape.columns().size()];
        for (int i = 0; i < positions.length; i++) {
            RowShape.Column column = shape.columns().get(i);
            boolean isMarker = shape.isMarker(column) && marker == NONE;
            boolean written = isMarker
                    || used == null
                    || used.contains(column.element().text())
                    || (used.isEmpty() && column.equals(least(shape)));
            positions[i] = written ? header.size() : NONE;
            marker = isMarker ? header.size() : marker;
            if (written) {
                header.add(column.header());
            }
        }
        Map<String, Integer> others = new HashMap<>();
        for (String name : further) {
            others.put(name, header.size());
            header.add(dev.coupagen.runtime.text.RowNames.header(name));
        }
        return new OutputColumns(shape, header, header.size(), marker, positions, others, false);
    }

    /** The column by which a header line is known, if no other is written: the first required one, otherwise the first. */
    private static RowShape.@Nullable Column least(RowShape shape) {
        RowShape.Column first = null;
        for (RowShape.Column column : shape.columns()) {
            if (!shape.isMarker(column) && column.required()) {
                return column;
            }
            first = first == null && !shape.isMarker(column) ? column : first;
        }
        return first;
    }

    /** The columns of rows that the layout does not have. */
    static OutputColumns none(RowShape shape) {
        return new OutputColumns(
                shape, List.of(), 0, NONE, new int[shape.columns().size()], new HashMap<>(), false);
    }

    /** The columns by their positions, in a file without header lines. */
    static OutputColumns byPosition(RowShape shape) {
        int[] positions = new int[shape.columns().size()];
        int width = shape.marker().isEmpty() ? 0 : 1;
        int marker = width - 1;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = RowBinding.position(shape, i);
            width = Math.max(width, positions[i] + 1);
        }
        Map<String, Integer> others = new HashMap<>();
        for (int c = marker + 1; c < width; c++) {
            others.put("#" + (c + 1), c);
        }
        for (int position : positions) {
            others.remove("#" + (position + 1));
        }
        return new OutputColumns(shape, List.of(), width, marker, positions, others, true);
    }

    /** The columns of a header line that was read. */
    static OutputColumns of(RowShape shape, FileLayout.HeaderLine line, boolean alone) {
        RowBinding binding = RowBinding.byName(shape, line.cells().toArray(String[]::new), alone);
        int[] positions = new int[shape.columns().size()];
        Map<String, Integer> others = new HashMap<>();
        for (int c = 0; c < binding.width(); c++) {
            if (c != line.marker()) {
                others.put(binding.element(c), c);
            }
        }
        for (int i = 0; i < positions.length; i++) {
            Integer at = others.get(shape.columns().get(i).element().text());
            positions[i] = at == null ? NONE : at;
        }
        return new OutputColumns(shape, line.cells(), line.cells().size(), line.marker(), positions, others, true);
    }

    /** The position of the element's column; {@link #NONE} if it has none. */
    int position(ElementName name) {
        int size = positions.length;
        for (int i = 0; i < size; i++) {
            int column = expected + i < size ? expected + i : expected + i - size;
            if (shape.columns().get(column).element() == name) {
                expected = column + 1 == size ? 0 : column + 1;
                return positions[column];
            }
        }
        Integer other = others.get(name.text());
        return other != null ? other : beyond(name.text());
    }

    /** The position of a cell beyond the columns, where it was when it was read: {@code #12} is the twelfth. */
    private int beyond(String name) {
        int position = takesSurplus && name.matches("#\\d{1,5}") ? Integer.parseInt(name.substring(1)) - 1 : NONE;
        return position < width ? NONE : position;
    }

    /**
     * Whether a row without values has no character: its only cell is blank.
     *
     * @param alone whether there is no other row type, so that a marker whose word is not known is blank
     */
    boolean writesNothing(boolean alone) {
        return width <= 1 && (marker < 0 || (alone && shape.word().isEmpty()));
    }

    /** What stands in the marker column. */
    String word() {
        return shape.word().isEmpty() ? shape.row() : shape.word();
    }
}
