package dev.coupagen.upgrade.usage;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.diff.Part;
import dev.coupagen.names.DerivedElementName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which element, operation or value a member of a generated class stands for. */
final class ModelIndex {
    /** The classes that belong to an interface. */
    enum Role {
        INTERFACE,
        IMPLEMENTATION,
        BUILDER,
        PATH,
        MAPPER
    }

    /**
     * A class that belongs to a model.
     *
     * @param model the interface
     * @param role what it is to it
     */
    record Owner(ModelType model, Role role) {}

    /**
     * An element of a resource.
     *
     * @param resource its name
     * @param element its name, with the namespace of custom fields in front
     */
    record Target(String resource, String element) {}

    private final ApiDefinition definition;
    private final Map<String, ModelType> types = new HashMap<>();
    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<String, List<ModelType>> children = new HashMap<>();
    private final Map<String, List<Target>> enumerations = new HashMap<>();
    private final Map<String, String> operationOwners = new HashMap<>();

    ModelIndex(ApiDefinition definition, Collection<ModelType> found) {
        this.definition = definition;
        found.forEach(type -> types.put(type.name, type));
        found.forEach(this::index);
        found.stream().filter(type -> !type.resource.isEmpty()).forEach(this::enumerations);
        definition
                .resources()
                .values()
                .forEach(resource -> resource.operations()
                        .forEach(operation -> operationOwners.putIfAbsent(operation.call(), resource.name())));
    }

    private void index(ModelType type) {
        if (!type.resource.isEmpty()) {
            owners.put(type.name, new Owner(type, Role.INTERFACE));
            String implementation = ModelType.companion(type.name, "Immutable", "");
            owners.put(implementation, new Owner(type, Role.IMPLEMENTATION));
            owners.put(implementation + "$Builder", new Owner(type, Role.BUILDER));
            owners.put(ModelType.companion(type.name, "", "Mapper"), new Owner(type, Role.MAPPER));
            owners.put(ModelType.companion(type.name, "", "Path"), new Owner(type, Role.PATH));
            ancestors(type)
                    .forEach(ancestor -> children.computeIfAbsent(ancestor, key -> new ArrayList<>())
                            .add(type));
        }
    }

    private void enumerations(ModelType type) {
        accessors(type)
                .forEach((accessor, element) -> element.types()
                        .forEach(used -> enumerations
                                .computeIfAbsent(used, key -> new ArrayList<>())
                                .add(new Target(type.resource, element(type, accessor, element)))));
    }

    /** The class that belongs to a model, if it does. */
    Optional<Owner> owner(String internalName) {
        return Optional.ofNullable(owners.get(internalName));
    }

    /** Whether a class is an interface that models inherit accessors from. */
    boolean isParent(String internalName) {
        return children.containsKey(internalName) && types.containsKey(internalName);
    }

    Collection<ModelType> models() {
        return types.values();
    }

    /** The elements that a member of a class stands for; several if the class is a parent of several interfaces. */
    List<Target> targets(String internalName, String member) {
        Owner owner = owners.get(internalName);
        if (owner == null) {
            return children.getOrDefault(internalName, List.of()).stream()
                    .flatMap(child -> target(child, member).stream())
                    .toList();
        }
        return switch (owner.role()) {
            case BUILDER -> builderTarget(owner.model(), member);
            case MAPPER -> List.of();
            default -> target(owner.model(), member).stream().toList();
        };
    }

    /** A builder sets {@code x}, clears it with {@code clearX}, and adds to a list with {@code addX}. */
    private List<Target> builderTarget(ModelType model, String member) {
        Optional<Target> direct = target(model, member);
        if (direct.isPresent()) {
            return List.of(direct.get());
        }
        for (String prefix : List.of("clear", "add")) {
            if (member.startsWith(prefix) && member.length() > prefix.length()) {
                String rest = member.substring(prefix.length());
                String accessor = rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
                Optional<Target> target = target(model, accessor).or(() -> target(model, rest));
                if (target.isPresent()) {
                    return List.of(target.get());
                }
            }
        }
        return List.of();
    }

    private Optional<Target> target(ModelType model, String member) {
        Map<String, ModelType.Element> accessors = accessors(model);
        for (String name : List.of(member, member + "_", member.replaceAll("_+$", ""))) {
            ModelType.Element element = accessors.get(name);
            if (element != null) {
                return Optional.of(new Target(model.resource, element(model, name, element)));
            }
        }
        return Optional.empty();
    }

    /** The accessors of an interface and of those it inherits from; its own win. */
    Map<String, ModelType.Element> accessors(ModelType model) {
        Map<String, ModelType.Element> all = new HashMap<>(model.accessors);
        ancestors(model).forEach(ancestor -> {
            ModelType parent = types.get(ancestor);
            if (parent != null) {
                parent.accessors.forEach(all::putIfAbsent);
            }
        });
        return all;
    }

    private Set<String> ancestors(ModelType model) {
        Set<String> ancestors = new HashSet<>();
        Deque<String> rest = new ArrayDeque<>(model.parents);
        while (!rest.isEmpty()) {
            String next = rest.pop();
            ModelType parent = types.get(next);
            if (ancestors.add(next) && parent != null) {
                rest.addAll(parent.parents);
            }
        }
        return ancestors;
    }

    String element(ModelType model, String accessor, ModelType.Element element) {
        if (!element.stated().isEmpty()) {
            return element.stated();
        }
        ResourceDefinition resource = definition.resources().get(model.resource);
        return DerivedElementName.derive(
                accessor, resource == null ? List.of() : resource.elements().keySet());
    }

    static String derived(String accessor) {
        return DerivedElementName.derive(accessor);
    }

    /** The call that a constant stands for, if the class holds operations. */
    Optional<String> operation(String internalName, String field) {
        return constant(internalName, field).filter(call -> call.indexOf(' ') > 0);
    }

    private Optional<String> constant(String internalName, String field) {
        return Optional.ofNullable(types.get(internalName)).map(type -> type.constants.get(field));
    }

    /** The resource that lists a call. */
    Optional<String> operationOwner(String call) {
        return Optional.ofNullable(operationOwners.get(call));
    }

    /** The value that a constant stands for, if the class holds values of elements. */
    Optional<String> value(String internalName, String field) {
        return enumerations.containsKey(internalName) ? constant(internalName, field) : Optional.empty();
    }

    /** The elements whose values a class holds. */
    List<Target> enumerated(String internalName) {
        return enumerations.getOrDefault(internalName, List.of());
    }

    /** The element of this name, written with dashes or underscores. */
    Optional<Target> named(String resource, String name) {
        ResourceDefinition known = definition.resources().get(resource);
        if (known == null) {
            return Optional.empty();
        }
        for (String spelling : List.of(name, name.replace('_', '-'), name.replace('-', '_'))) {
            if (known.elements().containsKey(spelling)) {
                return Optional.of(new Target(resource, spelling));
            }
        }
        return Optional.empty();
    }

    /** The field of a customer of this name. */
    Target customField(String resource, String name) {
        ResourceDefinition known = definition.resources().get(resource);
        boolean global = known != null
                && known.elements().containsKey(name)
                && !known.customFields().containsKey(name);
        return new Target(resource, global ? name : Part.CUSTOM_FIELDS + name);
    }

    /** The resource that an element refers to. */
    Optional<String> referred(Target target) {
        ResourceDefinition known = definition.resources().get(target.resource());
        ElementDefinition element = known == null ? null : known.elements().get(target.element());
        return element == null ? Optional.empty() : element.type().target();
    }
}
