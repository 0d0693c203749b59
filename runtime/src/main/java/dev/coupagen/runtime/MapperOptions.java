package dev.coupagen.runtime;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a mapper reads and writes. Immutable; start from {@link #DEFAULT} and change it by the {@code with} methods.
 *
 * @param listener is told of each issue in reading, and of each read-only element that writing leaves out
 * @param strict whether an unreadable value, or another root, is an error instead of an issue
 * @param writeMode which elements are written
 * @param limits the limits of a payload
 * @param anyRoot whether an XML document may have a root of any name without being reported
 * @param zone the time zone of datetimes that state no offset
 */
public record MapperOptions(
        Consumer<Issue> listener, boolean strict, WriteMode writeMode, Limits limits, boolean anyRoot, ZoneId zone) {

    /** Which elements are written. */
    public enum WriteMode {
        /** All that are not absent. */
        ALL,
        /** Those that Coupa accepts: read-only elements are left out and reported. For creating and updating. */
        WRITABLE,
        /** As {@link #WRITABLE}, but a read-only element is an error: a {@link MappingException}. */
        WRITABLE_OR_FAIL
    }

    /** The listener that ignores everything; with it, mappers save the work of describing issues. */
    public static final Consumer<Issue> SILENT = issue -> {};

    /** Nothing is reported, nothing is strict, everything is written, and datetimes without an offset are UTC. */
    public static final MapperOptions DEFAULT =
            new MapperOptions(SILENT, false, WriteMode.ALL, Limits.DEFAULT, false, ZoneOffset.UTC);

    /** For what is sent to Coupa: as {@link #DEFAULT}, but without read-only elements. */
    public static final MapperOptions FOR_UPDATE = DEFAULT.withWriteMode(WriteMode.WRITABLE);

    /**
     * Options of all kinds; the {@code with} methods are easier to read.
     *
     * @throws NullPointerException if one of them is null
     */
    public MapperOptions {
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(writeMode, "writeMode");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * These options with another listener.
     *
     * @param newListener called by the thread that reads or writes, as soon as it finds an issue; what it throws
     *     ends reading or writing
     */
    public MapperOptions withListener(Consumer<Issue> newListener) {
        return new MapperOptions(newListener, strict, writeMode, limits, anyRoot, zone);
    }

    /**
     * These options, strict or lenient.
     *
     * @param newStrict true to make reading throw {@link MappingException} where it would otherwise report {@link
     *     Issue.Kind#UNREADABLE} or {@link Issue.Kind#OTHER_ROOT}
     */
    public MapperOptions withStrict(boolean newStrict) {
        return new MapperOptions(listener, newStrict, writeMode, limits, anyRoot, zone);
    }

    /**
     * These options with another choice of the elements that are written.
     *
     * @param newMode applies to {@link Patch} too
     */
    public MapperOptions withWriteMode(WriteMode newMode) {
        return new MapperOptions(listener, strict, newMode, limits, anyRoot, zone);
    }

    /**
     * These options with other limits.
     *
     * @param newLimits for one document, or for one record of a streamed one
     */
    public MapperOptions withLimits(Limits newLimits) {
        return new MapperOptions(listener, strict, writeMode, newLimits, anyRoot, zone);
    }

    /**
     * These options, with XML roots of any name accepted, or only those of the resource.
     *
     * @param newAnyRoot true to accept any root; JSON has none
     */
    public MapperOptions withAnyRoot(boolean newAnyRoot) {
        return new MapperOptions(listener, strict, writeMode, limits, newAnyRoot, zone);
    }

    /**
     * These options with another time zone for datetimes that state no offset, such as that of the instance.
     *
     * @param newZone its offset at that datetime is taken, daylight saving time included
     */
    public MapperOptions withZone(ZoneId newZone) {
        return new MapperOptions(listener, strict, writeMode, limits, anyRoot, newZone);
    }
}
