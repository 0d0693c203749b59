package dev.coupagen.client.imports;

import dev.coupagen.runtime.query.Criterion;
import dev.coupagen.runtime.query.Query;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An import that is about to be run. Each record is looked for by its natural key, and created or updated. If it is not
 * known whether a record was created, it is looked for again before anything else is sent.
 */
public final class Import<R> {
    private final ImportPort<R> port;
    private final Function<R, Criterion<R>> key;
    private @Nullable Path reportFile;
    private int mostRefused = 100;

    /**
     * An import; see {@code Coupa.importInto}.
     *
     * @param key the criterion that finds a record by its natural key
     */
    public Import(ImportPort<R> port, Function<R, Criterion<R>> key) {
        this.port = port;
        this.key = key;
    }

    /** The file that gets a line for each record. If it is there already, what it says was imported is left out. */
    public Import<R> report(Path file) {
        reportFile = file;
        return this;
    }

    /**
     * After how many refused records of a run the import ends; 100 if it is not set. What comes after them is not sent.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public Import<R> refusedAtMost(int records) {
        if (records < 1) {
            throw new IllegalArgumentException(
                    "An import cannot end after " + records + " refused records. Give 1 or more.");
        }
        mostRefused = records;
        return this;
    }

    /**
     * Runs the import: one record after the other, as the stream gives them. The stream is closed.
     *
     * @throws RuntimeException if something else fails than a record; run it again to go on
     */
    public ImportReport from(Stream<? extends R> models) {
        ReportFile report = new ReportFile(reportFile);
        int created = 0;
        int updated = 0;
        int skipped = 0;
        int refusals = 0;
        boolean isComplete;
        Map<String, String> refused = new LinkedHashMap<>();
        try (models) {
            Iterator<? extends R> all = models.iterator();
            while (all.hasNext() && refusals < mostRefused) {
                R model = all.next();
                Criterion<R> criterion = key.apply(model);
                String name = criterion.toString();
                if (report.hasImported(name)) {
                    skipped++;
                    continue;
                }
                try {
                    boolean isNew = bring(model, criterion, report);
                    created += isNew ? 1 : 0;
                    updated += isNew ? 0 : 1;
                } catch (RuntimeException e) {
                    String message = port.refusal(e).orElseThrow(() -> e);
                    refusals++;
                    refused.put(name, message);
                    report.add(name, "refused", "", message);
                }
            }
            isComplete = !all.hasNext();
        }
        return new ImportReport(created, updated, skipped, refused, isComplete);
    }

    /** Whether the record is new. */
    private boolean bring(R model, Criterion<R> criterion, ReportFile report) {
        Query<R> query = port.query().where(criterion);
        Optional<String> known = port.find(query);
        if (known.isPresent()) {
            port.update(known.get(), model);
            report.add(criterion.toString(), "updated", known.get(), "");
            return false;
        }
        report.add(criterion.toString(), "created", create(model, query), "");
        return true;
    }

    private String create(R model, Query<R> query) {
        try {
            return port.create(model);
        } catch (RuntimeException e) {
            if (!port.isUnknown(e)) {
                throw e;
            }
            Optional<String> found = port.find(query);
            return found.isPresent() ? found.get() : port.create(model);
        }
    }
}
