package dev.coupagen.client;

import dev.coupagen.client.call.ApiCall;
import dev.coupagen.client.call.CallSender;
import dev.coupagen.client.call.Failure;
import dev.coupagen.client.call.Failure.Kind;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MapperOptions.WriteMode;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.raw.RawReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The records in requests and replies, in the client's format. */
final class Documents<R> {
    private static final int SNIFFED = 64;

    private final Mapper<R, ? extends R> mapper;
    private final CoupaFormat format;
    private final CallSender sender;

    Documents(Mapper<R, ? extends R> mapper, CoupaFormat format, CallSender sender) {
        this.mapper = mapper;
        this.format = format;
        this.sender = sender;
    }

    Mapper<R, ? extends R> mapper() {
        return mapper;
    }

    RequestBody write(R model, RequestOptions options) {
        MapperOptions writing = options.mapper().writeMode() == WriteMode.ALL
                ? options.mapper().withWriteMode(WriteMode.WRITABLE)
                : options.mapper();
        Format.DocumentWriter writer = format.format().writer();
        mapper.write(model, writer, writing);
        return RequestBody.of(format.mediaType(), writer.finish());
    }

    R one(ApiCall call, HttpReply reply) {
        return read(call, reply, mapper::readOne);
    }

    List<R> list(ApiCall call, HttpReply reply) {
        return List.copyOf(read(call, reply, mapper::readList));
    }

    /** A record without elements: what a write answers with that asked for no record. */
    R none() {
        return mapper.readOne(new RawReader(RawValue.Struct.EMPTY), MapperOptions.DEFAULT);
    }

    private <T> T read(ApiCall call, HttpReply reply, BiFunction<ElementReader, MapperOptions, T> reading) {
        requireDocument(call, reply);
        try {
            MapperOptions options = call.options().mapper();
            return reading.apply(format.format().reader(reply.body(), options.limits()), options);
        } catch (MappingException e) {
            if (e.errors().isPresent()) {
                throw new ValidationException(
                        Failures.described(failure(call, reply, "The reply reports errors.", e), sender),
                        Redaction.of(e.errors().get(), sender));
            }
            throw Failures.of(
                    failure(
                            call,
                            reply,
                            "The reply with status " + reply.status() + " cannot be read: " + e.getMessage(),
                            e),
                    sender);
        }
    }

    private void requireDocument(ApiCall call, HttpReply reply) {
        if (reply.body().length == 0) {
            throw unreadable(call, reply, "The reply with status " + reply.status() + " has no body.");
        }
        String type = reply.mediaType();
        if (!format.isWrittenAs(type) || startsLikeHtml(reply.body())) {
            throw unreadable(
                    call,
                    reply,
                    "The reply with status " + reply.status() + " is "
                            + (type.isEmpty() ? "HTML" : type) + " instead of " + format.mediaType()
                            + ". Check that the url is that of the instance, and that nothing on the way answers in its place.");
        }
    }

    private static boolean startsLikeHtml(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    CoupaException unreadable(ApiCall call, HttpReply reply, String message) {
        return Failures.of(failure(call, reply, message, null), sender);
    }

    private static Failure failure(ApiCall call, HttpReply reply, String message, @Nullable Throwable cause) {
        return new Failure(Kind.UNREADABLE, call.verb(), call.path(), reply, message, 1, Set.of(), cause);
    }
}
