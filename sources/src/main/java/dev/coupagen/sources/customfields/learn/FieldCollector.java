package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.YamlText;
import dev.coupagen.sources.customfields.learn.Sample.Composite;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
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

/** Walks through records along the references of a release and collects evidence of every field it does not know. */
final class FieldCollector {
    private static final String CUSTOM_FIELDS = "custom-fields";
    private static final Set<String> REVISION = Set.of("from", "to");

    /** More fields than an instance has; where there are more, names are data, as in a map. */
    private static final int MOST_FIELDS = 2_000;

    /**
     * Which field it is.
     *
     * @param resource whose field
     * @param name folded, so that {@code cf_urgent} and {@code cf-urgent} are one
     * @param global whether it lies among the standard elements
     */
    record FieldKey(String resource, String name, boolean global) implements Comparable<FieldKey> {
        private static final Comparator<FieldKey> ORDER = Comparator.comparing(FieldKey::resource)
                .thenComparing(FieldKey::name)
                .thenComparing(FieldKey::global);

        @Override
        public int compareTo(FieldKey other) {
            return ORDER.compare(this, other);
        }
    }

    private final ResourceIndex index;
    private final Notices notices;
    private final SortedMap<FieldKey, FieldEvidence> fields = new TreeMap<>();
    private final SortedMap<String, Integer> records = new TreeMap<>();
    private final Map<String, Integer> fieldCounts = new HashMap<>();
    private final Set<String> noted = new HashSet<>();

    FieldCollector(ResourceIndex index, Notices notices) {
        this.index = index;
        this.notices = notices;
    }

    /** The evidence by field. */
    SortedMap<FieldKey, FieldEvidence> fields() {
        return fields;
    }

    /** How many records of each resource were seen. */
    SortedMap<String, Integer> records() {
        return records;
    }

    void add(String resource, Composite record) {
        records.merge(resource, 1, Integer::sum);
        record.members().forEach((name, values) -> {
            Optional<ElementDefinition> element = index.element(resource, name);
            if (ResourceIndex.fold(name).equals(CUSTOM_FIELDS)) {
                customFields(resource, values);
            } else if (element.isPresent()) {
                nested(resource, element.get(), values);
            } else if (!name.startsWith("_")) {
                // Names such as _delete are commands to Coupa.
                evidence(resource, name, true, values);
            }
        });
    }

    /** Counts a record of a file. */
    void countRecord(String row) {
        records.merge(row, 1, Integer::sum);
    }

    /** Adds the values of a column that a row type of the release does not have. */
    void addColumn(String row, String name, List<Sample> values) {
        records.putIfAbsent(row, 0);
        evidence(row, name, false, values);
    }

    private void customFields(String resource, List<Sample> values) {
        for (Sample value : values) {
            for (Composite fieldsOfRecord : value.composites()) {
                fieldsOfRecord.members().forEach((name, samples) -> evidence(resource, name, false, samples));
            }
        }
    }

    private void evidence(String resource, String name, boolean global, List<Sample> values) {
        FieldKey key = new FieldKey(resource, ResourceIndex.fold(name), global);
        FieldEvidence evidence = fields.get(key);
        if (evidence == null) {
            if (!YamlText.isUsableName(name)) {
                note(resource + "\n" + name, SourceDiagnostic.CUSTOM_FIELD_UNUSABLE, resource, shown(name));
                return;
            }
            if (fieldCounts.merge(resource, 1, Integer::sum) > MOST_FIELDS) {
                note(resource, SourceDiagnostic.CUSTOM_FIELDS_TOO_MANY, resource, MOST_FIELDS);
                return;
            }
            evidence = new FieldEvidence();
            fields.put(key, evidence);
        }
        evidence.add(name, values);
    }

    private void nested(String owner, ElementDefinition element, List<Sample> values) {
        Optional<String> target = element.type().target();
        if (target.isEmpty() || !index.knows(target.get())) {
            return;
        }
        String resource = target.get();
        boolean list = element.type().isList();
        for (Sample value : values) {
            for (Composite record : value.composites()) {
                for (Composite inner : unwrapped(resource, record, list)) {
                    nestedRecord(owner, element.name(), resource, inner);
                }
            }
        }
    }

    private void nestedRecord(String owner, String element, String resource, Composite record) {
        if (index.isPlausible(resource, record.members().keySet())) {
            add(resource, record);
        } else {
            note(owner + "." + element, SourceDiagnostic.NESTED_NOT_SEARCHED, owner, element, resource);
        }
    }

    /** The records in a list that does not say it is one, and both sides of a revision. */
    private List<Composite> unwrapped(String resource, Composite record, boolean list) {
        Set<String> names = record.members().keySet();
        boolean revision = !names.isEmpty() && REVISION.containsAll(names);
        boolean wrapper = list
                && names.size() == 1
                && index.element(resource, names.iterator().next()).isEmpty();
        if (!revision && !wrapper) {
            return List.of(record);
        }
        List<Composite> inner = new ArrayList<>();
        record.members().values().forEach(values -> values.forEach(value -> inner.addAll(value.composites())));
        return inner.isEmpty() && wrapper ? List.of(record) : inner;
    }

    private void note(String once, Diagnostic diagnostic, Object... values) {
        if (noted.size() < MOST_FIELDS && noted.add(diagnostic + "\n" + once)) {
            notices.add(diagnostic, values);
        }
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
