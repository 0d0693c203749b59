package dev.coupagen.sandbox.seed;

import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Owner;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one record have in common: its day, its place and its people, and what its lines share with it, such as the
 * currency.
 */
final class Scene {
    /** Data is made for the two years before this moment, whatever day it is. */
    private static final OffsetDateTime END = OffsetDateTime.of(2026, 6, 30, 9, 0, 0, 0, ZoneOffset.UTC);

    private static final int DAYS = 700;
    private static final Draw.Key PLACE = Draw.Key.of("place");
    private static final Draw.Key DAY = Draw.Key.of("day");
    private static final Draw.Key MINUTE = Draw.Key.of("minute");
    private static final Draw.Key UPDATED = Draw.Key.of("updated");

    final Draw draw;
    final long id;
    final int position;
    final OffsetDateTime created;
    final Vocabulary.Place place;
    final Vocabulary.Person person;
    final @Nullable Owner owner;
    /** Whether there are so many records of the kind that only what matters of each is made. */
    final boolean sparse;

    private final Map<String, Link> shared;

    private Scene(
            Draw draw,
            long id,
            int position,
            OffsetDateTime created,
            @Nullable Owner owner,
            boolean sparse,
            Map<String, Link> shared) {
        this.sparse = sparse;
        this.draw = draw;
        this.id = id;
        this.position = position;
        this.created = created;
        this.owner = owner;
        this.shared = shared;
        this.place = draw.with(PLACE).from(Vocabulary.PLACES);
        // Each person once before any comes again.
        this.person = Vocabulary.PEOPLE.get((int) ((id - 1) % Vocabulary.PEOPLE.size()));
    }

    /** The scene of a record that lies in no other. */
    static Scene root(Draw draw, long id, @Nullable Owner owner, boolean sparse) {
        OffsetDateTime created = END.minusDays(draw.with(DAY).below(DAYS) + 30L)
                .plusMinutes(draw.with(MINUTE).below(480));
        return new Scene(draw, id, 1, created, owner, sparse, new HashMap<>());
    }

    /** The scene of a record that lies in this one's. */
    Scene part(Draw partDraw, long partId, int partPosition, Owner partOwner) {
        return new Scene(partDraw, partId, partPosition, created, partOwner, sparse, new HashMap<>(shared));
    }

    /** A reference that the record and its lines have in common. */
    Optional<Link> shared(String field) {
        return Optional.ofNullable(shared.get(field));
    }

    void share(String field, Link link) {
        shared.putIfAbsent(field, link);
    }

    OffsetDateTime updated() {
        return created.plusHours(draw.with(UPDATED).below(480) + 1L);
    }
}
