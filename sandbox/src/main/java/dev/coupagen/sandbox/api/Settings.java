package dev.coupagen.sandbox.api;

import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.search.ArgumentException;
import dev.coupagen.sandbox.search.Arguments;
import dev.coupagen.sandbox.store.Journal;
import dev.coupagen.sandbox.traffic.ActionLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an administrator of an instance decides: how strict it is, and which filters are saved on it. */
public final class Settings {
    private static final String FILTERS = "filters";
    private final Clock clock;
    private final boolean documentedValidation;
    private final Journal journal;
    private final ActionLog actions;
    private final Map<String, String> filters = new ConcurrentHashMap<>();

    /**
     * @param clock for timestamps
     * @param documentedValidation whether a create needs all that the documentation calls required
     * @param journal what was saved before, and is from now on
     */
    public Settings(Clock clock, boolean documentedValidation, Journal journal) {
        this.journal = journal;
        this.actions = new ActionLog(journal);
        this.filters.putAll(journal.notes(FILTERS));
        this.clock = clock;
        this.documentedValidation = documentedValidation;
    }

    Clock clock() {
        return clock;
    }

    /** What was done with records. */
    public ActionLog actions() {
        return actions;
    }

    /** Notes what a call did with a record, or with none or several if the id is 0. */
    void done(Request request, long id, String action, String effect) {
        actions.add(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                request.type().name(),
                id,
                action,
                request.call().verb() + " " + request.call().path(),
                effect);
    }

    boolean documentedValidation() {
        return documentedValidation;
    }

    /**
     * Saves a filter, within a write.
     *
     * @param arguments what it stands for, such as {@code status=approved&fields=["id"]}, encoded
     */
    public void saveFilter(String name, String arguments) {
        filters.put(name, arguments);
        journal.note(FILTERS, name, arguments);
    }

    /** The arguments with those of the saved filter that they name. */
    Arguments expanded(ResourceType type, Arguments arguments) {
        String name = arguments.value("filter").orElse("");
        if (name.isEmpty()) {
            return arguments;
        }
        String saved = filters.get(name);
        if (saved == null) {
            throw new ArgumentException("There is no saved filter '" + name + "' for " + type + ".");
        }
        List<Arguments.Pair> all = new ArrayList<>(Arguments.of(saved).pairs());
        all.addAll(arguments.pairs());
        return new Arguments(all);
    }
}
