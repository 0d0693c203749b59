package dev.coupagen.sandbox.search;

import dev.coupagen.runtime.text.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a call.
 *
 * @param pairs in the order of the address
 */
public record Arguments(List<Pair> pairs) {
    private static final int MOST = 1_000;
    private static final Set<String> RESERVED =
            Set.of("limit", "offset", "order_by", "dir", "return_object", "fields", "filter");

    /** One argument, as it was sent. */
    public record Pair(String encodedName, String encodedValue) {
        String name() {
            return Percent.decode(encodedName);
        }

        String value() {
            return Percent.decode(encodedValue);
        }
    }

    /** Copies the pairs. */
    public Arguments {
        pairs = List.copyOf(pairs);
    }

    /** Reads what follows the question mark. */
    public static Arguments of(String query) {
        List<Pair> pairs = new ArrayList<>();
        for (String argument : query.split("&", -1)) {
            if (argument.isEmpty()) {
                continue;
            }
            if (pairs.size() == MOST) {
                throw new ArgumentException("The address has more than " + MOST + " arguments. Send fewer.");
            }
            int equals = argument.indexOf('=');
            pairs.add(
                    equals < 0
                            ? new Pair(argument, "")
                            : new Pair(argument.substring(0, equals), argument.substring(equals + 1)));
        }
        return new Arguments(pairs);
    }

    /** The value of the argument of that name; of several the last. */
    public Optional<String> value(String name) {
        Optional<String> found = Optional.empty();
        for (Pair pair : pairs) {
            if (pair.name().equals(name)) {
                found = Optional.of(pair.value());
            }
        }
        return found;
    }

    /** The arguments that say which records are asked for. */
    List<Pair> criteria() {
        return pairs.stream().filter(pair -> !RESERVED.contains(pair.name())).toList();
    }

    /** A number that is 0 or more. */
    public int number(String name, int fallback) {
        return value(name)
                .map(text -> {
                    if (!text.matches("\\d{1,9}")) {
                        throw new ArgumentException("'" + name + "' is '" + text + "'. Give a whole number.");
                    }
                    return Integer.parseInt(text);
                })
                .orElse(fallback);
    }
}
