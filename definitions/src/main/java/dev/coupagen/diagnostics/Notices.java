package dev.coupagen.diagnostics;

import java.util.ArrayList;
import java.util.List;

/** Collects what a user should know although the work continues. */
public final class Notices {
    private final List<Notice> list = new ArrayList<>();

    /** Adds the notice with these values for the placeholders of the diagnostic. */
    public void add(Diagnostic diagnostic, Object... values) {
        list.add(Notice.of(diagnostic, values));
    }

    /** Adds a notice about a location, with these values for the placeholders of the diagnostic. */
    public void addAt(Location location, Diagnostic diagnostic, Object... values) {
        list.add(new Notice(diagnostic, location, diagnostic.message(values)));
    }

    /** Adds a notice. */
    public void add(Notice notice) {
        list.add(notice);
    }

    /** Adds all notices of another collection. */
    public void addAll(Notices others) {
        list.addAll(others.list);
    }

    /** All of them in the order they came. */
    public List<Notice> list() {
        return List.copyOf(list);
    }
}
