package dev.coupagen.sandbox.api;

import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a path says besides the operation: the record that it is about, and the one that this lies in. */
final class Scope {
    private final Store store;
    private final ResourceType type;
    private final long id;
    private final @Nullable Owner owner;

    private Scope(Store store, ResourceType type, long id, @Nullable Owner owner) {
        this.store = store;
        this.type = type;
        this.id = id;
        this.owner = owner;
    }

    /**
     * Reads the values in a path.
     *
     * @throws Failure if the record that the others lie in does not exist
     */
    static Scope of(Store store, Router.Match match) {
        List<String> segments = match.route().segments();
        RouteKind kind = match.route().kind();
        boolean isOfList = kind == RouteKind.LIST
                || kind == RouteKind.CREATE
                || kind == RouteKind.DELETE_ALL
                || (kind == RouteKind.UPDATE_ALL);
        long id = 0;
        Owner owner = null;
        int value = 0;
        int parameters = (int) segments.stream().filter(Route::isParameter).count();
        int own = isOfList ? -1 : ownParameter(match.route(), parameters);
        for (int i = 0; i < segments.size(); i++) {
            if (!Route.isParameter(segments.get(i))) {
                continue;
            }
            long number = number(match.values().get(value));
            if (value == own) {
                id = number;
            } else if (value < own || own < 0) {
                owner = owner(store, match.route().type(), segments.get(i - 1), number)
                        .orElse(null);
            }
            value++;
        }
        return new Scope(store, match.route().type(), id, owner);
    }

    /** The parameter that is the id of the record itself: the one that is called so, or else the last. */
    private static int ownParameter(Route route, int parameters) {
        int at = 0;
        for (String segment : route.segments()) {
            if (segment.equals("{id}")) {
                return at;
            }
            at += Route.isParameter(segment) ? 1 : 0;
        }
        boolean isOfMembers = route.kind() == RouteKind.MEMBERSHIP;
        return isOfMembers ? -1 : parameters - 1;
    }

    private static long number(String value) {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }

    private static Optional<Owner> owner(Store store, ResourceType type, String name, long id) {
        Optional<ResourceType> parent = store.catalog().collection(name).map(ResourceType::storage);
        if (parent.isEmpty() || !parent.get().hasId()) {
            boolean isOnlyNumber =
                    store.catalog().parent(type).filter(type::equals).isPresent();
            return isOnlyNumber ? Optional.of(new Owner(type, id)) : Optional.empty();
        }
        if (!store.exists(parent.get(), id)) {
            throw Failure.notFound("There is no " + parent.get().element() + " with this id.");
        }
        return Optional.of(new Owner(parent.get(), id));
    }

    long id() {
        return id;
    }

    Optional<Owner> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * The record that the path is about.
     *
     * @throws Failure if there is none, or it lies in another one than the path says
     */
    Rec record() {
        Rec record = store.find(type, id)
                .orElseThrow(() -> Failure.notFound("There is no " + type.element() + " with this id."));
        if (owner != null && !isIn(id, true)) {
            throw Failure.notFound("There is no " + type.element() + " with this id in this "
                    + owner.type().element() + ".");
        }
        return record;
    }

    /** Whether a record lies in the one that the path names, or the path names none. */
    boolean contains(long candidate) {
        return owner == null || isIn(candidate, false);
    }

    /**
     * Whether a record lies in the owner.
     *
     * @param lenient whether one that is in no record of that type counts too
     */
    private boolean isIn(long candidate, boolean lenient) {
        Owner wanted = Objects.requireNonNull(owner);
        Optional<Owner> actual = store.owner(type, candidate);
        if (actual.filter(wanted::equals).isPresent()) {
            return true;
        }
        boolean isReferred = parentLists().stream().anyMatch(field -> refers(wanted, field, candidate));
        if (isReferred) {
            return true;
        }
        List<Field> back = type.fields().stream()
                .filter(field -> field.isRecord() && !field.isList())
                .filter(field -> field.recordType().storage() == wanted.type())
                .filter(field -> field.name().equals(wanted.type().element())
                        || type.path().contains("{"))
                .toList();
        for (Field field : back) {
            @Nullable Object @Nullable [] values = store.values(type, candidate, List.of(field));
            if (values != null && values[0] != null) {
                return values[0].equals(new Link(wanted.id()));
            }
        }
        return lenient && actual.filter(other -> other.type() == wanted.type()).isEmpty();
    }

    private List<Field> parentLists() {
        Owner wanted = Objects.requireNonNull(owner);
        return wanted.type().fields().stream()
                .filter(field -> field.isRecord() && field.recordType().storage() == type.storage())
                .toList();
    }

    private boolean refers(Owner parent, Field field, long candidate) {
        @Nullable Object @Nullable [] values = store.values(parent.type(), parent.id(), List.of(field));
        Object value = values == null ? null : values[0];
        Link link = new Link(candidate);
        return value instanceof List<?> list ? list.contains(link) : link.equals(value);
    }

    /** Ties a new record to the one that the path names: as its owner, in its lists, and by its reference back. */
    void tie(Rec record) {
        Owner parent = owner;
        if (parent == null) {
            return;
        }
        record.type().fields().stream()
                .filter(field -> field.isRecord() && !field.isList())
                .filter(field -> field.recordType().storage() == parent.type())
                .filter(field -> field.name().equals(parent.type().element()))
                .forEach(field -> record.set(field, new Link(parent.id())));
        parentLists().stream()
                .filter(Field::isList)
                .findFirst()
                .ifPresent(field -> Memberships.add(store, parent, field, record.id()));
    }
}
