package dev.coupagen.sandbox;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.NaturalKeys;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Valid records with random values in elements of all kinds. */
final class RandomModel {
    static final Set<String> OF_SERVER = Set.of("id", "created-at", "updated-at", "created-by", "updated-by");
    private static final int DEEPEST = 2;
    private final CoupaSandbox sandbox;
    private final Random random = new Random(20_261_130);
    /** How many elements of each kind were given values. */
    final Map<String, Integer> counts = new TreeMap<>();

    private int serial;

    RandomModel(CoupaSandbox sandbox) {
        this.sandbox = sandbox;
    }

    RawValue.Struct of(ResourceType type) {
        serial++;
        return record(type, 0, 100);
    }

    /** Some of the elements, for an update. */
    RawValue.Struct some(ResourceType type) {
        serial++;
        return record(type, 0, 50);
    }

    private RawValue.Struct record(ResourceType type, int depth, int percent) {
        List<RawValue.Member> members = new ArrayList<>();
        for (Field field : type.fields()) {
            boolean isOpen = field.isWritable() && !OF_SERVER.contains(field.name());
            if (isOpen && (NaturalKeys.isAskedFor(field) || random.nextInt(100) < percent)) {
                add(members, field, depth);
            }
        }
        return RawValue.Struct.of(members);
    }

    private void add(List<RawValue.Member> members, Field field, int depth) {
        if (field.kind() == Kind.CUSTOM_FIELDS) {
            if (depth == 0) {
                counted("custom fields");
                members.add(new RawValue.Member(field.name(), customFields()));
            }
        } else if (!field.isRecord()) {
            counted(
                    field.isList()
                            ? "list of values"
                            : !field.values().isEmpty()
                                    ? "enumeration"
                                    : field.kind().name());
            RawValue value = scalar(field);
            members.add(new RawValue.Member(
                    field.name(), field.isList() ? new RawValue.Array(List.of(value, scalar(field)), "") : value));
        } else {
            records(members, field, depth);
        }
    }

    private void records(List<RawValue.Member> members, Field field, int depth) {
        ResourceType target = field.recordType();
        boolean isInside = !target.hasId() || (field.isList() ? ResourceType.isOwned(field) : target.isPart());
        int known = sandbox.count(target.storage().name());
        if (isInside ? depth == DEEPEST : known == 0) {
            return;
        }
        counted((field.isList() ? "list of " : "") + (isInside ? "own records" : "references"));
        if (!field.isList()) {
            members.add(new RawValue.Member(
                    field.name(), isInside ? record(target, depth + 1, 40) : reference(1 + random.nextInt(known))));
            return;
        }
        List<RawValue> items = new ArrayList<>();
        for (int i = 1; i <= Math.min(2, isInside ? 2 : known); i++) {
            items.add(isInside ? record(target, depth + 1, 40) : reference(i));
        }
        members.add(new RawValue.Member(field.name(), new RawValue.Array(items, "")));
    }

    private void counted(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    private static RawValue reference(int id) {
        return RawValue.Struct.of(List.of(new RawValue.Member("id", new RawValue.Numeric(Integer.toString(id)))));
    }

    private RawValue customFields() {
        return RawValue.Struct.of(List.of(
                new RawValue.Member("cf-text", new RawValue.Text(word(40))),
                new RawValue.Member("cf number", new RawValue.Text("7.5")),
                new RawValue.Member("cf-choice", named("Choice " + serial)),
                new RawValue.Member("cf-choices", new RawValue.Array(List.of(named("A"), named("B")), ""))));
    }

    private static RawValue named(String name) {
        return RawValue.Struct.of(List.of(new RawValue.Member("name", new RawValue.Text(name))));
    }

    private RawValue scalar(Field field) {
        if (!field.values().isEmpty() && field.kind() == Kind.TEXT) {
            return new RawValue.Text(
                    field.values().get(random.nextInt(field.values().size())));
        }
        return switch (field.kind()) {
            case INTEGER -> new RawValue.Numeric(Integer.toString(random.nextInt(100_000)));
            case DECIMAL -> new RawValue.Text((1 + random.nextInt(9)) + (field.scale() == 0 ? "" : ".5"));
            case BOOLEAN -> RawValue.Bool.of(random.nextBoolean());
            case DATE -> new RawValue.Text(day());
            case DATETIME -> new RawValue.Text(day() + "T10:20:30+00:00");
            default -> new RawValue.Text(word(field.length() == 0 ? 30 : field.length()));
        };
    }

    private String day() {
        return "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
    }

    /** A text that no other record has, with letters that formats and addresses have to encode where there is space. */
    private String word(int size) {
        String unique = "w" + Integer.toString(serial, 36) + Integer.toString(random.nextInt(1_000_000), 36);
        String text = size > 24 ? unique + " é&<>\u4e2d+%" : unique;
        return text.substring(Math.max(0, text.length() - size));
    }
}
