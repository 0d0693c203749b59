package dev.coupagen.client.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an export did.
 *
 * @param taken how many records the handler took
 * @param marked how many records were marked as exported; more than were taken if a run before was interrupted
 * @param failures by the id of the record what went wrong with it; such a record stays unexported
 * @param isComplete whether all records were tried; false if there were too many failures
 */
public record ExportReport(int taken, int marked, Map<String, Exception> failures, boolean isComplete) {
    /** Failures are copied in their order. */
    public ExportReport {
        failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
    }
}
