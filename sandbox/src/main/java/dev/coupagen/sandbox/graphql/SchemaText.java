package dev.coupagen.sandbox.graphql;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The schema of a release as a document, and what its fields stand for. */
final class SchemaText {
    static final String VALUE = "StringValue";
    static final String UNION = "CustomFieldValue";
    private final Catalog catalog;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, ResourceType> types = new HashMap<>();
    private final Map<String, ResourceType> one = new HashMap<>();
    private final Map<String, ResourceType> many = new HashMap<>();
    private final Map<ResourceType, Map<String, Field>> fields = new HashMap<>();

    SchemaText(Catalog catalog) {
        this.catalog = catalog;
        catalog.types().forEach(type -> types.putIfAbsent(GraphNames.type(type), type));
        types.values().forEach(this::type);
        union();
        query();
    }

    String text() {
        return text.toString();
    }

    Map<String, ResourceType> one() {
        return one;
    }

    Map<String, ResourceType> many() {
        return many;
    }

    Map<String, ResourceType> types() {
        return types;
    }

    /** The field of a type that a name in the schema stands for. */
    Map<String, Field> fieldsOf(ResourceType type) {
        return fields.getOrDefault(type, Map.of());
    }

    private void type(ResourceType type) {
        Map<String, Field> named = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (Field field : type.fields()) {
            String name = GraphNames.field(field.name());
            boolean isShown = field.isReadable() && !field.isCustom();
            if (isShown && named.putIfAbsent(name, field) == null) {
                lines.add("  " + name + ": " + typeOf(field));
            }
        }
        fields.put(type, named);
        text.append("type ").append(GraphNames.type(type)).append(" {\n");
        text.append(lines.isEmpty() ? "  _: String" : String.join("\n", lines)).append("\n}\n");
    }

    private static String typeOf(Field field) {
        String item = switch (field.kind()) {
            case REFERENCE -> GraphNames.type(field.recordType());
            case INTEGER -> "Int";
            case BOOLEAN -> "Boolean";
            case CUSTOM_FIELDS -> "[" + UNION + "]";
            // As text, so that no digit is lost.
            default -> "String";
        };
        return field.isList() ? "[" + item + "]" : item;
    }

    private void union() {
        Set<String> members = new TreeSet<>(Set.of(VALUE));
        for (ResourceType type : types.values()) {
            type.fields().stream()
                    .filter(field -> field.isCustom() && field.kind() == Kind.REFERENCE)
                    .forEach(field -> members.add(GraphNames.type(field.recordType())));
        }
        // What programs name in fragments has to exist, whether a field of this release has it or not.
        catalog.type("User").ifPresent(user -> members.add(GraphNames.type(user)));
        catalog.type("LookupValue").ifPresent(value -> members.add(GraphNames.type(value)));
        text.append("type ").append(VALUE).append(" {\n  name: String\n  value: String\n}\n");
        text.append("union ")
                .append(UNION)
                .append(" = ")
                .append(String.join(" | ", members))
                .append('\n');
    }

    private void query() {
        text.append("type Query {\n");
        Set<String> taken = new HashSet<>();
        List<ResourceType> withPathsFirst = new ArrayList<>(types.values());
        withPathsFirst.sort(Comparator.comparing(
                        (ResourceType type) -> type.path().isEmpty())
                // /invoices before /payables/invoices
                .thenComparing(type -> type.path().chars().filter(c -> c == '/').count())
                .thenComparingInt(ResourceType::number));
        for (ResourceType type : withPathsFirst) {
            if (!type.hasId()) {
                continue;
            }
            String name = GraphNames.type(type);
            if (taken.add(GraphNames.one(type))) {
                one.put(GraphNames.one(type), type);
                text.append("  ")
                        .append(GraphNames.one(type))
                        .append("(id: ID!): ")
                        .append(name)
                        .append('\n');
            }
            if (taken.add(GraphNames.many(type))) {
                many.put(GraphNames.many(type), type);
                text.append("  ")
                        .append(GraphNames.many(type))
                        .append("(query: String): [")
                        .append(name)
                        .append("]\n");
            }
        }
        text.append("}\n");
    }
}
