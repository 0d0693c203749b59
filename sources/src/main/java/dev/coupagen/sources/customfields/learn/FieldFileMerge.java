package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.io.BoundedFile;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.sources.customfields.CustomFieldEditor;
import dev.coupagen.sources.customfields.CustomFieldFile;
import dev.coupagen.sources.customfields.CustomFieldFile.Entry;
import dev.coupagen.sources.customfields.NewField;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what was learned with what the custom-field file says, and adds to the file what is new. */
final class FieldFileMerge {
    private static final int LARGEST = 3 << 20;

    private final Optional<Path> output;
    private final Notices notices;
    private final byte[] before;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final List<CustomFieldDefinition> added = new ArrayList<>();
    private final List<String> lines;
    private final List<NewField> edits = new ArrayList<>();

    private FieldFileMerge(Optional<Path> output, byte[] before, Notices notices) {
        this.output = output;
        this.before = before;
        this.lines = new String(before, StandardCharsets.UTF_8).lines().toList();
        this.notices = notices;
        CustomFieldFile.read(place(), before)
                .entries()
                .forEach(entry -> entries.put(LearnedFields.key(entry.field()), entry));
    }

    /** Reads the file if there is one. */
    static FieldFileMerge of(Optional<Path> output, Notices notices) {
        return new FieldFileMerge(output, output.map(FieldFileMerge::content).orElseGet(() -> new byte[0]), notices);
    }

    LearnResult with(List<LearnedField> fields, SortedMap<String, Integer> records, Set<String> statedResources) {
        fields.forEach(this::compare);
        List<CustomFieldDefinition> gone = gone(fields, records, statedResources);
        return new LearnResult(fields, added, gone, records, write(), notices.list());
    }

    private void compare(LearnedField learned) {
        Entry entry = entries.get(LearnedFields.key(learned.field()));
        if (entry == null) {
            report(learned);
            added.add(learned.field());
            edits.add(learned.addition());
            return;
        }
        CustomFieldDefinition present = entry.field();
        String type = ElementTypes.text(present.type());
        String seen = ElementTypes.text(learned.field().type());
        if (learned.isOnlyBlank() || type.equals(seen)) {
            return;
        }
        if (CustomFieldEditor.isOnlyBlank(lines, entry)) {
            CustomFieldDefinition better = new CustomFieldDefinition(
                    present.resource(), present.element(), learned.field().type(), present.global());
            notices.add(
                    SourceDiagnostic.CUSTOM_FIELD_FOUND_TYPE,
                    present.resource(),
                    present.element(),
                    seen,
                    learned.confidence());
            added.add(better);
            edits.add(new NewField(better, ""));
        } else if (!isSameKind(present.type(), learned.field().type())) {
            notices.add(SourceDiagnostic.CUSTOM_FIELD_DIFFERS, present.resource(), present.element(), type, seen);
        }
    }

    private void report(LearnedField learned) {
        CustomFieldDefinition field = learned.field();
        notices.add(
                SourceDiagnostic.CUSTOM_FIELD_NEW,
                field.resource(),
                field.element(),
                ElementTypes.text(field.type()),
                field.global() ? "in the global namespace" : "under custom-fields",
                learned.confidence(),
                learned.records() == 0 ? "" : seen(learned),
                learned.remark().isEmpty() ? "" : " Note: " + learned.remark() + ".");
    }

    private static String seen(LearnedField learned) {
        return " Seen in " + learned.records() + " records: " + learned.values() + " values, " + learned.blanks()
                + " blank.";
    }

    /** Sizes and lists of values are nothing that payloads could contradict. */
    private static boolean isSameKind(ElementType written, ElementType seen) {
        if (written instanceof ElementType.Collection list && seen instanceof ElementType.Collection other) {
            return isSameKind(list.item(), other.item());
        }
        if (written instanceof ElementType.Enumeration enumeration) {
            return isSameKind(enumeration.base(), seen);
        }
        return written.equals(seen)
                || (written instanceof ElementType.Scalar scalar
                        && seen instanceof ElementType.Scalar other
                        && scalar.kind() == other.kind());
    }

    private List<CustomFieldDefinition> gone(
            List<LearnedField> fields, SortedMap<String, Integer> records, Set<String> statedResources) {
        Set<String> seen = new HashSet<>();
        fields.forEach(field -> seen.add(LearnedFields.key(field.field())));
        List<CustomFieldDefinition> gone = new ArrayList<>();
        entries.forEach((key, entry) -> {
            CustomFieldDefinition field = entry.field();
            int count = records.getOrDefault(field.resource(), 0);
            if (!seen.contains(key) && (count > 0 || statedResources.contains(field.resource()))) {
                notices.add(
                        SourceDiagnostic.CUSTOM_FIELD_GONE,
                        field.resource(),
                        field.element(),
                        count > 0 ? count + " records of " + field.resource() : "the instance's own Swagger");
                gone.add(field);
            }
        });
        return gone;
    }

    private boolean write() {
        byte[] after = CustomFieldEditor.add(place(), before, edits);
        if (output.isEmpty() || Arrays.equals(before, after)) {
            return false;
        }
        try {
            Path file = output.get();
            AtomicFile.writeDurably(file, after);
            return true;
        } catch (IOException e) {
            throw SourceDiagnostic.OUTPUT_FAILED.exception(place(), e);
        }
    }

    private String place() {
        return output.map(Path::toString).orElse("custom fields");
    }

    private static byte[] content(Path file) {
        if (Files.notExists(file)) {
            return new byte[0];
        }
        try {
            return BoundedFile.read(
                    file, LARGEST, () -> SourceDiagnostic.FILE_TOO_LARGE.exception(file, LARGEST >> 20));
        } catch (IOException e) {
            throw SourceDiagnostic.SOURCE_NOT_READABLE.exception(file, e);
        }
    }
}
