package dev.coupagen.sandbox.auth;

import dev.coupagen.runtime.text.Percent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of a form, or the arguments of an address. */
final class Form {
    private final Map<String, String> fields = new HashMap<>();

    private Form() {}

    static Form of(byte[] body) {
        return of(new String(body, StandardCharsets.UTF_8));
    }

    static Form of(String encoded) {
        Form form = new Form();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.fields.put(Percent.decode(pair.substring(0, equals)), Percent.decode(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    /** The value of a field; empty if it is missing. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }
}
