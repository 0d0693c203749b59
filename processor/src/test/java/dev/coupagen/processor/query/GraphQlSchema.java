package dev.coupagen.processor.query;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A GraphQL schema as Coupa's would be for the resources of a release: names in camel case, custom fields as a union. */
final class GraphQlSchema {
    private static final String UNION = "CustomFieldValue";
    private final Release release;
    private final StringBuilder text = new StringBuilder();

    private GraphQlSchema(Release release) {
        this.release = release;
    }

    static GraphQLSchema of(Release release) {
        String text = new GraphQlSchema(release).text();
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type(TypeRuntimeWiring.newTypeWiring(UNION).typeResolver(environment -> null))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring);
    }

    private String text() {
        StringBuilder query = new StringBuilder("type Query {\n");
        Set<String> roots = new TreeSet<>();
        for (int i = 0; i < release.names().size(); i++) {
            DynamicMapper mapper = release.mapper(i);
            String type = typeName(mapper.schema().resource());
            type(type, mapper.schema());
            if (roots.add(root(type))) {
                query.append("  ")
                        .append(root(type))
                        .append("(id: ID): ")
                        .append(type)
                        .append('\n');
                query.append("  ")
                        .append(root(type))
                        .append("List(query: String): [")
                        .append(type)
                        .append("]\n");
            }
        }
        text.append("type StringValue {\n  name: String\n  value: String\n}\n");
        text.append("union ")
                .append(UNION)
                .append(" = ")
                .append(String.join(" | ", customTypes()))
                .append('\n');
        return text.append(query).append("}\n").toString();
    }

    /** What a custom field can hold: a value, or a record of one of the types that some are declared to have. */
    private Set<String> customTypes() {
        Set<String> types = new TreeSet<>(Set.of("StringValue"));
        for (int i = 0; i < release.names().size(); i++) {
            for (Slot slot : Release.records(release.mapper(i).schema())) {
                if (slot.isCustom()) {
                    types.add(typeName(slot.mapper().schema().resource()));
                }
            }
        }
        return types;
    }

    /** The field of the query for one record; the one for a collection ends in {@code List}. */
    static String root(String type) {
        return "one" + type;
    }

    private void type(String name, Schema schema) {
        text.append("type ").append(name).append(" {\n");
        Set<String> fields = new TreeSet<>();
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            if (fields.add(fieldName(slot.element()))) {
                text.append("  ")
                        .append(fieldName(slot.element()))
                        .append(": ")
                        .append(fieldType(slot))
                        .append('\n');
            }
        }
        text.append("}\n");
    }

    private static String fieldType(Slot slot) {
        String item = switch (slot.valueKind()) {
            case REFERENCE -> typeName(slot.mapper().schema().resource());
            case INTEGER -> "Int";
            case DECIMAL -> "Float";
            case BOOLEAN -> "Boolean";
            case CUSTOM_FIELDS -> "[" + UNION + "]";
            default -> "String";
        };
        return slot.kind() == Kind.LIST ? "[" + item + "]" : item;
    }

    /** {@code invoice-number} is {@code invoiceNumber}. */
    private static String fieldName(String element) {
        StringBuilder name = new StringBuilder();
        for (String word : element.split("[^A-Za-z0-9]+", -1)) {
            name.append(name.length() == 0 || word.isEmpty() ? word : capitalised(word));
        }
        return Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }

    /** {@code Asn-Header} is {@code AsnHeader}. */
    static String typeName(String resource) {
        StringBuilder name = new StringBuilder();
        for (String word : resource.split("[^A-Za-z0-9]+", -1)) {
            name.append(capitalised(word));
        }
        return name.toString();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
