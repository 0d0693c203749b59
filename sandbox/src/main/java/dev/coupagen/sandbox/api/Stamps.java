package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.text.ScalarTexts;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the server itself sets on records: ids, timestamps, who wrote them, and the first state. */
final class Stamps {
    private static final List<String> FIRST_STATES = List.of("draft", "new", "pending", "created", "active");
    private static final Link API_USER = new Link(1);
    private final Clock clock;
    private final boolean active;
    private final Map<ResourceType, Long> given = new HashMap<>();

    Stamps(Clock clock) {
        this(clock, true);
    }

    private Stamps(Clock clock, boolean active) {
        this.clock = clock;
        this.active = active;
    }

    /** Stamps that only give ids, for records that have all else. */
    static Stamps ofIds(Clock clock) {
        return new Stamps(clock, false);
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    /** An id that no record has, nor one that is still to be stored. */
    long nextId(Store store, ResourceType type) {
        return given.merge(type, store.nextId(type), (last, next) -> Math.max(last + 1, next));
    }

    void created(Rec record) {
        if (!active) {
            return;
        }
        stamp(record, "created-at");
        if (record.type().field("created-by").filter(Field::isRecord).isPresent()) {
            record.set("created-by", API_USER);
        }
        record.type()
                .field("exported")
                .filter(field -> field.kind() == Kind.BOOLEAN)
                .ifPresent(field -> record.set(field, false));
        record.type()
                .field("status")
                .filter(field -> field.isScalar() && field.kind() == Kind.TEXT)
                .ifPresent(field -> record.set(field, firstState(field.values())));
        updated(record);
    }

    private static String firstState(List<String> values) {
        return FIRST_STATES.stream()
                .filter(state -> values.isEmpty() || values.contains(state))
                .findFirst()
                .orElseGet(() -> values.get(0));
    }

    /** Some resources have the moment as a text. */
    private void stamp(Rec record, String element) {
        record.type()
                .field(element)
                .ifPresent(field ->
                        record.set(field, field.kind() == Kind.DATETIME ? now() : ScalarTexts.dateTime(now())));
    }

    void updated(Rec record) {
        if (!active) {
            return;
        }
        stamp(record, "updated-at");
        if (record.type().field("updated-by").filter(Field::isRecord).isPresent()) {
            record.set("updated-by", API_USER);
        }
    }
}
