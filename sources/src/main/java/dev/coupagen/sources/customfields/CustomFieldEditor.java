package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.io.Utf8Text;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.customfields.CustomFieldFile.Entry;
import dev.coupagen.sources.customfields.FileLayout.Block;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Adds fields to the text of a custom-field file and leaves everything else as it is: comments, order, quotes, blank
 * lines, ends of lines. The result is read back before anybody gets to see it.
 */
public final class CustomFieldEditor {
    private static final String HEADER =
            "# The custom fields of an instance. What you write or change here is kept by coupagen:custom-fields.\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final ElementType UNKNOWN = ElementTypes.unknown("");

    private final String place;
    private final String text;
    private final String lineEnd;

    private CustomFieldEditor(String place, String text) {
        this.place = place;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.text = text.endsWith("\n") ? text : text + lineEnd;
    }

    /**
     * The content of the file with these fields.
     *
     * @param place where the file is, for messages
     * @param before its content so far; empty if there is no file yet
     * @param fields of which none is in the file, except as one whose values were {@link NewField#ONLY_BLANK}
     * @throws CoupagenException if the file is written in a way that cannot be added to
     */
    public static byte[] add(String place, byte[] before, List<NewField> fields) {
        if (fields.isEmpty()) {
            return before.clone();
        }
        String content = Utf8Text.decode(before, offset -> SourceDiagnostic.NOT_UTF8.exception(place, offset));
        boolean marked = content.startsWith(BYTE_ORDER_MARK);
        String text = marked ? content.substring(1) : content;
        CustomFieldEditor editor = new CustomFieldEditor(place, text.isBlank() ? HEADER : text);
        String after = (marked ? BYTE_ORDER_MARK : "") + editor.with(fields);
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        editor.check(bytes, fields);
        return bytes;
    }

    /**
     * Whether this entry stands there just as an earlier run wrote it for a field that was always blank.
     *
     * @param lines those of the file
     */
    public static boolean isOnlyBlank(List<String> lines, Entry entry) {
        return entry.line() <= lines.size()
                && lines.get(entry.line() - 1).strip().equals(onlyBlank(entry.field()));
    }

    private static String onlyBlank(CustomFieldDefinition field) {
        CustomFieldDefinition untyped =
                new CustomFieldDefinition(field.resource(), field.element(), UNKNOWN, field.global());
        return FieldLines.block(new NewField(untyped, NewField.ONLY_BLANK));
    }

    /** An insertion or a replacement. */
    private record Edit(int from, int to, String text) {}

    private static Edit inserted(int position, String text) {
        return new Edit(position, position, text);
    }

    private String with(List<NewField> fields) {
        FileLayout layout = FileLayout.of(text);
        Map<String, Entry> present = new HashMap<>();
        CustomFieldFile.read(place, text.getBytes(StandardCharsets.UTF_8))
                .entries()
                .forEach(entry -> present.put(key(entry.field()), entry));

        int[] lineStarts = lineStarts();
        List<Edit> edits = new ArrayList<>();
        SortedMap<String, List<NewField>> additions = new TreeMap<>();
        for (NewField field : fields) {
            Entry entry = present.get(key(field.field()));
            if (entry == null) {
                additions
                        .computeIfAbsent(field.field().resource(), resource -> new ArrayList<>())
                        .add(field);
            } else {
                edits.add(replacement(entry, lineStarts[entry.line() - 1], field));
            }
        }
        StringBuilder newResources = new StringBuilder();
        additions.forEach((resource, ofResource) -> {
            ofResource.sort(Comparator.comparing(field -> field.field().element()));
            layout.block(resource)
                    .map(block -> insertion(block, ofResource))
                    .ifPresentOrElse(edits::add, () -> newResources.append(resource(layout, resource, ofResource)));
        });
        if (!newResources.isEmpty()) {
            edits.add(end(layout, newResources.toString()));
        }
        return apply(edits);
    }

    private int[] lineStarts() {
        IntStream afterBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1);
        return IntStream.concat(IntStream.of(0), afterBreaks).toArray();
    }

    private Edit replacement(Entry entry, int line, NewField field) {
        int start = text.indexOf(onlyBlank(entry.field()), line);
        if (start < 0) {
            throw notEditable();
        }
        return new Edit(start, start + onlyBlank(entry.field()).length(), FieldLines.block(field));
    }

    private Edit insertion(Block block, List<NewField> fields) {
        StringBuilder lines = new StringBuilder();
        for (NewField field : fields) {
            lines.append(
                    block.inBraces()
                            ? FieldLines.flow(field.field()) + ", "
                            : " ".repeat(block.indentation()) + FieldLines.block(field) + lineEnd);
        }
        return block.inBraces()
                ? inserted(block.position(), lines.toString())
                : inserted(lineAfter(block.position()), lines.toString());
    }

    private String resource(FileLayout layout, String resource, List<NewField> fields) {
        StringBuilder lines = new StringBuilder();
        if (layout.rootBrace().isPresent()) {
            fields.forEach(field -> lines.append(FieldLines.flow(field.field())).append(", "));
            return YamlText.name(resource) + ": {" + lines + "}, ";
        }
        fields.forEach(
                field -> lines.append("  ").append(FieldLines.block(field)).append(lineEnd));
        return YamlText.name(resource) + ":" + lineEnd + lines;
    }

    /** Where new resources go: behind everything, unless something there ends the document. */
    private Edit end(FileLayout layout, String lines) {
        Optional<Integer> brace = layout.rootBrace();
        if (brace.isPresent()) {
            return inserted(brace.get(), lines);
        }
        int after = layout.end() == 0 ? 0 : lineAfter(layout.end());
        boolean nothingElse = text.substring(after)
                .lines()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("---"));
        return inserted(nothingElse ? text.length() : after, lines);
    }

    /** The start of the line after the one in which something ends, be it in the middle or with the whole line. */
    private int lineAfter(int end) {
        if (end > 0 && text.charAt(end - 1) == '\n') {
            return end;
        }
        int at = end;
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
    }

    private String apply(List<Edit> edits) {
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(Edit::from));
        StringBuilder result = new StringBuilder(text.length() * 2);
        int at = 0;
        for (Edit edit : inOrder) {
            result.append(text, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Reads the result: it must hold what was there and what was added, and nothing else. */
    private void check(byte[] after, List<NewField> fields) {
        Set<String> added = new HashSet<>();
        fields.forEach(field -> added.add(key(field.field())));
        Set<CustomFieldDefinition> expected = new HashSet<>();
        fields.forEach(field -> expected.add(field.field()));
        CustomFieldFile.read(place, text.getBytes(StandardCharsets.UTF_8)).entries().stream()
                .map(Entry::field)
                .filter(field -> !added.contains(key(field)))
                .forEach(expected::add);
        if (!expected.equals(read(after))) {
            throw notEditable();
        }
    }

    private Set<CustomFieldDefinition> read(byte[] content) {
        try {
            Set<CustomFieldDefinition> fields = new HashSet<>();
            CustomFieldFile.read(place, content).entries().forEach(entry -> fields.add(entry.field()));
            return fields;
        } catch (CoupagenException e) {
            throw notEditable();
        }
    }

    private CoupagenException notEditable() {
        return SourceDiagnostic.CUSTOM_FIELDS_NOT_EDITABLE.exception(place);
    }

    private static String key(CustomFieldDefinition field) {
        return field.resource() + "\n" + field.element();
    }
}
