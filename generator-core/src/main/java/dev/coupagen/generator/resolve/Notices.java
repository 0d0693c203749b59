package dev.coupagen.generator.resolve;

import dev.coupagen.generator.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Collects what a user should know although the work goes on. */
public final class Notices {
    private final List<String> messages = new ArrayList<>();

    /** Adds the message for these values. */
    public void add(Diagnostic diagnostic, Object... values) {
        messages.add(diagnostic.message(values));
    }

    /** All messages in the order they came. */
    public List<String> messages() {
        return List.copyOf(messages);
    }
}
