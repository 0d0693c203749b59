package dev.coupagen.processor.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.GraphQlNames;
import dev.coupagen.runtime.query.Query;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents for random selections, checked by a real GraphQL parser against a schema of the whole release. */
class GraphQlValidationTest {
    private static final int CASES = 1_500;

    /** R39, and whatever came after it. */
    static List<String> releases() {
        return RandomQueriesTest.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyDocumentIsValid(String name) {
        Release release = Release.load(name);
        GraphQLSchema schema = GraphQlSchema.of(release);
        RandomValues values = new RandomValues(new Random(20_260_402));
        for (int i = 0; i < CASES; i++) {
            DynamicMapper mapper = release.mapper(i % release.names().size());
            Query<DynamicRecord> query = query(mapper, values);
            String type = GraphQlSchema.typeName(mapper.schema().resource());
            String root = GraphQlSchema.root(type);
            String text = query.toGraphQl(new GraphQlNames(root, root + "List", "StringValue"));
            Document document = Parser.parse(text);
            assertThat(new Validator().validateDocument(schema, document, Locale.ROOT))
                    .as(text)
                    .isEmpty();
            assertCarries(query, document);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theNamesOfEveryResourceMakeADocument(String name) {
        Release release = Release.load(name);
        for (int i = 0; i < release.names().size(); i++) {
            DynamicPath<DynamicRecord, DynamicRecord> root = DynamicPath.from(release.mapper(i));
            Document document = Parser.parse(Query.from(root).limit(1).toGraphQl());
            Field field = root(document);
            assertThat(field.getName()).as(release.names().get(i)).matches("[a-z_][A-Za-z0-9]*");
            assertThat(field.getSelectionSet()).isNotNull();
        }
    }

    private static Query<DynamicRecord> query(DynamicMapper mapper, RandomValues values) {
        DynamicPath<DynamicRecord, DynamicRecord> root = DynamicPath.from(mapper);
        Query<DynamicRecord> query = Query.from(root);
        for (int i = values.random().nextInt(5); i > 0; i--) {
            RandomPath path = RandomPath.from(mapper, values.random());
            if (!path.steps().isEmpty()) {
                query = query.fields(path.path(), path.steps().size() == 1 ? path.path() : path.parent());
                query = i == 1 ? query.where(RandomCriterion.on(path, values).criterion()) : query;
            }
        }
        if (values.random().nextInt(4) == 0) {
            query = query.fieldsOfModel(0);
        }
        return query;
    }

    /** The argument, with its escapes undone by the parser, is the query's. */
    private static void assertCarries(Query<DynamicRecord> query, Document document) {
        for (Argument argument : root(document).getArguments()) {
            if (argument.getName().equals("query")) {
                assertThat(query.toQueryString()).startsWith(((StringValue) argument.getValue()).getValue());
            }
        }
    }

    private static Field root(Document document) {
        OperationDefinition operation =
                (OperationDefinition) document.getDefinitions().get(0);
        return (Field) operation.getSelectionSet().getSelections().get(0);
    }
}
