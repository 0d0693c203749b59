package dev.coupagen.sandbox.web;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.raw.JavaValues;
import dev.coupagen.sandbox.http.Reply;
import java.util.List;
import java.util.Map;

/** JSON between maps and bytes. */
final class JsonText {
    private static final ElementName ROOT = ElementName.item("document");

    private JsonText() {}

    static Reply reply(int status, Map<String, ?> document) {
        return written(status, JavaValues.toRaw(document));
    }

    static Reply reply(int status, List<? extends Map<String, ?>> items) {
        List<RawValue> raw = items.stream().<RawValue>map(JavaValues::toRaw).toList();
        return written(status, new RawValue.Array(raw, ""));
    }

    private static Reply written(int status, RawValue document) {
        Format.DocumentWriter writer = JsonFormat.INSTANCE.writer();
        writer.raw(ROOT, document);
        return Reply.of(status, "application/json; charset=utf-8", writer.finish());
    }

    static RawValue read(byte[] json) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(json, Limits.DEFAULT)) {
            RawValue value = reader.raw();
            reader.finish();
            return value;
        }
    }

    static String text(RawValue value, String member) {
        return value.member(member).flatMap(RawValue::asText).orElse("");
    }

    static int number(RawValue value, String member, int fallback) {
        String text = text(value, member);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : fallback;
    }
}
