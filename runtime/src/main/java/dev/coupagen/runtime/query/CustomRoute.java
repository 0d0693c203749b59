package dev.coupagen.runtime.query;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.TextValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way through custom fields that have no slots, by their names.
 *
 * @param kind what the value at the end is read as
 */
record CustomRoute(List<Step> steps, Kind kind) {
    static final CustomRoute START = new CustomRoute(List.of(), Kind.CUSTOM_FIELDS);

    /** One field: a value or, as the user said, several. */
    record Step(String name, boolean list) {}

    CustomRoute {
        steps = List.copyOf(steps);
    }

    CustomRoute to(String name, boolean list, Kind valueKind) {
        List<Step> further = new ArrayList<>(steps);
        further.add(new Step(name, list));
        return new CustomRoute(further, valueKind);
    }

    boolean isMany() {
        return steps.stream().anyMatch(Step::list);
    }

    Stream<String> names() {
        return steps.stream().map(Step::name);
    }

    /** Whether one of the values satisfies the test; a missing one is null. */
    boolean any(@Nullable Object fields, Predicate<@Nullable Object> test) {
        return any(fields instanceof CustomFields custom ? custom.values() : RawValue.Null.NULL, 0, test);
    }

    private boolean any(RawValue at, int step, Predicate<@Nullable Object> test) {
        if (step == steps.size()) {
            return test.test(typed(at));
        }
        RawValue value = member(at, steps.get(step).name()).orElse(RawValue.Null.NULL);
        if (!steps.get(step).list()) {
            return any(value, step + 1, test);
        }
        if (value.items().isEmpty()) {
            return test.test(null);
        }
        for (RawValue item : value.items()) {
            if (any(item, step + 1, test)) {
                return true;
            }
        }
        return false;
    }

    /** The presence of the first element on the way that has no value, or else of the last; of several the best. */
    Presence presence(CustomFields fields) {
        return presence(fields.values(), 0);
    }

    private Presence presence(RawValue at, int step) {
        if (step == steps.size()) {
            return presenceOf(at);
        }
        Optional<RawValue> member = member(at, steps.get(step).name());
        if (member.isEmpty()) {
            return Presence.ABSENT;
        }
        RawValue value = member.get();
        if (!steps.get(step).list()) {
            boolean unfit = step + 1 < steps.size() && !(value instanceof RawValue.Struct);
            return unfit ? notARecord(value) : presence(value, step + 1);
        }
        if (!(value instanceof RawValue.Array)) {
            return notARecord(value);
        }
        if (step + 1 == steps.size()) {
            return Presence.PRESENT;
        }
        Presence best = Presence.ABSENT;
        for (RawValue item : value.items()) {
            best = PathEvaluator.better(best, presence(item, step + 1));
        }
        return best;
    }

    private static Presence notARecord(RawValue value) {
        return isBlank(value) ? Presence.NULL : Presence.UNREADABLE;
    }

    private Presence presenceOf(RawValue value) {
        if (typed(value) != null) {
            return Presence.PRESENT;
        }
        return notARecord(value);
    }

    private static boolean isBlank(RawValue value) {
        return value == RawValue.Null.NULL
                || value.asText().filter(String::isEmpty).isPresent();
    }

    private @Nullable Object typed(RawValue value) {
        return switch (kind) {
            case CUSTOM_FIELDS -> value instanceof RawValue.Struct struct ? CustomFields.of(struct) : null;
            case RAW -> value == RawValue.Null.NULL ? null : value;
            default ->
                value.asText().flatMap(text -> TextValues.read(kind, text)).orElse(null);
        };
    }

    /** The member of that name, or else one whose name is the same with underscores for dashes. */
    private static Optional<RawValue> member(RawValue at, String name) {
        Optional<RawValue> exact = at.member(name);
        if (exact.isPresent() || !(at instanceof RawValue.Struct struct)) {
            return exact;
        }
        String folded = Route.folded(name);
        for (RawValue.Member member : struct.members()) {
            if (Route.folded(member.name()).equals(folded)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }
}
