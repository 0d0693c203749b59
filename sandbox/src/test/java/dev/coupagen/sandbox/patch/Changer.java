package dev.coupagen.sandbox.patch;

import dev.coupagen.runtime.dynamic.ElementCatalog;
import dev.coupagen.runtime.dynamic.ElementCatalog.Element;
import dev.coupagen.runtime.model.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes random records, and changes them as a user does. */
final class Changer {
    private final ElementCatalog catalog;
    private final Random random;
    private final CoupaRules coupa;
    /** Whether lines are added, which is not possible where the ids of those that are there are not known. */
    private final boolean addsLines;

    private long nextId;

    Changer(ElementCatalog catalog, Random random, CoupaRules coupa, long firstId, boolean addsLines) {
        this.catalog = catalog;
        this.random = random;
        this.coupa = coupa;
        this.nextId = firstId;
        this.addsLines = addsLines;
    }

    /** A record as Coupa has it, with ids everywhere. */
    Map<String, Object> stored(String resource, int depth) {
        return record(resource, depth, true);
    }

    private Map<String, Object> record(String resource, int depth, boolean exists) {
        Map<String, Object> record = new LinkedHashMap<>();
        if (exists) {
            record.put(Tree.ID, nextId++);
        }
        for (Element element : catalog.resource(resource).orElseThrow().elements()) {
            boolean isOpen = !element.name().equals(Tree.ID) && (exists || !element.readOnly());
            if (isOpen && random.nextInt(4) > 0 && (depth > 0 || element.kind() != Kind.REFERENCE)) {
                record.put(element.name(), value(element, depth, exists));
            }
        }
        return record;
    }

    private Object value(Element element, int depth, boolean exists) {
        if (element.list()) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(single(element, depth, exists));
            }
            return items;
        }
        return single(element, depth, exists);
    }

    private Object single(Element element, int depth, boolean exists) {
        return switch (element.kind()) {
            case INTEGER -> (long) random.nextInt(5);
            case DECIMAL -> random.nextInt(5) + ".50";
            case BOOLEAN -> random.nextBoolean();
            case DATE -> "2026-01-0" + (1 + random.nextInt(5));
            case DATETIME -> "2026-01-0" + (1 + random.nextInt(5)) + "T10:00:00Z";
            case REFERENCE -> {
                // What a new line refers to exists; a line in it is as new as itself.
                boolean isThere = exists || !CoupaRules.isLines(element);
                Map<String, Object> record = record(element.resource(), depth - 1, isThere);
                if (isThere) {
                    coupa.others.put(record.get(Tree.ID), record);
                }
                yield record;
            }
            case CUSTOM_FIELDS -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    fields.put("cf" + random.nextInt(4), "v" + random.nextInt(3));
                }
                yield fields;
            }
            default -> "t" + random.nextInt(5);
        };
    }

    /** Changes some elements of a record that was read. */
    void change(String resource, Map<String, Object> record, Object fields, int depth) {
        Map<String, Object> asked = FieldsFilter.byName(fields);
        for (Element element : catalog.resource(resource).orElseThrow().elements()) {
            String name = element.name();
            Object inner = asked.get(name.replace('-', '_'));
            // Another key without an id means another record.
            boolean isKey = CoupaRules.KEYS.contains(name) && !record.containsKey(Tree.ID);
            if (inner == null || name.equals(Tree.ID) || isKey || element.readOnly() || random.nextInt(3) > 0) {
                continue;
            }
            Object before = record.get(name);
            if (before instanceof List<?> && element.kind() == Kind.REFERENCE) {
                changeItems(element, Tree.list(before), inner, depth);
            } else if (before instanceof Map<?, ?> && element.kind() == Kind.REFERENCE && random.nextInt(3) > 0) {
                change(element.resource(), Tree.map(before), inner, depth - 1);
            } else if (random.nextInt(4) == 0) {
                record.remove(name);
            } else if ((depth > 0 || element.kind() != Kind.REFERENCE) && (addsLines || !holdsLines(element))) {
                record.put(name, value(element, depth, !CoupaRules.isLines(element)));
            }
        }
    }

    private static boolean holdsLines(Element element) {
        return element.kind() == Kind.REFERENCE;
    }

    private void changeItems(Element element, List<Object> items, Object fields, int depth) {
        items.removeIf(item -> random.nextInt(4) == 0);
        for (Object item : items) {
            if (random.nextInt(3) == 0) {
                change(element.resource(), Tree.map(item), fields, depth - 1);
            }
        }
        if (depth > 0 && addsLines && random.nextInt(3) == 0) {
            items.add(single(element, depth, !CoupaRules.isLines(element)));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(items, random);
        }
    }
}
