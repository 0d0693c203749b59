package dev.coupagen.sandbox.graphql;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.TextValues;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.search.ArgumentException;
import dev.coupagen.sandbox.search.Arguments;
import dev.coupagen.sandbox.search.Search;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import graphql.GraphqlErrorException;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The executable schema: where the values of its fields come from. */
final class GraphSchema {
    private final Store store;
    private final SchemaText schema;

    /** A custom field with a value that is not a record. */
    private record CustomValue(String name, @Nullable String value) {}

    private GraphSchema(Store store) {
        this.store = store;
        this.schema = new SchemaText(store.catalog());
    }

    static GraphQLSchema of(Store store) {
        return new GraphSchema(store).executable();
    }

    private GraphQLSchema executable() {
        WiringFactory values = new WiringFactory() {
            @Override
            public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
                return fetcher(
                        environment.getParentType().getName(),
                        environment.getFieldDefinition().getName());
            }
        };
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(values)
                .type(TypeRuntimeWiring.newTypeWiring(SchemaText.UNION).typeResolver(environment -> {
                    Object value = environment.getObject();
                    String name = value instanceof Rec record ? GraphNames.type(record.type()) : SchemaText.VALUE;
                    return (GraphQLObjectType) environment.getSchema().getType(name);
                }))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(schema.text()), wiring);
    }

    private DataFetcher<?> fetcher(String parent, String name) {
        if (parent.equals("Query")) {
            ResourceType one = schema.one().get(name);
            ResourceType many = schema.many().get(name);
            return one != null ? environment -> one(one, environment) : environment -> many(many, environment);
        }
        if (parent.equals(SchemaText.VALUE)) {
            return environment -> {
                CustomValue value = environment.getSource();
                return value == null ? null : name.equals("name") ? value.name() : value.value();
            };
        }
        ResourceType type = schema.types().get(parent);
        Field field = type == null ? null : schema.fieldsOf(type).get(name);
        return field == null ? environment -> null : environment -> value(field, environment.getSource());
    }

    private @Nullable Object one(ResourceType type, DataFetchingEnvironment environment) {
        String id = String.valueOf(environment.<Object>getArgument("id"));
        return id.matches("\\d{1,18}") ? store.find(type, Long.parseLong(id)).orElse(null) : null;
    }

    private List<Rec> many(@Nullable ResourceType type, DataFetchingEnvironment environment) {
        if (type == null) {
            return List.of();
        }
        String query = environment.getArgumentOrDefault("query", "");
        try {
            return Search.page(store, type, Arguments.of(query), id -> true).stream()
                    .flatMap(id -> store.find(type, id).stream())
                    .toList();
        } catch (ArgumentException e) {
            throw GraphqlErrorException.newErrorException()
                    .message(String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private @Nullable Object value(Field field, @Nullable Rec record) {
        if (record == null) {
            return null;
        }
        if (field.kind() == Kind.CUSTOM_FIELDS) {
            return customFields(record);
        }
        Object value = record.get(field);
        if (field.isList()) {
            List<Object> items = new ArrayList<>();
            record.items(field).forEach(item -> single(field, item).ifPresent(items::add));
            return items;
        }
        return single(field, value).orElse(null);
    }

    private Optional<Object> single(Field field, @Nullable Object value) {
        if (value instanceof Link link) {
            return store.find(field.recordType(), link.id()).map(found -> found);
        }
        boolean isTyped = value instanceof Rec || value instanceof Long || value instanceof Boolean;
        return Optional.ofNullable(value).map(known -> isTyped ? known : TextValues.write(known));
    }

    private List<Object> customFields(Rec record) {
        List<Object> values = new ArrayList<>();
        for (Field field : record.type().fields()) {
            if (field.isCustom() && field.isRecord()) {
                List<?> items = field.isList() ? record.items(field) : single(record.get(field));
                items.forEach(item -> single(field, item).ifPresent(values::add));
            } else if (field.isCustom()) {
                Object value = record.get(field);
                values.add(new CustomValue(field.name(), value == null ? null : TextValues.write(value)));
            } else if (field.kind() == Kind.CUSTOM_FIELDS && record.get(field) instanceof RawValue.Struct others) {
                for (RawValue.Member member : others.members()) {
                    values.add(new CustomValue(
                            member.name(), member.value().asText().orElse(null)));
                }
            }
        }
        return values;
    }

    private static List<?> single(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }
}
