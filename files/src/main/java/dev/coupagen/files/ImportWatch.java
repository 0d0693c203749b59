package dev.coupagen.files;

import dev.coupagen.client.Coupa;
import dev.coupagen.client.ResourceClient;
import dev.coupagen.files.ImportOutcome.RowError;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.DateTimePath;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.TextPath;
import dev.coupagen.runtime.query.ThroughCollection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what became of the files that were uploaded, which Coupa picks up and imports some time later: it looks at {@code
 * /data_file_sources} (pages 0050 and 0051) until the import of the file has ended. Needs {@code coupagen-client}.
 *
 * <pre>{@code
 * ImportWatch imports = ImportWatch.of(coupa);
 * ImportOutcome outcome = imports.upload(
 *         exchange.incoming("Suppliers"), "suppliers-2026-01-31.csv", file, Duration.ofHours(1));
 * outcome.errors().forEach(error -> log.warn("row {}: {}", error.row(), error.messages()));
 * }</pre>
 */
public final class ImportWatch {
    private static final Duration INTERVAL = Duration.ofSeconds(20);
    private static final Set<String> ENDED = Set.of("done", "failed", "stopped");
    private static final Set<String> UNDER_WAY =
            Set.of("retrying", "loading", "submitted to resque", "pending", "uploading", "paused");
    private static final DynamicResources RESOURCES = DynamicResources.ofDefinitions(definitions());
    private static final DynamicPath<DynamicRecord, DynamicRecord> FILE =
            DynamicPath.from(RESOURCES.mapper("DataFileSource"));
    private static final IntegerPath<DynamicRecord, DynamicRecord> ID = FILE.integer("id");
    private static final TextPath<DynamicRecord, DynamicRecord> NAME = FILE.text("file-file-name");
    private static final TextPath<DynamicRecord, DynamicRecord> STATUS = FILE.text("status");
    private static final TextPath<DynamicRecord, DynamicRecord> TEXT = FILE.text("result-text");
    private static final DateTimePath<DynamicRecord, DynamicRecord> END = FILE.dateTime("end-time");
    private static final DynamicPath<DynamicRecord, DynamicRecord> ERROR =
            DynamicPath.from(RESOURCES.mapper("UploadError"));
    private static final TextPath<DynamicRecord, ThroughCollection> MESSAGES = ERROR.texts("field-errors");

    private final ResourceClient<DynamicRecord> files;
    private final Retries.Pause pause;
    private final Clock clock;
    private final Duration interval;

    ImportWatch(Coupa coupa, Retries.Pause pause, Clock clock, Duration interval) {
        this.files = coupa.resource(RESOURCES.mapper("DataFileSource"));
        this.pause = pause;
        this.clock = clock;
        this.interval = interval;
    }

    /** Looks at an instance every 20 seconds. */
    public static ImportWatch of(Coupa coupa) {
        return of(coupa, INTERVAL);
    }

    /** Looks at an instance at intervals. */
    public static ImportWatch of(Coupa coupa, Duration interval) {
        return new ImportWatch(coupa, time -> Thread.sleep(time.toMillis()), Clock.systemUTC(), interval);
    }

    /**
     * Uploads a file and waits for what becomes of it. Imports of earlier files of the same name are not taken for it.
     *
     * @param name as {@link IncomingFolder#upload(String, byte[])} takes it
     * @param most how long to wait
     * @throws FileExchangeException if the upload fails, or the import has not ended in that time
     * @throws dev.coupagen.client.CoupaException if the instance cannot be asked
     */
    public ImportOutcome upload(IncomingFolder folder, String name, byte[] content, Duration most) {
        long newest = newest();
        folder.upload(name, content);
        return await(name, newest, most);
    }

    /** The id of the newest import; 0 if there is none. Ask before an upload that {@link #await} waits for. */
    public long newest() {
        return files.first(Query.from(FILE).orderBy(ID.desc()).limit(1))
                .flatMap(ID::get)
                .orElse(0L);
    }

    /**
     * Waits until the import of a file has ended.
     *
     * @param name of the file
     * @param after the id of an import that is older, such as {@link #newest} before the upload
     * @param most how long to wait
     * @throws FileExchangeException if the import has not ended in that time; the message tells how far it came
     * @throws dev.coupagen.client.CoupaException if the instance cannot be asked
     */
    public ImportOutcome await(String name, long after, Duration most) {
        Instant last = clock.instant().plus(most);
        while (true) {
            Optional<DynamicRecord> found = files.first(Query.from(FILE)
                    .where(NAME.eq(name))
                    .and(ID.gt(after))
                    .orderBy(ID.desc())
                    .limit(1));
            if (found.isPresent() && hasEnded(found.get())) {
                return outcome(found.get());
            }
            if (!clock.instant().isBefore(last)) {
                throw new FileExchangeException(found.map(file -> "The import of " + name + " has not ended within "
                                + most + ": its status is " + text(STATUS, file)
                                + ". Wait longer, or look at the integrations of the instance.")
                        .orElseGet(() -> "No import of " + name + " began within " + most
                                + ". Check that its folder is that of the import."));
            }
            sleep(name);
        }
    }

    /** A status that the documentation does not have is one of an ended import if the import has an end. */
    private static boolean hasEnded(DynamicRecord file) {
        String status = text(STATUS, file).toLowerCase(Locale.ROOT);
        return ENDED.contains(status) || (END.isPresent(file) && !UNDER_WAY.contains(status));
    }

    private static ImportOutcome outcome(DynamicRecord file) {
        List<RowError> errors = FILE.records("upload-errors").get(file).stream()
                .filter(DynamicRecord.class::isInstance)
                .map(DynamicRecord.class::cast)
                .map(error -> new RowError(
                        ERROR.integer("row").get(error),
                        text(ERROR.text("first-column"), error),
                        text(ERROR.text("field-with-error"), error),
                        text(ERROR.text("value"), error),
                        MESSAGES.get(error)))
                .toList();
        return new ImportOutcome(
                ID.get(file).orElse(0L), text(NAME, file), text(STATUS, file), text(TEXT, file), errors);
    }

    private static String text(TextPath<DynamicRecord, DynamicRecord> path, DynamicRecord record) {
        return path.get(record).orElse("");
    }

    private void sleep(String name) {
        try {
            pause.take(interval);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileExchangeException("Waiting for the import of " + name + " was interrupted.", e);
        }
    }

    private static byte[] definitions() {
        try (InputStream in = Objects.requireNonNull(
                ImportWatch.class.getResourceAsStream("data-file-source.json"), "data-file-source.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
