package dev.coupagen.runtime.query;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads: the slots from the models of one mapper on, and the names below custom fields that have no slot.
 * Passed between path classes, generated ones included; made by them alone.
 */
public final class Route {
    private static final Slot[] NO_STEPS = {};

    final Mapper<?, ?> mapper;
    /** The address of the root's resource below {@code /api}; empty if it has none of its own. */
    final String resourcePath;

    private final Slot[] steps;
    /** The place of each step in its model. */
    final int[] slots;
    /** Whether the step is a collection. */
    final boolean[] lists;
    /** The rest of the way, through custom fields that have no slots. */
    final @Nullable CustomRoute below;
    /** What lies at the end. */
    final Kind kind;
    /** Whether there can be several values. */
    final boolean many;

    private Route(Mapper<?, ?> mapper, String resourcePath, Slot[] steps, @Nullable CustomRoute below, Kind kind) {
        this.mapper = mapper;
        this.resourcePath = resourcePath;
        this.steps = steps;
        this.below = below;
        this.kind = kind;
        this.slots = new int[steps.length];
        this.lists = new boolean[steps.length];
        boolean several = below != null && below.isMany();
        for (int i = 0; i < steps.length; i++) {
            slots[i] = steps[i].index();
            lists[i] = steps[i].kind() == Kind.LIST;
            several |= lists[i];
        }
        this.many = several;
    }

    static Route from(Mapper<?, ?> mapper, String resourcePath) {
        return new Route(mapper, resourcePath, NO_STEPS, null, Kind.REFERENCE);
    }

    /** The way on into a slot of the records here. */
    Route to(int slot) {
        return to(recordMapper().schema().slot(slot));
    }

    Route to(Slot slot) {
        Slot[] further = Arrays.copyOf(steps, steps.length + 1);
        further[steps.length] = slot;
        return new Route(mapper, resourcePath, further, null, slot.valueKind());
    }

    /** The way on to a custom field that has no slot, or into the record that it holds. */
    Route below(String name, boolean list, Kind valueKind) {
        CustomRoute further = (below == null ? CustomRoute.START : below).to(name, list, valueKind);
        return new Route(mapper, resourcePath, steps, further, valueKind);
    }

    /** The mapper of the records here; null if there are none, or none that a schema describes. */
    @Nullable Mapper<?, ?> mapper() {
        if (steps.length == 0) {
            return mapper;
        }
        Slot last = steps[steps.length - 1];
        return below == null && last.valueKind() == Kind.REFERENCE ? last.mapper() : null;
    }

    private Mapper<?, ?> recordMapper() {
        return Objects.requireNonNull(mapper(), "There are no records here.");
    }

    int length() {
        return steps.length;
    }

    /** The slot of a step. */
    Slot step(int number) {
        return steps[number];
    }

    /** The model that the root value is, or a copy of it. */
    @SuppressWarnings("unchecked") // the path's type parameter is the mapper's
    Model start(Object rootValue) {
        return ((Mapper<Object, ?>) mapper).modelOf(rootValue);
    }

    /** The name of the element in a query: dashes are underscores there. */
    static String folded(String element) {
        return element.replace('-', '_');
    }

    /** The way in the form {@code supplier[primary_contact][email]}, each name changed by the function. */
    String text(NameForm form) {
        StringBuilder text = new StringBuilder();
        for (Slot step : steps) {
            if (step.isCustom()) {
                append(text, form.of(folded(Schema.CUSTOM_FIELDS)));
            }
            append(text, form.of(folded(step.element())));
        }
        if (below != null) {
            below.names().forEach(name -> append(text, form.of(folded(name))));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String name) {
        if (text.length() == 0) {
            text.append(name);
        } else {
            text.append('[').append(name).append(']');
        }
    }

    /** How a name is written. */
    interface NameForm {
        String of(String name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Route that
                && mapper == that.mapper
                && kind == that.kind
                && Arrays.equals(slots, that.slots)
                && Objects.equals(below, that.below);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mapper.schema().resource(), Arrays.hashCode(slots), below, kind);
    }

    @Override
    public String toString() {
        return steps.length == 0 ? mapper.schema().resource() : text(name -> name);
    }
}
