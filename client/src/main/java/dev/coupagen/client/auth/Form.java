package dev.coupagen.client.auth;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.text.Percent;
import java.util.Map;
import java.util.stream.Collectors;

/** The notations of the token endpoint: forms in, JSON out. */
final class Form {
    private Form() {}

    static String write(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return Percent.encode(text).replace("%20", "+");
    }

    static RawValue json(byte[] document) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(document, Limits.DEFAULT)) {
            RawValue value = reader.raw();
            reader.finish();
            return value;
        }
    }
}
