package dev.coupagen.client;

import dev.coupagen.client.imports.ImportPort;
import dev.coupagen.runtime.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an import asks of an instance. */
final class ImportClient<R> implements ImportPort<R> {
    private final ResourceClient<R> records;
    private final Query<R> all;

    ImportClient(ResourceClient<R> records, Query<R> all) {
        this.records = records;
        this.all = all;
    }

    @Override
    public Query<R> query() {
        return all;
    }

    @Override
    public Optional<String> find(Query<R> query) {
        return records.first(query).flatMap(records::id);
    }

    @Override
    public String create(R model) {
        return records.id(records.create(model)).orElse("");
    }

    @Override
    public void update(String id, R model) {
        records.update(id, model);
    }

    @Override
    public Optional<String> refusal(RuntimeException failure) {
        if (failure instanceof ValidationException e) {
            String errors =
                    e.errors().entrySet().stream().map(ImportClient::line).collect(Collectors.joining("; "));
            return Optional.of(errors.isEmpty() ? String.valueOf(e.getMessage()) : errors);
        }
        return failure instanceof ConflictException
                ? Optional.of(String.valueOf(failure.getMessage()))
                : Optional.empty();
    }

    private static String line(Map.Entry<String, List<String>> messages) {
        String text = String.join(", ", messages.getValue());
        return messages.getKey().isEmpty() ? text : messages.getKey() + ": " + text;
    }

    @Override
    public boolean isUnknown(RuntimeException failure) {
        return failure instanceof UnknownOutcomeException;
    }
}
