package dev.coupagen.files;

import java.util.List;
import java.util.Optional;

/**
 * What became of an import, as the instance tells it at {@code /data_file_sources}.
 *
 * @param id of the record there
 * @param file the name of the file
 * @param status such as {@code Done} or {@code Failed}; {@code Done} does not mean that every row was right
 * @param text what the instance says, such as how many rows were processed
 * @param errors the rows that are wrong
 */
public record ImportOutcome(long id, String file, String status, String text, List<RowError> errors) {
    private static final String DONE = "Done";

    /** Copies the errors. */
    public ImportOutcome {
        errors = List.copyOf(errors);
    }

    /**
     * What is wrong with a row.
     *
     * @param row its number, if the instance tells it
     * @param firstColumn the value of its first column; empty if the instance does not tell it
     * @param column the column that is wrong; empty if the instance does not tell it
     * @param value in that column; empty if the instance does not tell it
     * @param messages of the instance
     */
    public record RowError(Optional<Long> row, String firstColumn, String column, String value, List<String> messages) {
        /** Copies the messages. */
        public RowError {
            messages = List.copyOf(messages);
        }
    }

    /** Whether the whole file was imported: it is done, and no row is wrong. */
    public boolean isComplete() {
        return status.equalsIgnoreCase(DONE) && errors.isEmpty();
    }
}
