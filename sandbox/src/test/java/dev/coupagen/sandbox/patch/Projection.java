package dev.coupagen.sandbox.patch;

import dev.coupagen.runtime.dynamic.ElementCatalog;
import dev.coupagen.runtime.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Resources with a few of their elements each, as a user's own interfaces declare them; with their ids or without. */
final class Projection implements ElementCatalog {
    private static final int MOST = 9;
    private final ElementCatalog all;
    private final Random random;
    private final boolean isWhole;
    private final Map<String, Resource> made = new HashMap<>();

    private Projection(ElementCatalog all, long seed, boolean isWhole) {
        this.all = all;
        this.random = new Random(seed);
        this.isWhole = isWhole;
    }

    /** What the store holds of each resource: some of its elements, and always the id. */
    static Projection stored(ElementCatalog all, long seed) {
        return new Projection(all, seed, true);
    }

    /** What a user declares of what the store holds. */
    static Projection declared(Projection stored, long seed) {
        return new Projection(stored, seed, false);
    }

    @Override
    public Set<String> resources() {
        return all.resources();
    }

    @Override
    public Optional<Resource> resource(String name) {
        return all.resource(name).map(resource -> made.computeIfAbsent(name, key -> project(resource)));
    }

    private Resource project(Resource resource) {
        List<Element> elements = new ArrayList<>();
        boolean hasId = isWhole || random.nextBoolean();
        List<Element> open = new ArrayList<>();
        for (Element element : resource.elements()) {
            if (element.name().equals(Tree.ID) && !element.custom()) {
                if (hasId) {
                    elements.add(element);
                }
            } else if (!element.writeOnly() && !element.custom() && element.kind() != Kind.RAW) {
                open.add(element);
            }
        }
        if (isWhole) {
            // Records and lines are what can go wrong.
            open.stream().filter(CoupaRules::isLines).forEach(elements::add);
            open.removeAll(elements);
            pick(
                    open.stream()
                            .filter(element -> element.kind() == Kind.REFERENCE)
                            .toList(),
                    4,
                    elements);
            pick(
                    open.stream()
                            .filter(element -> element.kind() != Kind.REFERENCE)
                            .toList(),
                    MOST - 4,
                    elements);
        } else {
            open.stream().filter(element -> random.nextInt(4) > 0).forEach(elements::add);
        }
        return new Resource(resource.name(), resource.element(), resource.collection(), resource.path(), elements);
    }

    private void pick(List<Element> from, int most, List<Element> into) {
        List<Element> left = new ArrayList<>(from);
        for (int i = 0; i < most && !left.isEmpty(); i++) {
            into.add(left.remove(random.nextInt(left.size())));
        }
    }
}
