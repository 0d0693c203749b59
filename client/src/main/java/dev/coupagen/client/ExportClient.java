package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.export.ExportPort;
import dev.coupagen.client.export.History;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Arguments;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an export asks of an instance. What is not a model of the user's is sent as JSON, whatever the client's format. */
final class ExportClient<R> implements ExportPort<R> {
    private final Connection connection;
    private final ResourceClient<R> records;
    private final String documentType;
    private final RequestOptions options;

    ExportClient(Connection connection, ResourceClient<R> records, String documentType) {
        this.connection = connection;
        this.records = records;
        this.documentType = documentType;
        this.options = records.options();
    }

    @Override
    public Stream<R> unexported(Query<R> query) {
        return records.stream(query.argument("exported", "false"));
    }

    @Override
    public String id(R entry) {
        return records.id(entry)
                .orElseThrow(() -> new IllegalStateException("A record has no id. Declare the element id."));
    }

    @Override
    public void write(String id, String customField, String value) {
        String json = "{\"custom-fields\":{" + JsonText.quoted(customField) + ":" + JsonText.quoted(value) + "}}";
        send("PUT", recordPath(id), "", json, true);
    }

    @Override
    public void markExported(String id) {
        send("PUT", recordPath(id), "exported=true", null, true);
    }

    private String recordPath(String id) {
        return records.path() + Operation.of("GET", "/{id}").pathFor(id);
    }

    @Override
    public String beginRun(String integration) {
        String json = "{\"integration\":{\"name\":" + JsonText.quoted(integration) + "}}";
        ApiCall call = call("POST", "/api/integration_runs", "", json, false);
        String id = id(connection.send(call));
        send("PUT", "/api/integration_runs/" + id + "/run", "", null, true);
        return id;
    }

    @Override
    public void endRun(String run, boolean isSuccess) {
        send("PUT", "/api/integration_runs/" + run + (isSuccess ? "/success" : "/fail"), "", null, true);
    }

    @Override
    public void record(String run, String id, History history, String message) {
        Arguments arguments = Arguments.of("")
                .with("document_id", id)
                .with("document_type", documentType)
                .with("integration_run_id", run)
                .with("contact_alert_type", "Technical");
        Arguments complete = message.isEmpty() ? arguments : arguments.with("response", message);
        send("POST", "/api/integration_history_records/" + history.action(), complete.toString(), null, false);
    }

    private void send(String verb, String path, String query, @Nullable String json, boolean isRepeatable) {
        ApiCall call = call(verb, path, query, json, isRepeatable);
        if (!connection.isDry(call)) {
            connection.send(call);
        }
    }

    private ApiCall call(String verb, String path, String query, @Nullable String json, boolean isRepeatable) {
        String type = CoupaFormat.JSON.mediaType();
        RequestBody body = json == null ? null : RequestBody.of(type, json.getBytes(StandardCharsets.UTF_8));
        return new ApiCall(verb, path, query, type, body, isRepeatable, false, List.of(), options, null);
    }

    private static String id(HttpReply reply) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(reply.body(), Limits.DEFAULT)) {
            return reader.raw()
                    .member("id")
                    .flatMap(RawValue::asText)
                    .orElseThrow(() -> new IllegalStateException("The integration run has no id."));
        } catch (MappingException e) {
            throw new IllegalStateException("The reply for the integration run cannot be read: " + e.getMessage(), e);
        }
    }
}
