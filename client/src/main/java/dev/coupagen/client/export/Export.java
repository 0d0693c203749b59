package dev.coupagen.client.export;

import dev.coupagen.runtime.query.Criterion;
import dev.coupagen.runtime.query.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An export that is about to be run: the records that are not exported yet are handed over, get the number of the other
 * system, and are marked as exported. Interrupted at any point and run again, it hands every record over at least once, and
 * marks none that the handler did not take.
 */
public final class Export<R> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client.export");

    private final ExportPort<R> port;
    private Query<R> query;
    private ExportState state = ExportState.none();
    private String customField = "";
    private String integration = "";
    private History onSuccess = History.ACKNOWLEDGE;
    private History onFailure = History.CREATE_ALERT;
    private int mostFailures = 100;

    /** An export of the records of a query; see {@code Coupa.export}. */
    public Export(ExportPort<R> port, Query<R> query) {
        this.port = port;
        this.query = query;
    }

    /** Only records that meet one more criterion. */
    public Export<R> where(Criterion<R> criterion) {
        query = query.where(criterion);
        return this;
    }

    /** What is remembered beyond the end of the process; nothing if it is not set. */
    public Export<R> state(ExportState newState) {
        state = newState;
        return this;
    }

    /** The custom field that takes the number of the other system, such as {@code cf-erp-invoice-number}. */
    public Export<R> numberInto(String field) {
        customField = field;
        return this;
    }

    /** Keeps an integration run on the instance, with a history record for each record. */
    public Export<R> integration(String name) {
        integration = name;
        return this;
    }

    /**
     * What Coupa does with the history records. With {@link History#MARK_EXPORTED} for success, the history record marks the
     * record as exported, instead of a request of its own.
     */
    public Export<R> history(History success, History failure) {
        onSuccess = success;
        onFailure = failure;
        return this;
    }

    /** After how many failures the export ends; 100 if it is not set. */
    public Export<R> failuresAtMost(int failures) {
        mostFailures = failures;
        return this;
    }

    /**
     * Runs the export: one record after the other, in the order of ids.
     *
     * @throws RuntimeException if the instance or the state fails; run it again to go on
     */
    public ExportReport to(ExportHandler<R> handler) {
        String run = integration.isEmpty() ? null : port.beginRun(integration);
        boolean isSuccess = false;
        try {
            ExportReport report = run(handler, run);
            isSuccess = report.isComplete() && report.failures().isEmpty();
            return report;
        } finally {
            if (run != null) {
                end(run, isSuccess);
            }
        }
    }

    private void end(String run, boolean isSuccess) {
        try {
            port.endRun(run, isSuccess);
        } catch (RuntimeException e) {
            LOG.warn("The integration run {} could not be ended", run, e);
        }
    }

    private ExportReport run(ExportHandler<R> handler, @Nullable String run) {
        int taken = 0;
        int marked = 0;
        Map<String, Exception> failures = new LinkedHashMap<>();
        try (Stream<R> records = port.unexported(query)) {
            for (R entry : (Iterable<R>) records::iterator) {
                String id = port.id(entry);
                Optional<String> known = state.taken(id);
                try {
                    String number = known.isPresent() ? known.get() : handler.take(entry);
                    if (known.isEmpty()) {
                        state.took(id, number);
                        taken++;
                    }
                    finish(run, id, number);
                    marked++;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return new ExportReport(taken, marked, failures, false);
                } catch (Exception e) {
                    failures.put(id, e);
                    LOG.warn("Record {} was not exported: {}", id, e.toString());
                    tell(run, id, e);
                    if (failures.size() >= mostFailures) {
                        return new ExportReport(taken, marked, failures, false);
                    }
                }
            }
        }
        return new ExportReport(taken, marked, failures, true);
    }

    private void finish(@Nullable String run, String id, String number) {
        if (!customField.isEmpty() && !number.isEmpty()) {
            port.write(id, customField, number);
        }
        if (run != null) {
            port.record(run, id, onSuccess, "");
        }
        if (run == null || onSuccess != History.MARK_EXPORTED) {
            port.markExported(id);
        }
        state.marked(id);
    }

    private void tell(@Nullable String run, String id, Exception failure) {
        if (run == null) {
            return;
        }
        try {
            port.record(run, id, onFailure, String.valueOf(failure.getMessage()));
        } catch (RuntimeException e) {
            LOG.warn("The failure of record {} could not be recorded on the instance", id, e);
        }
    }
}
