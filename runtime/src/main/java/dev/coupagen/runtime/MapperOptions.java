package dev.coupagen.runtime;

import java.util.function.Consumer;

/**
 * How a mapper reads and writes. Immutable; start from {@link #DEFAULT}.
 *
 * @param listener is told of each issue in reading
 * @param strict whether an unreadable value is an error instead of an issue
 * @param writeMode which elements are written
 * @param limits what a payload may measure at most
 */
public record MapperOptions(Consumer<Issue> listener, boolean strict, WriteMode writeMode, Limits limits) {

    /** Which elements are written. */
    public enum WriteMode {
        /** All that are not absent. */
        ALL,
        /** Those that Coupa accepts: read-only elements are left out. For creating and updating. */
        WRITABLE
    }

    /** The listener that ignores everything; with it, mappers save the work of describing issues. */
    public static final Consumer<Issue> SILENT = issue -> {};

    public static final MapperOptions DEFAULT = new MapperOptions(SILENT, false, WriteMode.ALL, Limits.DEFAULT);

    /** For what is sent to Coupa. */
    public static final MapperOptions FOR_UPDATE = DEFAULT.withWriteMode(WriteMode.WRITABLE);

    public MapperOptions withListener(Consumer<Issue> newListener) {
        return new MapperOptions(newListener, strict, writeMode, limits);
    }

    public MapperOptions withStrict(boolean newStrict) {
        return new MapperOptions(listener, newStrict, writeMode, limits);
    }

    public MapperOptions withWriteMode(WriteMode newMode) {
        return new MapperOptions(listener, strict, newMode, limits);
    }

    public MapperOptions withLimits(Limits newLimits) {
        return new MapperOptions(listener, strict, writeMode, newLimits);
    }
}
