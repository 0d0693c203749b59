package dev.coupagen.client.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an import did.
 *
 * @param created how many records were created
 * @param updated how many records were updated
 * @param skipped how many were imported by an earlier run, according to the report file
 * @param refused by the natural key, what Coupa says against the record
 * @param isComplete whether all records were tried; false if there were too many refusals
 */
public record ImportReport(int created, int updated, int skipped, Map<String, String> refused, boolean isComplete) {
    /** Refusals are copied in their order. */
    public ImportReport {
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }
}
