package dev.coupagen.sandbox.seed;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Owner;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills a store. */
public final class Seeder {
    /** What others refer to line by line comes first. */
    private static final List<String> FIRST = List.of("Supplier", "Item", "RequisitionHeader", "OrderHeader");

    private static final int MANY = 1_000;
    private static final int DICTIONARY = 12;
    private static final int DEEPEST = 2;

    private final Store store;
    private final SeedPlan plan;
    private final Draw draw;
    /** How many records the types have that do not lie in others. */
    private final Map<ResourceType, Integer> roots = new HashMap<>();
    /** Whether an operation reaches the records of a field's type through those that it refers to. */
    private final Map<Field, Boolean> reachedThrough = new HashMap<>();
    /** The last id of a record that lies in another; those of the others come first. */
    private final Map<ResourceType, Long> partIds = new HashMap<>();

    private Seeder(Store store, SeedPlan plan) {
        this.store = store;
        this.plan = plan;
        this.draw = Draw.of(plan.seed());
    }

    /** Fills an empty store. */
    public static void fill(Store store, SeedPlan plan) {
        store.writing(() -> {
            new Seeder(store, plan).fill();
            return true;
        });
    }

    private void fill() {
        List<ResourceType> order = order(store.catalog());
        Set<ResourceType> parts = ownedTypes(store.catalog());
        for (ResourceType type : order) {
            int count = count(type, parts);
            if (count > 0) {
                roots.put(type, count);
            }
        }
        for (ResourceType type : order) {
            int count = roots.getOrDefault(type, 0);
            for (long id = 1; id <= count; id++) {
                Scene scene = Scene.root(draw.with(type.name()).with(id), id, parent(type, id), isSparse(type));
                store.put(record(type, scene, 0));
            }
        }
    }

    /** Records that lie in others by their path are spread over these. */
    private @Nullable Owner parent(ResourceType type, long id) {
        ResourceType parent = store.catalog().parent(type).orElse(null);
        if (parent == null || (parent != type && !roots.containsKey(parent))) {
            return null;
        }
        int parents = parent == type ? 1 : roots.getOrDefault(parent, 1);
        return new Owner(parent, (id - 1) % parents + 1);
    }

    private static List<ResourceType> order(Catalog catalog) {
        List<ResourceType> order = new ArrayList<>();
        FIRST.forEach(name -> catalog.type(name).ifPresent(order::add));
        catalog.types().stream().filter(type -> !order.contains(type)).forEach(order::add);
        return order;
    }

    /** The types whose records lie in others, but for those that are also created by themselves. */
    private static Set<ResourceType> ownedTypes(Catalog catalog) {
        Set<ResourceType> owned = new HashSet<>();
        for (ResourceType type : catalog.types()) {
            for (Field field : type.fields()) {
                if (ResourceType.isOwned(field)
                        && !field.name().equals("attachments")
                        && !field.name().equals("comments")) {
                    owned.add(field.recordType().storage());
                }
            }
        }
        return owned;
    }

    private int count(ResourceType type, Set<ResourceType> parts) {
        if (type.storage() != type || !type.hasId()) {
            return 0;
        }
        int fixed = Words.fixed(type.name()).size();
        if (fixed > 0) {
            return fixed;
        }
        if (type.isDictionary()) {
            return DICTIONARY;
        }
        return type.path().isEmpty() || parts.contains(type) ? 0 : plan.recordsOf(type.name());
    }

    private Rec record(ResourceType type, Scene scene, int depth) {
        Rec record = new Rec(type).withId(scene.id);
        record.setOwner(scene.owner);
        for (Field field : type.fields()) {
            if (!field.isRecord()
                    && field.kind() != Kind.CUSTOM_FIELDS
                    && !field.name().equals("id")) {
                if (Filling.isFilled(field, scene)) {
                    scalar(record, field, scene);
                }
            }
        }
        Map<String, String> fixed = fixed(type, scene.id);
        fixed.forEach((name, value) -> type.field(name)
                .ifPresent(field ->
                        record.set(field, field.kind() == Kind.INTEGER ? (Object) Long.valueOf(value) : value)));
        if (fixed.isEmpty()) {
            references(record, scene, depth);
        }
        Totals.add(record, store);
        return record;
    }

    private static void scalar(Rec record, Field field, Scene scene) {
        Object value = ScalarSeeds.value(record.type(), field, scene);
        record.set(field, field.isList() && value != null ? List.of(value) : value);
    }

    private static Map<String, String> fixed(ResourceType type, long id) {
        List<Map<String, String>> fixed = Words.fixed(type.name());
        return fixed.isEmpty() ? Map.of() : fixed.get((int) id - 1);
    }

    private boolean isSparse(ResourceType type) {
        return plan.recordsOf(type.name()) > MANY || plan.records() > MANY;
    }

    private void references(Rec record, Scene scene, int depth) {
        for (Field field : record.type().fields()) {
            if (field.isRecord() && !field.isList()) {
                reference(record, field, scene, depth);
            }
        }
        for (Field field : record.type().fields()) {
            if (field.isRecord() && field.isList()) {
                list(record, field, scene, depth);
            }
        }
    }

    private void reference(Rec record, Field field, Scene scene, int depth) {
        ResourceType target = field.recordType().storage();
        if (!Filling.isFilled(field, scene)) {
            return;
        }
        if (scene.owner != null && scene.owner.type() == target) {
            record.set(field, new Link(scene.owner.id()));
        } else if (scene.shared(field.name()).isPresent()) {
            record.set(field, scene.shared(field.name()).get());
        } else if (roots.containsKey(target)) {
            link(record, field, target, scene);
        } else if (target.isPart() && depth < DEEPEST && !scene.sparse) {
            record.set(field, part(target, record, scene, 1, field.name(), depth));
        } else if (store.count(target) > 0 && !target.isPart()) {
            record.set(field, new Link(scene.draw.with(field.name()).below(store.count(target)) + 1L));
        }
    }

    private void link(Rec record, Field field, ResourceType target, Scene scene) {
        int bound = roots.getOrDefault(target, 0);
        if (target == record.type()) {
            // A tree: parents come before their children.
            bound = (int) Math.min(bound, scene.id - 1);
        }
        if (bound < 1) {
            return;
        }
        Link link = new Link(scene.draw.with(field.name()).below(bound) + 1L);
        if (target.name().equals("Country")) {
            link = country(scene);
        } else if (scene.owner == null && isReachedThrough(record.type(), target, field)) {
            link = new Link((scene.id - 1) % bound + 1);
        }
        record.set(field, link);
        scene.share(field.name(), link);
    }

    private boolean isReachedThrough(ResourceType type, ResourceType target, Field field) {
        return reachedThrough.computeIfAbsent(field, key -> store.catalog().isReachedThrough(type, target, field));
    }

    private static Link country(Scene scene) {
        List<Map<String, String>> countries = Words.fixed("Country");
        for (int i = 0; i < countries.size(); i++) {
            if (scene.place.country().equals(countries.get(i).get("code"))) {
                return new Link(i + 1L);
            }
        }
        return new Link(1);
    }

    private Object part(ResourceType type, Rec owner, Scene scene, int position, String name, int depth) {
        long id = type.hasId()
                ? partIds.merge(type, roots.getOrDefault(type, 0) + 1L, (last, first) -> last + 1)
                : scene.id;
        Draw partDraw = scene.draw.with(name).with(position);
        Rec part = record(type, scene.part(partDraw, id, position, new Owner(owner.type(), owner.id())), depth + 1);
        if (!type.hasId()) {
            return part;
        }
        store.put(part);
        return new Link(id);
    }

    private void list(Rec record, Field field, Scene scene, int depth) {
        ResourceType target = field.recordType().storage();
        List<Object> items = new ArrayList<>();
        if (ResourceType.isOwned(field)) {
            int count = depth < DEEPEST ? Filling.parts(field, scene) : 0;
            for (int i = 1; i <= count; i++) {
                items.add(part(target, record, scene, i, field.name(), depth));
            }
        } else if (roots.containsKey(target) && Filling.isFilled(field, scene)) {
            int bound = target == record.type() ? (int) scene.id - 1 : roots.getOrDefault(target, 0);
            int count = Math.min(bound, 1 + scene.draw.with(field.name()).below(2));
            int first =
                    bound == 0 ? 0 : scene.draw.with(field.name()).with("first").below(bound);
            for (int i = 0; i < count; i++) {
                items.add(new Link((first + i) % bound + 1L));
            }
        }
        record.set(field, items);
    }
}
