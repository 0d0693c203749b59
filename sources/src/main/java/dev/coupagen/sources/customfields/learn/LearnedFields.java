package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.YamlText;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins what payloads show and what Swagger files state to one list of fields. */
final class LearnedFields {
    private LearnedFields() {}

    /**
     * Each field once, in the order of resources and names. What is stated is better than what is seen; a field under
     * {@code custom-fields} is the one that a global field of the same name moved to.
     */
    static List<LearnedField> of(
            FieldCollector collector, List<CustomFieldDefinition> stated, ResourceIndex index, Notices notices) {
        SortedMap<String, LearnedField> fields = new TreeMap<>();
        collector
                .fields()
                .forEach((key, evidence) ->
                        put(fields, LearnedField.of(key.resource(), key.global(), evidence, index), notices));
        SortedMap<String, LearnedField> better = new TreeMap<>();
        for (CustomFieldDefinition field : stated) {
            if (YamlText.isUsableName(field.element())) {
                put(better, LearnedField.stated(field), notices);
            } else {
                notices.add(SourceDiagnostic.CUSTOM_FIELD_UNUSABLE, field.resource(), field.element());
            }
        }
        fields.putAll(better);
        return new ArrayList<>(fields.values());
    }

    private static void put(SortedMap<String, LearnedField> fields, LearnedField field, Notices notices) {
        CustomFieldDefinition definition = field.field();
        LearnedField other = fields.putIfAbsent(key(definition), field);
        if (other != null && other.field().global() != definition.global()) {
            notices.add(SourceDiagnostic.CUSTOM_FIELD_TWICE, definition.resource(), definition.element());
            if (!definition.global()) {
                fields.put(key(definition), field);
            }
        }
    }

    /** By which a field is found again in spite of another spelling. */
    static String key(CustomFieldDefinition field) {
        return field.resource() + "\n" + ResourceIndex.fold(field.element());
    }
}
