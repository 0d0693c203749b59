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
    /** The column of the shape after the one that was asked for last. */
    private int expected;

    private OutputColumns(
            RowShape shape, List<String> header, int width, int marker, int[] positions, Map<String, Integer> others) {
        this.shape = shape;
        this.header = header;
        this.width = width;
        this.marker = marker;
        this.positions = positions;
        this.others = others;
    }

    /** The columns of the interface, or some of them, and further ones after them. */
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
            boolean written =
                    isMarker || used == null || used.contains(column.element().text());
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
        return new OutputColumns(shape, header, header.size(), marker, positions, others);
    }

    /** The columns of rows that the layout does not have. */
    static OutputColumns none(RowShape shape) {
        return new OutputColumns(
                shape, List.of(), 0, NONE, new int[shape.columns().size()], new HashMap<>());
    }

    /** The columns by their positions, in a file without header lines. */
    static OutputColumns byPosition(RowShape shape) {
        int[] positions = new int[shape.columns().size()];
        int width = shape.marker().isEmpty() ? 0 : 1;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = RowBinding.position(shape, i);
            width = Math.max(width, positions[i] + 1);
        }
        return new OutputColumns(
                shape, List.of(), width, shape.marker().isEmpty() ? NONE : 0, positions, new HashMap<>());
    }

    /** The columns of a header line that was read. */
    static OutputColumns of(RowShape shape, FileLayout.HeaderLine line, boolean alone) {
        RowBinding binding = RowBinding.byName(shape, line.cells().toArray(String[]::new), alone);
        int[] positions = new int[shape.columns().size()];
        Map<String, Integer> others = new HashMap<>();
        for (int c = 0; c < binding.width(); c++) {
            others.put(binding.element(c), c);
        }
        for (int i = 0; i < positions.length; i++) {
            Integer at = others.get(shape.columns().get(i).element().text());
            positions[i] = at == null ? NONE : at;
        }
        return new OutputColumns(shape, line.cells(), line.cells().size(), line.marker(), positions, others);
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

    /** The position of a cell that had no header when it was read: {@code #12} is the twelfth. */
    private static int beyond(String name) {
        return name.matches("#\\d{1,5}") ? Integer.parseInt(name.substring(1)) - 1 : NONE;
    }
}
