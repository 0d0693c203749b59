package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.export.ExportPort;
import dev.coupagen.client.export.HistoryRecord;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an export asks of an instance. What is not a model of the user's is sent as JSON, whatever the client's format. */
final class ExportClient<R> implements ExportPort<R> {
    private static final String JSON = CoupaFormat.JSON.mediaType();

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
    public void write(String id, Map<String, String> customFields) {
        String fields = customFields.entrySet().stream()
                .map(field -> JsonText.quoted(field.getKey()) + ":" + textOrNull(field.getValue()))
                .collect(Collectors.joining(","));
        send("PUT", recordPath(id), "", "{\"custom-fields\":{" + fields + "}}", true);
    }

    private static String textOrNull(String text) {
        return text.isEmpty() ? "null" : JsonText.quoted(text);
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
        String id = connection.isDry(call) ? "{id}" : id(connection.send(call));
        send("PUT", "/api/integration_runs/" + id + "/run", "", null, true);
        return id;
    }

    @Override
    public void endRun(String run, boolean isSuccess) {
        send("PUT", "/api/integration_runs/" + run + (isSuccess ? "/success" : "/fail"), "", null, true);
    }

    @Override
    public void record(HistoryRecord record) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("document-id", number(record.id()));
        members.put("document-type", JsonText.quoted(documentType));
        members.put("contact-alert-type", JsonText.quoted(record.contacts()));
        members.put("integration", "{\"name\":" + JsonText.quoted(record.integration()) + "}");
        record.run().ifPresent(run -> {
            members.put("integration-run", "{\"id\":" + number(run) + "}");
            members.put("integration-run-id", number(run));
        });
        if (!record.number().isEmpty()) {
            members.put("external-id", JsonText.quoted(record.number()));
        }
        boolean isRefused = !record.error().isEmpty();
        members.put("status", JsonText.quoted(isRefused ? "failed" : "success"));
        if (isRefused) {
            members.put(
                    "responses",
                    "[{\"response-code\":\"ERROR\",\"response-message\":" + JsonText.quoted(record.error()) + "}]");
        }
        String json = members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        send("POST", "/api/" + record.history().path(), "", json, false);
    }

    private static String number(String id) {
        return id.matches("[0-9]{1,18}") ? id : JsonText.quoted(id);
    }

    @Override
    public void resolveErrors(String id) {
        Arguments open = Arguments.of("")
                .with("document_type", documentType)
                .with("document_id", id)
                .with("order_by", "id")
                .with("dir", "desc")
                .with("fields", "[\"id\",\"resolved\"]");
        ApiCall call = ApiCall.get("/api/integration_errors", open.toString(), JSON, options);
        for (RawValue error : json(connection.send(call)).items()) {
            boolean isResolved = error.member("resolved")
                    .flatMap(RawValue::asText)
                    .filter("true"::equals)
                    .isPresent();
            error.member("id")
                    .filter(number -> !isResolved)
                    .flatMap(RawValue::asText)
                    .ifPresent(number -> send("PUT", "/api/integration_errors/" + number + "/resolve", "", null, true));
        }
    }

    @Override
    public boolean isOfRecord(RuntimeException failure) {
        return failure instanceof ValidationException
                || failure instanceof ConflictException
                || failure instanceof NotFoundException;
    }

    private void send(String verb, String path, String query, @Nullable String json, boolean isRepeatable) {
        ApiCall call = call(verb, path, query, json, isRepeatable);
        if (!connection.isDry(call)) {
            connection.send(call);
        }
    }

    private ApiCall call(String verb, String path, String query, @Nullable String json, boolean isRepeatable) {
        RequestBody body = json == null ? null : RequestBody.of(JSON, json.getBytes(StandardCharsets.UTF_8));
        return new ApiCall(verb, path, query, JSON, body, isRepeatable, false, List.of(), options, null);
    }

    private static String id(HttpReply reply) {
        return json(reply)
                .member("id")
                .flatMap(RawValue::asText)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .orElseThrow(() -> new IllegalStateException("The integration run has no id."));
    }

    private static RawValue json(HttpReply reply) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(reply.body(), Limits.DEFAULT)) {
            return reader.raw();
        } catch (MappingException e) {
            throw new IllegalStateException("The reply of the integrations cannot be read: " + e.getMessage(), e);
        }
    }
}
