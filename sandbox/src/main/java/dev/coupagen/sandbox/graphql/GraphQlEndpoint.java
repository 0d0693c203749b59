package dev.coupagen.sandbox.graphql;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.raw.JavaValues;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import dev.coupagen.sandbox.store.Store;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/graphql}: queries, JSON only. Errors come under a status of 200, as Coupa's do. */
public final class GraphQlEndpoint {
    private static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 16;
    private static final int MOST_FIELDS = 2_000;
    private static final ElementName ROOT = ElementName.item("reply");
    private final Store store;
    private volatile @Nullable GraphQL engine;

    /** GraphQL over a store. The schema is made when it is first asked for. */
    public GraphQlEndpoint(Store store) {
        this.store = store;
    }

    /**
     * The reply to a call.
     *
     * @throws IOException if the body cannot be read
     */
    public Reply answer(Call call) throws IOException {
        if (!call.verb().equals("POST")) {
            return errors(405, "Send a POST.").with("Allow", "POST");
        }
        RawValue request;
        try (ElementReader reader = JsonFormat.INSTANCE.reader(call.body(LARGEST), Limits.DEFAULT)) {
            request = reader.raw();
            reader.finish();
        } catch (Call.TooLargeException e) {
            return errors(413, String.valueOf(e.getMessage())).with("Connection", "close");
        } catch (MappingException e) {
            return errors(400, "The body is not valid JSON. Send {\"query\": \"..\"}.");
        }
        Optional<String> query = request.member("query").flatMap(RawValue::asText);
        return query.map(text -> run(text, variables(request)))
                .orElseGet(() -> errors(400, "The body has no 'query'. Send {\"query\": \"..\"}."));
    }

    private static Map<String, Object> variables(RawValue request) {
        RawValue variables = request.member("variables").orElse(RawValue.Null.NULL);
        return variables instanceof RawValue.Struct struct ? withoutNulls(JavaValues.toMap(struct)) : Map.of();
    }

    @SuppressWarnings("unchecked") // a map that may hold nulls is read as one that does not: the engine takes both
    private static Map<String, Object> withoutNulls(Map<String, ? extends @Nullable Object> map) {
        return (Map<String, Object>) map;
    }

    private static Reply errors(int status, String message) {
        return written(status, Map.of("errors", List.of(Map.of("message", message))));
    }

    private Reply run(String query, Map<String, Object> variables) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(query).variables(variables).build();
        return store.reading(() -> written(200, engine().execute(input).toSpecification()));
    }

    private static Reply written(int status, Map<String, ?> document) {
        Format.DocumentWriter writer = JsonFormat.INSTANCE.writer();
        writer.raw(ROOT, JavaValues.toRaw(document));
        return Reply.of(status, "application/json; charset=utf-8", writer.finish());
    }

    private GraphQL engine() {
        GraphQL known = engine;
        if (known == null) {
            synchronized (this) {
                known = engine;
                if (known == null) {
                    known = GraphQL.newGraphQL(GraphSchema.of(store))
                            .instrumentation(new ChainedInstrumentation(
                                    new MaxQueryDepthInstrumentation(DEEPEST),
                                    new MaxQueryComplexityInstrumentation(MOST_FIELDS)))
                            .build();
                    engine = known;
                }
            }
        }
        return known;
    }
}
