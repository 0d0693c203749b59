package dev.coupagen.diagnostics;

import java.util.ArrayList;
import java.util.List;

/** Collects what a user should know although the work goes on. */
public final class Notices {
    private final List<Notice> list = new ArrayList<>();

    /** Adds the notice with these values for the placeholders of the diagnostic. */
    public void add(Diagnostic diagnostic, Object... values) {
        list.add(Notice.of(diagnostic, values));
    }

    /** Adds a notice. */
    public void add(Notice notice) {
        list.add(notice);
    }

    /** All of them in the order they came. */
    public List<Notice> list() {
        return List.copyOf(list);
    }
}
