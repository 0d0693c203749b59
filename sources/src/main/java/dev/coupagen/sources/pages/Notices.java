package dev.coupagen.sources.pages;

import dev.coupagen.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Collects what is odd, in the order in which it is found. */
final class Notices {
    private final List<PageNotice> found = new ArrayList<>();

    void add(Diagnostic what, String page, int table, int row, Object... values) {
        found.add(new PageNotice(what, page, table, row, what.message(values)));
    }

    void addAll(Notices others) {
        found.addAll(others.found);
    }

    List<PageNotice> all() {
        return List.copyOf(found);
    }
}
