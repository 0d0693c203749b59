package dev.coupagen.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The command line; each option is taken once, and what remains is a mistake. */
final class Arguments {
    private final List<String> remaining;

    Arguments(List<String> arguments) {
        this.remaining = new ArrayList<>(arguments);
    }

    boolean flag(String name) {
        return remaining.remove(name);
    }

    String value(String name, String byDefault) {
        int index = remaining.indexOf(name);
        if (index < 0) {
            return byDefault;
        }
        if (index + 1 == remaining.size()) {
            throw new IllegalArgumentException(name + " needs a value.");
        }
        remaining.remove(index);
        return remaining.remove(index);
    }

    List<String> list(String name, String byDefault) {
        String value = value(name, byDefault);
        return value.isEmpty() ? List.of() : List.of(value.split(",", -1));
    }

    void refuseOthers() {
        if (!remaining.isEmpty()) {
            throw new IllegalArgumentException("Unknown: " + String.join(" ", remaining));
        }
    }
}
