package dev.coupagen.definitions.diff;

import dev.coupagen.diagnostics.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a report for people: a change, or all values that were added to an element or a column.
 *
 * @param first the change, or the first of them
 * @param subject the element, operation, row or column; the resource or file if it is about that itself
 * @param what what happened, such as {@code type changed from integer to string(20)}
 */
public record ChangeLine(Change first, String subject, String what) {
    private static final int MOST_VALUES = 12;

    /** The lines of a difference: sorted by resource, then by element and operation; flat files last. */
    public static List<ChangeLine> of(Difference difference) {
        Map<List<Object>, List<Change>> groups = new LinkedHashMap<>();
        difference
                .changes()
                .forEach(change -> groups.computeIfAbsent(group(change), key -> new ArrayList<>())
                        .add(change));
        return groups.values().stream().map(ChangeLine::row).toList();
    }

    /** What it means, readers and writers together. */
    public Impact impact() {
        return first.impact();
    }

    /** The name of the resource; of a flat file {@code file} and its name. */
    public String resource() {
        return owner(first);
    }

    /** Why it has its severities. */
    public String reason() {
        return first.reason();
    }

    /** The lines with this impact, by resource or flat file. */
    public static Map<String, List<ChangeLine>> byResource(List<ChangeLine> rows, Impact impact) {
        Map<String, List<ChangeLine>> byResource = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.impact() == impact)
                .forEach(row -> byResource
                        .computeIfAbsent(row.resource(), key -> new ArrayList<>())
                        .add(row));
        return byResource;
    }

    private static List<Object> group(Change change) {
        boolean value = isValue(change);
        return value ? List.of(change.names(), change.kind(), change.readers(), change.writers()) : List.of(change);
    }

    private static boolean isValue(Change change) {
        return isValueAdded(change)
                || change.kind() == ChangeKind.ELEMENT_VALUE_REMOVED
                || change.kind() == ChangeKind.COLUMN_VALUE_REMOVED;
    }

    private static boolean isValueAdded(Change change) {
        return change.kind() == ChangeKind.ELEMENT_VALUE_ADDED || change.kind() == ChangeKind.COLUMN_VALUE_ADDED;
    }

    private static String owner(Change change) {
        String prefix = change.kind().part().owner() == Part.FILE ? "file " : "";
        return prefix + OneLine.of(change.owner());
    }

    private static String subject(Change change) {
        Part part = change.kind().part();
        return switch (part) {
            case RESOURCE, FILE -> owner(change);
            case ELEMENT, OPERATION -> OneLine.of(change.name(part));
            case ROW -> "row " + OneLine.of(change.name(part));
            case COLUMN -> OneLine.of(change.name(Part.ROW) + " / " + change.name(part));
        };
    }

    private static ChangeLine row(List<Change> changes) {
        Change first = changes.get(0);
        return new ChangeLine(first, subject(first), OneLine.of(isValue(first) ? values(changes) : what(first)));
    }

    private static String values(List<Change> changes) {
        boolean added = isValueAdded(changes.get(0));
        List<String> values = changes.stream()
                .map(change -> (added ? change.after() : change.before()).orElse(""))
                .toList();
        String shown = String.join(", ", values.subList(0, Math.min(MOST_VALUES, values.size())));
        String rest = values.size() > MOST_VALUES ? " and " + (values.size() - MOST_VALUES) + " more" : "";
        String verb = added ? "added: " : "removed: ";
        return (values.size() == 1 ? "value " : "values ") + verb + shown + rest;
    }

    /** What happened, in words. */
    public static String what(Change change) {
        String before = change.before().orElse("");
        String after = change.after().orElse("");
        return switch (change.kind()) {
            case RESOURCE_RENAMED, ELEMENT_RENAMED, OPERATION_RENAMED, FILE_RENAMED, ROW_RENAMED, COLUMN_RENAMED ->
                change.guess()
                        ? "renamed to " + after + " (a guess: removed and added, and alike)"
                        : "moved from " + before + " to " + after;
            case ELEMENT_TYPE_CHANGED, COLUMN_TYPE_CHANGED -> "type changed from " + before + " to " + after;
            case ELEMENT_LENGTH_CHANGED, COLUMN_LENGTH_CHANGED -> "length changed from " + before + " to " + after;
            case ELEMENT_REQUIRED, ELEMENT_OPTIONAL -> "became " + after;
            case COLUMN_REQUIRED, COLUMN_OPTIONAL, ELEMENT_READ_ONLY, ELEMENT_WRITABLE ->
                "became " + after + ", was " + before;
            case ELEMENT_DEPRECATED -> Boolean.parseBoolean(after) ? "became deprecated" : "is no longer deprecated";
            case ELEMENT_VALUE_ADDED, COLUMN_VALUE_ADDED -> "value added: " + after;
            case ELEMENT_VALUE_REMOVED, COLUMN_VALUE_REMOVED -> "value removed: " + before;
            default -> change.kind().verb();
        };
    }
}
