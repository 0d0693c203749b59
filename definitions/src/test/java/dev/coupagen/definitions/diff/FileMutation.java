package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A random change of a flat file, and what a difference has to say about it. */
record FileMutation(ApiDefinition mutated, ChangeKind kind, String file, String row, String column) {
    private static final String NEW = "Zz Mutated";

    static FileMutation of(ApiDefinition definition, Random random) {
        while (true) {
            Optional<FileMutation> mutation = new Maker(definition, random).make();
            if (mutation.isPresent()) {
                return mutation.get();
            }
        }
    }

    private static final class Maker {
        private final ApiDefinition definition;
        private final Random random;
        private final FileFormat file;
        private final RowType row;
        private final ColumnDefinition column;

        Maker(ApiDefinition definition, Random random) {
            this.definition = definition;
            this.random = random;
            file = any(definition.files().values().stream()
                    .filter(some -> some.columnCount() > 0)
                    .toList());
            row = any(file.rows().stream()
                    .filter(some -> !some.columns().isEmpty())
                    .toList());
            column = any(row.columns());
        }

        Optional<FileMutation> make() {
            return switch (random.nextInt(13)) {
                case 0 -> Optional.of(withFile(NEW, true, ChangeKind.FILE_ADDED));
                case 1 -> Optional.of(withFile(file.name(), false, ChangeKind.FILE_REMOVED));
                case 2 -> {
                    List<RowType> more = new ArrayList<>(file.rows());
                    more.add(new RowType(NEW, "", "", List.of()));
                    yield Optional.of(rows(more, ChangeKind.ROW_ADDED, NEW, ""));
                }
                case 3 ->
                    Optional.of(rows(
                            file.rows().stream()
                                    .filter(some -> !some.equals(row))
                                    .toList(),
                            ChangeKind.ROW_REMOVED,
                            row.name(),
                            ""));
                case 4 -> {
                    List<ColumnDefinition> more = new ArrayList<>(row.columns());
                    more.add(random.nextInt(more.size() + 1), new ColumnDefinition(NEW, ElementTypes.parse("date")));
                    yield Optional.of(columns(more, ChangeKind.COLUMN_ADDED, NEW));
                }
                case 5 ->
                    Optional.of(columns(
                            row.columns().stream()
                                    .filter(some -> !some.equals(column))
                                    .toList(),
                            ChangeKind.COLUMN_REMOVED,
                            column.name()));
                case 6 -> renamed();
                case 7 -> typeChanged();
                case 8 -> lengthChanged();
                case 9 -> required();
                case 10 -> moved();
                case 11 -> {
                    List<String> values = new ArrayList<>(column.values());
                    values.add(random.nextInt(values.size() + 1), NEW);
                    yield Optional.of(fact(valued(values), ChangeKind.COLUMN_VALUE_ADDED));
                }
                default -> {
                    List<String> values = new ArrayList<>(column.values());
                    yield values.isEmpty() || values.stream().distinct().count() < values.size()
                            ? Optional.empty()
                            : Optional.of(
                                    fact(valued(values.subList(1, values.size())), ChangeKind.COLUMN_VALUE_REMOVED));
                }
            };
        }

        /** The last column before all others, which shows where there is no header line. */
        private Optional<FileMutation> moved() {
            List<FileFormat> candidates = definition.files().values().stream()
                    .filter(some ->
                            !some.headers() && some.rows().get(0).columns().size() > 2)
                    .toList();
            if (candidates.isEmpty()) {
                return Optional.empty();
            }
            FileFormat byPosition = any(candidates);
            RowType first = byPosition.rows().get(0);
            List<ColumnDefinition> columns = new ArrayList<>(first.columns());
            ColumnDefinition last = columns.remove(columns.size() - 1);
            columns.add(0, last);
            List<RowType> rows = new ArrayList<>(byPosition.rows());
            rows.set(0, first.withColumns(columns));
            TreeMap<String, FileFormat> files = new TreeMap<>(definition.files());
            files.put(byPosition.name(), byPosition.withRows(rows));
            return Optional.of(new FileMutation(
                    definition.withFiles(files),
                    ChangeKind.COLUMN_RENAMED,
                    byPosition.name(),
                    first.name(),
                    last.name()));
        }

        private Optional<FileMutation> renamed() {
            String other = column.name() + "s";
            boolean taken = row.columns().stream().anyMatch(some -> some.name().equals(other));
            return taken || !column.name().matches(".*[a-z]{4}(?<!s)")
                    ? Optional.empty()
                    : Optional.of(fact(column.named(other), ChangeKind.COLUMN_RENAMED));
        }

        private Optional<FileMutation> typeChanged() {
            ElementType type = ElementTypes.withValues(
                    ElementTypes.parse(any(List.of("boolean", "date", "integer", "string"))), column.values());
            return TypeDiff.isSameShape(type, column.type())
                    ? Optional.empty()
                    : Optional.of(fact(column.typed(type, column.values()), ChangeKind.COLUMN_TYPE_CHANGED));
        }

        private Optional<FileMutation> lengthChanged() {
            return ElementTypes.text(column.type()).matches("string(\\(\\d+\\))?")
                    ? Optional.of(fact(
                            column.typed(
                                    ElementTypes.parse("string(" + (9_000 + random.nextInt(99)) + ")", column.values()),
                                    column.values()),
                            ChangeKind.COLUMN_LENGTH_CHANGED))
                    : Optional.empty();
        }

        private Optional<FileMutation> required() {
            Requirement other = any(List.of(Requirement.values()));
            boolean stricter = column.required() == Requirement.NO || other == Requirement.YES;
            ColumnDefinition changed = new ColumnDefinition(
                    column.name(),
                    column.type(),
                    other,
                    column.unique(),
                    column.values(),
                    column.custom(),
                    column.description());
            return other == column.required()
                    ? Optional.empty()
                    : Optional.of(fact(changed, stricter ? ChangeKind.COLUMN_REQUIRED : ChangeKind.COLUMN_OPTIONAL));
        }

        private ColumnDefinition valued(List<String> values) {
            ElementType plain = ElementTypes.parse(ElementTypes.text(column.type()));
            return column.typed(ElementTypes.withValues(plain, values), values);
        }

        private FileMutation fact(ColumnDefinition after, ChangeKind kind) {
            return columns(
                    row.columns().stream()
                            .map(some -> some.equals(column) ? after : some)
                            .toList(),
                    kind,
                    column.name());
        }

        private FileMutation columns(List<ColumnDefinition> columns, ChangeKind kind, String name) {
            RowType changed = row.withColumns(columns);
            return rows(
                    file.rows().stream()
                            .map(some -> some.equals(row) ? changed : some)
                            .toList(),
                    kind,
                    row.name(),
                    name);
        }

        private FileMutation rows(List<RowType> rows, ChangeKind kind, String rowName, String columnName) {
            TreeMap<String, FileFormat> files = new TreeMap<>(definition.files());
            files.put(file.name(), file.withRows(rows));
            return new FileMutation(definition.withFiles(files), kind, file.name(), rowName, columnName);
        }

        private FileMutation withFile(String name, boolean there, ChangeKind kind) {
            TreeMap<String, FileFormat> files = new TreeMap<>(definition.files());
            if (there) {
                files.put(name, file);
            } else {
                files.remove(name);
            }
            return new FileMutation(definition.withFiles(files), kind, name, "", "");
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
