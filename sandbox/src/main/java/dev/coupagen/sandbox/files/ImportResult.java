package dev.coupagen.sandbox.files;

import java.util.List;

/**
 * What became of a file that was imported.
 *
 * @param format the name of the format
 * @param file the name of the file
 * @param created how many records are new
 * @param updated how many records were changed
 * @param errors what is wrong, each with the line; the other records of the file are imported
 * @param ignored the columns of the file that stand for no element
 */
public record ImportResult(
        String format, String file, int created, int updated, List<String> errors, List<String> ignored) {
    /** Copies both lists. */
    public ImportResult {
        errors = List.copyOf(errors);
        ignored = List.copyOf(ignored);
    }

    /** The result in one line. */
    @Override
    public String toString() {
        String rest = errors.isEmpty() ? "" : ", " + errors.size() + " errors: " + errors.get(0);
        return format + " " + file + "  " + created + " created, " + updated + " updated" + rest;
    }
}
