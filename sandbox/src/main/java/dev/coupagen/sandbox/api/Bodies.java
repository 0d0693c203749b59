package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.CoupaErrors;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.ResourceType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the bodies of calls as records. */
final class Bodies {
    /** The largest document that is accepted. */
    static final long LARGEST = 32L << 20;

    private static final int MOST_ELEMENTS = 300_000;
    private static final MapperOptions OPTIONS =
            MapperOptions.DEFAULT.withAnyRoot(true).withLimits(Limits.DEFAULT.withDocumentBytes(LARGEST));

    private Bodies() {}

    /** The record in the body; one without elements if the body is empty. */
    static DynamicRecord one(Catalog catalog, ResourceType type, Call call, Media media) throws IOException {
        DynamicMapper mapper = catalog.mapper(type);
        byte[] body = body(call, media);
        if (isBlank(body)) {
            return mapper.fromJson("{}");
        }
        try {
            return media == Media.JSON ? mapper.fromJson(body, OPTIONS) : mapper.fromXml(body, OPTIONS);
        } catch (MappingException e) {
            throw unreadable(e);
        }
    }

    /** The records in the body: of a list, or the only one. */
    static List<DynamicRecord> several(Catalog catalog, ResourceType type, Call call, Media media) throws IOException {
        byte[] body = body(call, media);
        if (isBlank(body)) {
            return List.of();
        }
        DynamicMapper mapper = catalog.mapper(type);
        try {
            if (media == Media.JSON) {
                boolean isList =
                        new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("[");
                return isList ? mapper.listFromJson(body, OPTIONS) : List.of(mapper.fromJson(body, OPTIONS));
            }
            boolean isList = new String(body, 0, Math.min(body.length, 1_000), StandardCharsets.UTF_8)
                    .contains("<" + type.definition().collection());
            return isList ? mapper.listFromXml(body, OPTIONS) : List.of(mapper.fromXml(body, OPTIONS));
        } catch (MappingException e) {
            throw unreadable(e);
        }
    }

    /** A small document of very many elements takes more memory than a large one. */
    private static byte[] body(Call call, Media media) throws IOException {
        byte[] body = call.body(LARGEST);
        byte mark = (byte) (media == Media.JSON ? ',' : '<');
        int marks = 0;
        for (byte b : body) {
            marks += b == mark ? 1 : 0;
        }
        if (marks > MOST_ELEMENTS) {
            throw Failure.of(
                    413, "The body has more than " + MOST_ELEMENTS + " elements. Send fewer records in a call.");
        }
        return body;
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Failure unreadable(MappingException e) {
        String message = e.errors().map(CoupaErrors::toString).orElse(String.valueOf(e.getMessage()));
        return Failure.of(400, "The body cannot be read: " + message);
    }
}
