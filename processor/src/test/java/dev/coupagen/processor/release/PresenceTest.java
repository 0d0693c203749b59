package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.processor.release.RandomTrees.Fill;
import dev.coupagen.processor.release.RandomTrees.Style;
import dev.coupagen.processor.release.Tree.Digits;
import dev.coupagen.processor.release.Tree.Nil;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.model.SlotValues;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four states of every element of every resource. */
class PresenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void everyElementKnowsItsFourStates(String release) {
        int elements = 0;
        for (Resource resource : CompiledRelease.of(release).resources()) {
            elements += (int) SchemaTree.slots(resource.schema())
                    .peek(slot -> slotKnowsItsStates(resource, slot))
                    .count();
            presentInAFullRecord(resource);
        }
        System.out.printf("%s: %d elements know their four states%n", release, elements);
        assertThat(elements).isGreaterThan(5_000);
    }

    private static void slotKnowsItsStates(Resource resource, Slot slot) {
        assertState(read(resource, slot, null), slot, Presence.ABSENT);
        assertState(read(resource, slot, Nil.NIL), slot, Presence.NULL);
        assertState(read(resource, slot, ""), slot, isText(slot) ? Presence.PRESENT : Presence.NULL);
        if (slot.kind() == Kind.RAW) {
            assertState(read(resource, slot, new Digits("7")), slot, Presence.PRESENT);
            return;
        }
        boolean isComposed =
                slot.kind() == Kind.LIST || slot.kind() == Kind.REFERENCE || slot.kind() == Kind.CUSTOM_FIELDS;
        Object wrong = isComposed ? new Digits("7") : Map.of("id", new Digits("7"));
        Model unreadable = read(resource, slot, wrong);
        assertState(unreadable, slot, Presence.UNREADABLE);
        assertThat(unreadable.unreadable(slot.element())).hasValue(Tree.raw(wrong));
        assertThat(Tree.difference(
                        tree(slot, wrong), Tree.read(resource.mapper().toJson(unreadable))))
                .isEmpty();
        assertThat(resource.mapper().fromXml(resource.mapper().toXml(unreadable)))
                .isEqualTo(unreadable);
    }

    private static boolean isText(Slot slot) {
        return slot.kind() == Kind.TEXT || slot.kind() == Kind.RAW;
    }

    private static Model read(Resource resource, Slot slot, @Nullable Object value) {
        return resource.mapper().fromJson(Tree.bytes(value == null ? Map.of() : tree(slot, value)));
    }

    private static Map<String, Object> tree(Slot slot, Object value) {
        Map<String, Object> member = Map.of(slot.element(), value);
        return slot.isCustom() ? Map.of(Schema.CUSTOM_FIELDS, member) : member;
    }

    private static void assertState(Model model, Slot slot, Presence state) {
        String what = model.mapper().schema().resource() + "/" + slot;
        assertThat(model.presence(slot.index())).as(what).isEqualTo(state);
        assertThat(model.presence(slot.element())).as(what).isEqualTo(state);
        assertThat(SlotValues.value(model, slot.index()) != null).as(what).isEqualTo(state == Presence.PRESENT);
    }

    private static void presentInAFullRecord(Resource resource) {
        Map<String, Object> tree = new RandomTrees(new Random(7), Style.USUAL).record(resource.schema(), Fill.ALL);
        Model model = resource.mapper().fromJson(Tree.bytes(tree));
        Map<String, Object> custom = Tree.members(tree.getOrDefault(Schema.CUSTOM_FIELDS, Nil.NIL));
        SchemaTree.slots(resource.schema()).forEach(slot -> {
            Object value = (slot.isCustom() ? custom : tree).get(slot.element());
            assertState(model, slot, value == Nil.NIL ? Presence.NULL : Presence.PRESENT);
        });
    }
}
