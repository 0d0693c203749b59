package dev.coupagen.sandbox.seed;

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

    private static final Draw.Key FIRST_ITEM = Draw.Key.of("first");
    private static final int MANY = 1_000;
    private static final int DICTIONARY = 12;
    private static final int DEEPEST = 2;

    private final Store store;
    private final SeedPlan plan;
    private final Draw draw;
    private final Map<ResourceType, TypePlan> plans = new HashMap<>();
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
            if (count == 0) {
                continue;
            }
            TypePlan typePlan = plan(type);
            Draw typeDraw = draw.with(typePlan.key);
            boolean isSparse = isSparse(type);
            for (long id = 1; id <= count; id++) {
                Scene scene = Scene.root(typeDraw.with(id), id, parent(type, id), isSparse);
                store.put(record(typePlan, scene, 0));
            }
        }
    }

    private TypePlan plan(ResourceType type) {
        return plans.computeIfAbsent(type, TypePlan::new);
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
        int fixed = Vocabulary.fixed(type.name()).size();
        if (fixed > 0) {
            return fixed;
        }
        if (type.isDictionary()) {
            return DICTIONARY;
        }
        return type.path().isEmpty() || parts.contains(type) ? 0 : plan.recordsOf(type.name());
    }

    private Rec record(TypePlan typePlan, Scene scene, int depth) {
        Rec record = new Rec(typePlan.type).withId(scene.id);
        record.setOwner(scene.owner);
        for (FieldPlan field : typePlan.scalars) {
            if (field.isFilled(scene) && field.maker() != null) {
                record.set(field.field(), field.maker().make(scene, field.draw(scene)));
            }
        }
        if (typePlan.isFixed()) {
            typePlan.addFixed(record, scene.id);
        } else {
            typePlan.references.forEach(field -> reference(record, field, scene, depth));
            typePlan.lists.forEach(field -> list(record, field, scene, depth));
        }
        typePlan.totals.add(record, store);
        return record;
    }

    private boolean isSparse(ResourceType type) {
        return plan.recordsOf(type.name()) > MANY || plan.records() > MANY;
    }

    private void reference(Rec record, FieldPlan plan, Scene scene, int depth) {
        Field field = plan.field();
        ResourceType target = field.recordType().storage();
        if (!plan.isFilled(scene)) {
            return;
        }
        if (scene.owner != null && scene.owner.type() == target) {
            record.set(field, new Link(scene.owner.id()));
        } else if (scene.shared(field.name()).isPresent()) {
            record.set(field, scene.shared(field.name()).get());
        } else if (roots.containsKey(target)) {
            link(record, plan, target, scene);
        } else if (target.isPart() && depth < DEEPEST && !scene.sparse) {
            record.set(field, part(target, record, scene, 1, plan, depth));
        } else if (store.count(target) > 0 && !target.isPart()) {
            record.set(field, new Link(plan.draw(scene).below(store.count(target)) + 1L));
        }
    }

    private void link(Rec record, FieldPlan plan, ResourceType target, Scene scene) {
        Field field = plan.field();
        int bound = roots.getOrDefault(target, 0);
        if (target == record.type()) {
            // A tree: parents come before their children.
            bound = (int) Math.min(bound, scene.id - 1);
        }
        if (bound < 1) {
            return;
        }
        Link link = new Link(plan.draw(scene).below(bound) + 1L);
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
        List<Map<String, String>> countries = Vocabulary.fixed("Country");
        for (int i = 0; i < countries.size(); i++) {
            if (scene.place.country().equals(countries.get(i).get("code"))) {
                return new Link(i + 1L);
            }
        }
        return new Link(1);
    }

    private Object part(ResourceType type, Rec owner, Scene scene, int position, FieldPlan plan, int depth) {
        long id = type.hasId()
                ? partIds.merge(type, roots.getOrDefault(type, 0) + 1L, (last, first) -> last + 1)
                : scene.id;
        Draw partDraw = plan.draw(scene).with(position);
        Scene partScene = scene.part(partDraw, id, position, new Owner(owner.type(), owner.id()));
        Rec part = record(plan(type), partScene, depth + 1);
        if (!type.hasId()) {
            return part;
        }
        store.put(part);
        return new Link(id);
    }

    private void list(Rec record, FieldPlan plan, Scene scene, int depth) {
        Field field = plan.field();
        ResourceType target = field.recordType().storage();
        List<Object> items = new ArrayList<>();
        if (ResourceType.isOwned(field)) {
            int count = depth < DEEPEST ? plan.parts(scene) : 0;
            for (int i = 1; i <= count; i++) {
                items.add(part(target, record, scene, i, plan, depth));
            }
        } else if (roots.containsKey(target) && plan.isFilled(scene)) {
            int bound = target == record.type() ? (int) scene.id - 1 : roots.getOrDefault(target, 0);
            int count = Math.min(bound, 1 + plan.draw(scene).below(2));
            int first = bound == 0 ? 0 : plan.draw(scene).with(FIRST_ITEM).below(bound);
            for (int i = 0; i < count; i++) {
                items.add(new Link((first + i) % bound + 1L));
            }
        }
        record.set(field, items);
    }
}
