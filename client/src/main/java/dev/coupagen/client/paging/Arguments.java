package dev.coupagen.client.paging;

import dev.coupagen.runtime.text.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of a call in their order, each encoded. Immutable. */
public final class Arguments {
    private final List<String> parts;

    private Arguments(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Of the form {@code a=1&b=2}; empty if there are none. */
    public static Arguments of(String query) {
        return new Arguments(query.isEmpty() ? List.of() : List.of(query.split("&")));
    }

    /** These arguments with that value instead of any other of the name; neither is encoded yet. */
    public Arguments with(String name, String value) {
        List<String> changed = new ArrayList<>(without(name).parts);
        changed.add(encodedName(name) + "=" + Percent.encode(value));
        return new Arguments(changed);
    }

    /** These arguments with that value, if there is none of the name yet. */
    public Arguments withDefault(String name, String value) {
        return value(name).isPresent() ? this : with(name, value);
    }

    /** These arguments without that one. */
    public Arguments without(String name) {
        return new Arguments(
                parts.stream().filter(part -> !name(part).equals(name)).toList());
    }

    /** The value of an argument, decoded; of several the last. */
    public Optional<String> value(String name) {
        return parts.stream()
                .filter(part -> name(part).equals(name))
                .map(part -> Percent.decode(part.substring(Math.min(part.length(), part.indexOf('=') + 1))))
                .reduce((first, last) -> last);
    }

    /** These arguments with {@code id} among the fields, if they name fields at all. */
    public Arguments withId() {
        Optional<String> fields = value("fields").map(String::strip);
        if (fields.isEmpty() || !fields.get().startsWith("[") || namesId(fields.get())) {
            return this;
        }
        String rest = fields.get().substring(1);
        return with("fields", rest.strip().equals("]") ? "[\"id\"]" : "[\"id\"," + rest);
    }

    /** Whether {@code "id"} is an item of the outer list. */
    private static boolean namesId(String json) {
        int depth = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (depth == 1 && json.startsWith("\"id\"", i)) {
                return true;
            }
        }
        return false;
    }

    private static String name(String part) {
        int end = part.indexOf('=');
        return Percent.decode(end < 0 ? part : part.substring(0, end));
    }

    private static String encodedName(String name) {
        // Brackets stay readable, as in the arguments of a query.
        return Percent.encode(name).replace("%5B", "[").replace("%5D", "]");
    }

    /** As they are sent. */
    @Override
    public String toString() {
        return String.join("&", parts);
    }
}
