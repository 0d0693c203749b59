package dev.coupagen.client.export;

import dev.coupagen.runtime.query.Criterion;
import dev.coupagen.runtime.query.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An export that is about to be run: the records that are not exported yet are handed over, get the number of the other
 * system, and are marked as exported. Interrupted at any point and run again, it hands every record over at least once, and
 * marks none that the handler did not take.
 *
 * <p>What people see of it on the instance is one of the three ways that Coupa documents:
 *
 * <ol>
 *   <li>custom fields of the record: {@link #numberInto} and {@link #errorInto};
 *   <li>history records of an integration: {@link #historyOf};
 *   <li>integration runs, with history records and errors: {@link #integration}.
 * </ol>
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/orchestration-documents/invoices-integration-into-your-erp">Coupa documentation, Invoices Integration into your ERP</a>
 */
public final class Export<R> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.coupagen.client.export");
    private static final int LONGEST_ERROR = 255;

    private final ExportPort<R> port;
    private Query<R> query;
    private ExportState state = ExportState.none();
    private String numberField = "";
    private String errorField = "";
    private String integration = "";
    private boolean hasRuns;
    private boolean marksRefused;
    private boolean resolvesErrors;
    private History onSuccess = History.ACKNOWLEDGE;
    private History onFailure = History.CREATE_ALERT;
    private String contacts = "Technical";
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
        numberField = field;
        return this;
    }

    /** The custom field that takes the reason of a refusal, up to 255 characters, and is cleared by the next success. */
    public Export<R> errorInto(String field) {
        errorField = field;
        return this;
    }

    /** Keeps history records on the instance for that integration, without runs. */
    public Export<R> historyOf(String name) {
        integration = name;
        hasRuns = false;
        return this;
    }

    /** Keeps an integration run on the instance, with a history record for each record. */
    public Export<R> integration(String name) {
        integration = name;
        hasRuns = true;
        return this;
    }

    /**
     * In which form the instance is told; {@link History#ACKNOWLEDGE} and {@link History#CREATE_ALERT} if it is not set. One
     * that marks records as exported for success takes the place of a request of its own.
     */
    public Export<R> history(History success, History failure) {
        onSuccess = success;
        onFailure = failure;
        return this;
    }

    /** The kind of contacts of the integration that alerts go to; {@code Technical} if it is not set. */
    public Export<R> alertsTo(String kindOfContacts) {
        contacts = kindOfContacts;
        return this;
    }

    /**
     * Marks records that the handler refuses as exported too, so that they are not tried again until a person changes them on
     * the instance, which takes the mark away. Without this they come with the next run.
     */
    public Export<R> markingRefused() {
        marksRefused = true;
        return this;
    }

    /** Resolves the open integration errors of a record when it is handed over after all. */
    public Export<R> resolvingErrors() {
        resolvesErrors = true;
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
     * @throws RuntimeException if the instance or the state fails, rather than a record; run it again to go on
     */
    public ExportReport to(ExportHandler<R> handler) {
        Optional<String> run = hasRuns ? Optional.of(begunRun()) : Optional.empty();
        boolean isSuccess = false;
        try {
            ExportReport report = run(handler, run);
            isSuccess = report.isComplete() && report.failures().isEmpty();
            return report;
        } finally {
            if (run.isPresent()) {
                end(run.get(), isSuccess);
            }
        }
    }

    /** A run that a crash left open is ended first. */
    private String begunRun() {
        state.taken(runKey()).ifPresent(open -> end(open, false));
        String run = port.beginRun(integration);
        state.took(runKey(), run);
        return run;
    }

    /** No record has such an id. */
    private String runKey() {
        return "run of " + integration;
    }

    private void end(String run, boolean isSuccess) {
        try {
            port.endRun(run, isSuccess);
            state.marked(runKey());
        } catch (RuntimeException e) {
            LOG.warn("The integration run {} could not be ended", run, e);
        }
    }

    private ExportReport run(ExportHandler<R> handler, Optional<String> run) {
        int taken = 0;
        int marked = 0;
        Map<String, Exception> failures = new LinkedHashMap<>();
        try (Stream<R> records = port.unexported(query)) {
            for (R entry : (Iterable<R>) records::iterator) {
                String id = port.id(entry);
                Optional<String> known = state.taken(id);
                try {
                    String number = known.isPresent() ? known.get() : taken(handler, entry);
                    if (known.isEmpty()) {
                        state.took(id, number);
                        taken++;
                    }
                    finish(run, id, number);
                    marked++;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return new ExportReport(taken, marked, failures, false);
                } catch (RefusedException e) {
                    failures.put(id, e.reason());
                    refused(run, id, e.reason());
                } catch (RuntimeException e) {
                    if (!port.isOfRecord(e)) {
                        throw e;
                    }
                    failures.put(id, e);
                    LOG.warn("Record {} was handed over, but could not be marked as exported", id, e);
                    tell(run, id, "", e);
                }
                if (failures.size() >= mostFailures) {
                    return new ExportReport(taken, marked, failures, false);
                }
            }
        }
        return new ExportReport(taken, marked, failures, true);
    }

    private String taken(ExportHandler<R> handler, R entry) throws InterruptedException, RefusedException {
        try {
            return handler.take(entry);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new RefusedException(e);
        }
    }

    private void finish(Optional<String> run, String id, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!numberField.isEmpty() && !number.isEmpty()) {
            fields.put(numberField, number);
        }
        if (!errorField.isEmpty()) {
            fields.put(errorField, "");
        }
        if (!fields.isEmpty()) {
            port.write(id, fields);
        }
        if (resolvesErrors) {
            port.resolveErrors(id);
        }
        if (!integration.isEmpty()) {
            port.record(new HistoryRecord(onSuccess, integration, run, id, number, "", contacts));
        }
        if (integration.isEmpty() || !onSuccess.marksExported()) {
            port.markExported(id);
        }
        state.marked(id);
    }

    private void refused(Optional<String> run, String id, Exception reason) {
        LOG.warn("Record {} was refused: {}", id, reason.toString());
        try {
            if (!errorField.isEmpty()) {
                port.write(id, Map.of(errorField, shortened(said(reason))));
            }
        } catch (RuntimeException e) {
            LOG.warn("The refusal of record {} could not be written to its custom field", id, e);
        }
        boolean isTold = tell(run, id, "", reason);
        if (marksRefused && !(isTold && onFailure.marksExported())) {
            port.markExported(id);
        }
    }

    private boolean tell(Optional<String> run, String id, String number, Exception failure) {
        if (integration.isEmpty()) {
            return false;
        }
        try {
            port.record(new HistoryRecord(onFailure, integration, run, id, number, said(failure), contacts));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The failure of record {} could not be recorded on the instance", id, e);
            return false;
        }
    }

    private static String said(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR - 3) + "...";
    }
}
