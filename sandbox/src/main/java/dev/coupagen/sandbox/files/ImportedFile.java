package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.csv.CsvFormat;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileLayout;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.sandbox.api.Failure;
import dev.coupagen.sandbox.api.ImportedRecords;
import dev.coupagen.sandbox.schema.Field;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One file that is read into records. A blank cell changes nothing. */
final class ImportedFile {
    private static final int MOST_ERRORS = 100;
    private final FileFormat format;
    private final RowBinding binding;
    private final String name;
    private final ImportedRecords records;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> ignored = new TreeSet<>();
    private int created;
    private int updated;

    ImportedFile(FileFormat format, RowBinding binding, String name, ImportedRecords records) {
        this.format = format;
        this.binding = binding;
        this.name = name;
        this.records = records;
    }

    ImportResult read(byte[] content) {
        CsvOptions options = CsvOptions.DEFAULT.withName(name);
        try {
            CsvFormat.Opened opened = CsvFormat.open(new ByteArrayInputStream(content), FileShapes.of(format), options);
            findIgnored(opened.layout());
            try (ElementReader reader = opened.reader()) {
                reader.enterList();
                while (reader.nextItem()) {
                    String location = reader.location();
                    record(reader.raw(), location);
                }
            }
        } catch (MappingException e) {
            error(String.valueOf(e.getMessage()));
        }
        return new ImportResult(format.name(), name, created, updated, errors, List.copyOf(ignored));
    }

    private void findIgnored(FileLayout layout) {
        Set<String> known = new TreeSet<>();
        addKnown(binding, known);
        for (FileLayout.HeaderLine header : layout.headers()) {
            for (int i = 0; i < header.cells().size(); i++) {
                String cell = header.cells().get(i);
                if (i != header.marker() && !cell.isBlank() && !known.contains(ColumnPaths.folded(cell))) {
                    ignored.add(cell);
                }
            }
        }
    }

    private static void addKnown(RowBinding binding, Set<String> known) {
        binding.paths().keySet().forEach(column -> known.add(ColumnPaths.folded(column)));
        binding.above().keySet().forEach(column -> known.add(ColumnPaths.folded(column)));
        binding.children().values().forEach(child -> addKnown(child.binding(), known));
    }

    private void record(RawValue row, String location) {
        try {
            boolean isNew = records.put(binding.type(), body(binding, row));
            created += isNew ? 1 : 0;
            updated += isNew ? 0 : 1;
        } catch (Failure e) {
            error(location + ": " + e.getMessage());
        }
    }

    private void error(String message) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(message);
        }
    }

    private static RawValue.Struct body(RowBinding binding, RawValue row) {
        Node root = new Node();
        binding.paths()
                .forEach((column, path) -> row.member(column)
                        .flatMap(RawValue::asText)
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> root.set(path, text)));
        binding.children().forEach((name, child) -> {
            List<RawValue> items = row.member(name).map(RawValue::items).orElse(List.of()).stream()
                    .<RawValue>map(item -> body(child.binding(), item))
                    .toList();
            if (!items.isEmpty()) {
                root.add(child.list().name(), items);
            }
        });
        return root.struct();
    }

    /** A record that is put together from cells. */
    private static final class Node {
        private final Map<String, RawValue> values = new LinkedHashMap<>();
        private final Map<String, Node> nodes = new LinkedHashMap<>();

        void set(List<Field> path, String text) {
            Field first = path.get(0);
            if (path.size() > 1) {
                nodes.computeIfAbsent(first.name(), name -> new Node()).set(path.subList(1, path.size()), text);
            } else {
                values.put(first.name(), CellValues.read(first, text));
            }
        }

        void add(String list, List<RawValue> items) {
            List<RawValue> all = new ArrayList<>();
            if (values.get(list) instanceof RawValue.Array known) {
                all.addAll(known.items());
            }
            all.addAll(items);
            values.put(list, new RawValue.Array(all, ""));
        }

        RawValue.Struct struct() {
            List<RawValue.Member> members = new ArrayList<>();
            values.forEach((name, value) -> members.add(new RawValue.Member(name, value)));
            nodes.forEach((name, node) -> {
                // A column for the record as a whole, such as Currency, says enough.
                if (!values.containsKey(name)) {
                    members.add(new RawValue.Member(name, node.struct()));
                }
            });
            return RawValue.Struct.of(members);
        }
    }
}
