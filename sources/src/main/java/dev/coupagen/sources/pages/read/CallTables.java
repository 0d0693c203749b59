package dev.coupagen.sources.pages.read;

import dev.coupagen.names.Singular;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.model.PageArea;
import dev.coupagen.sources.pages.model.ResourceTitle;
import dev.coupagen.sources.pages.table.Cell;
import dev.coupagen.sources.pages.table.Column;
import dev.coupagen.sources.pages.table.ElementRow;
import dev.coupagen.sources.pages.table.Table;
import dev.coupagen.sources.pages.table.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads pages about one call, such as a lookup: a table of what the request holds, and one of what the reply holds, whose
 * rows say in which object an attribute lies ({@code data.supplier.contact}). Request and reply are one resource of {@code
 * meta} and {@code data}; each object is a resource of its own.
 */
final class CallTables {
    private static final String META = "meta";
    private static final String DATA = "data";
    /** The arguments that choose a page of the results lie in the object {@code meta}. */
    private static final List<String> PAGING = List.of("limit", "offset");

    private static final String OBJECT = "request body object";

    private final PageArea area;
    private final String call;
    private final String record;
    private final List<Table> used = new ArrayList<>();
    private final Map<String, List<ElementRow>> objects = new LinkedHashMap<>();
    private final Map<String, Cell> values = new HashMap<>();

    private CallTables(String call, PageArea area) {
        this.area = area;
        this.call = call;
        this.record = call.replaceAll("(?<=.)(Lookup|Search)$", "");
    }

    /** The tables of a page about a call; empty if the page is of another kind. */
    static Optional<CallTables> of(Page page, PageArea area) {
        List<String> names = ResourceTitle.of(page.title(), area).names();
        boolean isCall = page.tables().stream().anyMatch(table -> words(table).contains(OBJECT));
        if (!isCall || names.isEmpty()) {
            return Optional.empty();
        }
        CallTables tables = new CallTables(names.get(0), area);
        page.tables().forEach(tables::addCodes);
        page.tables().forEach(tables::add);
        return Optional.of(tables);
    }

    /** The page without the tables that are read here. */
    Page rest(Page page) {
        List<Table> others =
                page.tables().stream().filter(table -> !used.contains(table)).toList();
        return new Page(
                page.id(), page.title(), page.address(), page.trail(), others, page.folders(), page.formatRules());
    }

    /** The rows of each object, by the name of its resource; the call itself comes first. */
    Map<String, List<ElementRow>> resources() {
        Map<String, List<ElementRow>> resources = new LinkedHashMap<>();
        List<ElementRow> root = new ArrayList<>();
        root.add(link(META, resource(META), true, true));
        root.add(link(DATA, resource(DATA), true, true));
        resources.put(call, root);
        List<ElementRow> data = new ArrayList<>(objects.getOrDefault(DATA, List.of()));
        data.add(link(record.toLowerCase(java.util.Locale.ROOT), record, false, true));
        resources.put(resource(META), objects.getOrDefault(META, List.of()));
        resources.put(resource(DATA), data);
        objects.forEach((object, rows) -> {
            if (object.startsWith(record)) {
                resources.put(resource(object), rows);
            }
        });
        return resources;
    }

    /** {@code meta} and {@code data} are named after the call, an object within a record after that record. */
    private String resource(String object) {
        if (!object.startsWith(record)) {
            return call + ResourceTitle.camel(object);
        }
        StringBuilder name = new StringBuilder(record);
        Stream.of(object.substring(record.length()).split("\\.", -1))
                .filter(part -> !part.isEmpty())
                .forEach(part -> name.append(ResourceTitle.camel(Singular.of(part.replace('_', ' ')))));
        return name.toString();
    }

    private void addCodes(Table table) {
        int code = words(table).indexOf("status code");
        if (code >= 0 && words(table).contains("status name")) {
            List<String> codes = table.rows().stream()
                    .skip(1)
                    .filter(row -> row.size() > code)
                    .map(row -> row.get(code).text())
                    .toList();
            values.put("status", new Cell(String.join(", ", codes), codes, List.of(), 1, List.of()));
            used.add(table);
        }
    }

    private void add(Table table) {
        List<String> words = words(table);
        boolean reply = words.contains(OBJECT);
        boolean request = words.contains("attribute") && words.contains("data type") && words.contains("required");
        if (!reply && !request) {
            return;
        }
        used.add(table);
        for (int i = 1; i < table.rows().size(); i++) {
            List<Cell> row = table.rows().get(i);
            Map<Column, Cell> cells = new EnumMap<>(Column.class);
            String object = request ? DATA : record;
            for (int c = 0; c < Math.min(row.size(), words.size()); c++) {
                Cell cell = row.get(c);
                Column.of(words.get(c))
                        .filter(column -> column != Column.OTHER_SUBJECT)
                        .ifPresent(column -> cells.put(column, cell));
                object = words.get(c).equals(OBJECT) ? object(cell.text()) : object;
            }
            Cell name = cells.getOrDefault(Column.NAME, text(""));
            object = request && PAGING.contains(name.text()) ? META : object;
            if (values.containsKey(name.text())) {
                cells.put(Column.VALUES, values.get(name.text()));
            }
            cells.put(Column.IN, text(request ? "yes" : "no"));
            cells.put(Column.OUT, text(request ? "no" : "yes"));
            open(object);
            objects.computeIfAbsent(object, key -> new ArrayList<>()).add(new ElementRow(table.number(), i + 1, cells));
        }
    }

    /** The object of a cell: what lies in {@code data} of the reply is the record, and what lies deeper is within it. */
    private String object(String text) {
        String path = text.strip();
        return path.equals(META) ? META : record + path.replaceFirst("^data", "");
    }

    /** Sees to it that an object is an element of the one around it. */
    private void open(String object) {
        int dot = object.lastIndexOf('.');
        if (dot < 0 || objects.containsKey(object)) {
            return;
        }
        String outer = object.substring(0, dot);
        open(outer);
        objects.put(object, new ArrayList<>());
        objects.computeIfAbsent(outer, key -> new ArrayList<>())
                .add(link(object.substring(dot + 1), resource(object), false, true));
    }

    private ElementRow link(String name, String resource, boolean in, boolean out) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        cells.put(Column.NAME, text(name));
        cells.put(Column.TYPE, text(area.name(resource)));
        cells.put(Column.IN, text(in ? "yes" : "no"));
        cells.put(Column.OUT, text(out ? "yes" : "no"));
        return new ElementRow(used.isEmpty() ? 0 : used.get(0).number(), 0, cells);
    }

    private static Cell text(String text) {
        return new Cell(text, text.isEmpty() ? List.of() : List.of(text), List.of(), 1, List.of());
    }

    private static List<String> words(Table table) {
        return table.rows().isEmpty()
                ? List.of()
                : table.rows().get(0).stream()
                        .map(cell -> Wording.plain(cell.text()))
                        .toList();
    }
}
