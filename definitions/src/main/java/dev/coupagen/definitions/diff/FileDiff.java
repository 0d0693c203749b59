package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import dev.coupagen.definitions.diff.ElementDiff.Fact;
import dev.coupagen.definitions.diff.Pairing.Pair;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What changed of the flat files. What Coupa writes can be read only, and what it reads can be written only. Files are
 * compared only if both releases state some: a release that was imported from Swagger alone does not know of any.
 */
final class FileDiff {
    private final ColumnDiff columnDiff;
    private final List<Change> changes;

    /** @param changes takes what changed */
    FileDiff(ColumnDiff columnDiff, List<Change> changes) {
        this.columnDiff = columnDiff;
        this.changes = changes;
    }

    /** Where a change is: the names of its parts, and who can see it. */
    private record Place(Map<Part, String> names, Direction direction) {
        static Place of(String name, FileFormat file) {
            return new Place(Map.of(Part.FILE, name), file.direction());
        }

        Place at(Part part, String name) {
            Map<Part, String> more = new EnumMap<>(names);
            more.put(part, name);
            return new Place(more, direction);
        }

        Row row(ChangeKind kind, Verdict verdict) {
            return new Row(kind, names, verdict).usedBy(direction == Direction.EXPORT, direction == Direction.IMPORT);
        }

        Row row(ChangeKind kind, Verdict verdict, String before, String after) {
            return row(kind, verdict).values(Optional.of(before), Optional.of(after));
        }
    }

    void compare(Map<String, FileFormat> from, Map<String, FileFormat> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Pairing<FileFormat> files = Pairing.of(from, to, FileLikeness::files);
        files.added().forEach(this::added);
        files.removed().forEach(this::removed);
        for (Pair<FileFormat> pair : files.renamed()) {
            Place.of(pair.oldName(), pair.before())
                    .row(ChangeKind.FILE_RENAMED, Verdict.RESOURCE_NAMED, pair.oldName(), pair.newName())
                    .guessed(true)
                    .addTo(changes);
        }
        for (Pair<FileFormat> pair : files.all()) {
            if (pair.before().direction() != pair.after().direction()) {
                removed(pair.oldName(), pair.before());
                added(pair.newName(), pair.after());
            } else if (!pair.before().equals(pair.after())) {
                moved(pair);
                rows(pair);
            }
        }
    }

    private void added(String name, FileFormat file) {
        Place.of(name, file).row(ChangeKind.FILE_ADDED, Verdict.FILE_ADDED).addTo(changes);
    }

    private void removed(String name, FileFormat file) {
        Place.of(name, file).row(ChangeKind.FILE_REMOVED, Verdict.FILE_REMOVED).addTo(changes);
    }

    private void moved(Pair<FileFormat> file) {
        certain(
                Place.of(file.oldName(), file.before()),
                ChangeKind.FILE_RENAMED,
                Verdict.FILE_MOVED,
                file.before().folder(),
                file.after().folder());
    }

    /** What both releases state, and state differently. */
    private void certain(Place place, ChangeKind kind, Verdict verdict, String before, String after) {
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            place.row(kind, verdict, before, after).addTo(changes);
        }
    }

    private void rows(Pair<FileFormat> file) {
        Place place = Place.of(file.oldName(), file.before());
        boolean headers = file.before().headers() && file.after().headers();
        Pairing<RowType> rows = Pairing.of(
                byName(file.before().rows(), RowType::name),
                byName(file.after().rows(), RowType::name),
                FileLikeness.rows(
                        file.before().rows().size() == 1 && file.after().rows().size() == 1));
        rows.added()
                .keySet()
                .forEach(name -> place.at(Part.ROW, name)
                        .row(ChangeKind.ROW_ADDED, Verdict.ROW_ADDED)
                        .addTo(changes));
        rows.removed()
                .keySet()
                .forEach(name -> place.at(Part.ROW, name)
                        .row(ChangeKind.ROW_REMOVED, Verdict.ROW_REMOVED)
                        .addTo(changes));
        for (Pair<RowType> pair : rows.renamed()) {
            place.at(Part.ROW, pair.oldName())
                    .row(ChangeKind.ROW_RENAMED, Verdict.RESOURCE_NAMED, pair.oldName(), pair.newName())
                    .guessed(true)
                    .addTo(changes);
        }
        for (Pair<RowType> pair : rows.all()) {
            Place row = place.at(Part.ROW, pair.oldName());
            certain(
                    row,
                    ChangeKind.ROW_RENAMED,
                    Verdict.ROW_WORD,
                    pair.before().word(),
                    pair.after().word());
            columns(row, pair, headers);
        }
    }

    private void columns(Place row, Pair<RowType> pair, boolean headers) {
        List<ColumnDefinition> after = pair.after().columns();
        Pairing<ColumnDefinition> columns = Pairing.of(
                byName(pair.before().columns(), ColumnDefinition::name),
                byName(after, ColumnDefinition::name),
                FileLikeness::columns);
        Set<String> between =
                headers ? Set.of() : between(after, columns.added().keySet());
        columns.added()
                .forEach((name, column) -> row.at(Part.COLUMN, name)
                        .row(
                                ChangeKind.COLUMN_ADDED,
                                between.contains(name) ? Verdict.COLUMN_ADDED_BETWEEN : ColumnDiff.added(column))
                        .addTo(changes));
        columns.removed()
                .keySet()
                .forEach(name -> row.at(Part.COLUMN, name)
                        .row(ChangeKind.COLUMN_REMOVED, Verdict.ELEMENT_REMOVED)
                        .addTo(changes));
        for (Pair<ColumnDefinition> renamed : columns.renamed()) {
            row.at(Part.COLUMN, renamed.oldName())
                    .row(ChangeKind.COLUMN_RENAMED, renamed(renamed, headers), renamed.oldName(), renamed.newName())
                    .guessed(true)
                    .addTo(changes);
        }
        if (!headers) {
            moved(row, pair, columns.all());
        }
        for (Pair<ColumnDefinition> column : columns.all()) {
            for (Fact fact : columnDiff.of(column.before(), column.after())) {
                row.at(Part.COLUMN, column.oldName())
                        .row(fact.kind(), fact.verdict())
                        .values(fact.before(), fact.after())
                        .addTo(changes);
            }
        }
    }

    /** In a file whose columns go by position: those that changed places with others, as few as explain the new order. */
    private void moved(Place row, Pair<RowType> pair, List<Pair<ColumnDefinition>> columns) {
        List<String> before =
                pair.before().columns().stream().map(ColumnDefinition::name).toList();
        List<String> after =
                pair.after().columns().stream().map(ColumnDefinition::name).toList();
        List<Pair<ColumnDefinition>> inOrder = columns.stream()
                .sorted(Comparator.comparingInt(column -> before.indexOf(column.oldName())))
                .toList();
        Set<Integer> stay = Increasing.longest(
                inOrder.stream().map(column -> after.indexOf(column.newName())).toList());
        for (int i = 0; i < inOrder.size(); i++) {
            if (!stay.contains(i)) {
                Pair<ColumnDefinition> column = inOrder.get(i);
                row.at(Part.COLUMN, column.oldName())
                        .row(
                                ChangeKind.COLUMN_RENAMED,
                                Verdict.COLUMN_MOVED,
                                position(before.indexOf(column.oldName())),
                                position(after.indexOf(column.newName())))
                        .addTo(changes);
            }
        }
    }

    private static String position(int index) {
        return "position " + (index + 1);
    }

    private static Verdict renamed(Pair<ColumnDefinition> column, boolean headers) {
        if (!headers) {
            return Verdict.COLUMN_NAMED;
        }
        return FileLikeness.isSpelling(column.oldName(), column.newName())
                ? Verdict.COLUMN_SPELLED
                : Verdict.ELEMENT_RENAMED;
    }

    /** The added columns that have an older one behind them. */
    private static Set<String> between(List<ColumnDefinition> columns, Set<String> added) {
        Set<String> between = new HashSet<>();
        boolean older = false;
        for (int i = columns.size() - 1; i >= 0; i--) {
            String name = columns.get(i).name();
            if (!added.contains(name)) {
                older = true;
            } else if (older) {
                between.add(name);
            }
        }
        return between;
    }

    private static <T> SortedMap<String, T> byName(List<T> parts, Function<T, String> name) {
        SortedMap<String, T> byName = new TreeMap<>();
        parts.forEach(part -> byName.putIfAbsent(name.apply(part), part));
        return byName;
    }
}
