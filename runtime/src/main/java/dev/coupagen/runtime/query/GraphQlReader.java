package dev.coupagen.runtime.query;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.raw.RawReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads GraphQL replies into models. */
final class GraphQlReader<R> {
    private final Mapper<R, ?> mapper;
    private final MapperOptions options;

    @SuppressWarnings("unchecked") // the root path's type parameter is the mapper's
    GraphQlReader(Route root, MapperOptions options) {
        this.mapper = (Mapper<R, ?>) root.mapper;
        this.options = options;
    }

    GraphQlReply<R> read(byte[] reply) {
        RawValue document;
        try (ElementReader reader = JsonFormat.INSTANCE.reader(reply, options.limits())) {
            document = reader.raw();
            reader.finish();
        }
        if (document.member("data").isEmpty() && document.member("errors").isEmpty()) {
            throw new MappingException(
                    "Expected a GraphQL reply, an object with 'data' or 'errors', but found something else.");
        }
        return new GraphQlReply<>(records(document), errors(document));
    }

    private List<R> records(RawValue document) {
        List<R> records = new ArrayList<>();
        if (document.member("data").orElse(RawValue.Null.NULL) instanceof RawValue.Struct data) {
            for (RawValue.Member field : data.members()) {
                if (field.value() instanceof RawValue.Array several) {
                    several.items().forEach(item -> record(item).ifPresent(records::add));
                } else {
                    record(field.value()).ifPresent(records::add);
                }
            }
        }
        return records;
    }

    private Optional<R> record(RawValue value) {
        if (value == RawValue.Null.NULL) {
            return Optional.empty();
        }
        RawValue renamed = GraphQlElements.elements(value, mapper.schema());
        return Optional.of(mapper.readOne(new RawReader(renamed), options));
    }

    private static List<GraphQlError> errors(RawValue document) {
        RawValue errors = document.member("errors").orElse(RawValue.Null.NULL);
        return errors.items().stream()
                .map(error -> new GraphQlError(
                        text(error, "message").orElse("The reply does not say what is wrong."),
                        String.join("/", path(error))))
                .toList();
    }

    private static Optional<String> text(RawValue value, String member) {
        return value.member(member).flatMap(RawValue::asText);
    }

    private static List<String> path(RawValue error) {
        return error.member("path").map(RawValue::items).orElse(List.of()).stream()
                .map(step -> step.asText().orElse("?"))
                .toList();
    }
}
