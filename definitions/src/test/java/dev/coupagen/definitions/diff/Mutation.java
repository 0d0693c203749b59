package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A random change of a definition, and what a difference has to say about it. */
record Mutation(ApiDefinition mutated, ChangeKind kind, String resource, String part, Optional<Boolean> guess) {
    private static final String NEW = "zz-mutated";

    static Mutation of(ApiDefinition definition, Random random) {
        while (true) {
            Optional<Mutation> mutation = new Maker(definition, random).make();
            if (mutation.isPresent()) {
                return mutation.get();
            }
        }
    }

    /** The kind of the change that undoes one. */
    static ChangeKind opposite(Change change) {
        return switch (change.kind()) {
            case RESOURCE_ADDED -> ChangeKind.RESOURCE_REMOVED;
            case RESOURCE_REMOVED -> ChangeKind.RESOURCE_ADDED;
            case ELEMENT_ADDED -> ChangeKind.ELEMENT_REMOVED;
            case ELEMENT_REMOVED -> ChangeKind.ELEMENT_ADDED;
            case ELEMENT_REQUIRED -> ChangeKind.ELEMENT_OPTIONAL;
            case ELEMENT_OPTIONAL -> ChangeKind.ELEMENT_REQUIRED;
            case ELEMENT_READ_ONLY, ELEMENT_WRITABLE ->
                change.before().orElseThrow().contains("write")
                        ? ChangeKind.ELEMENT_WRITABLE
                        : ChangeKind.ELEMENT_READ_ONLY;
            case ELEMENT_VALUE_ADDED -> ChangeKind.ELEMENT_VALUE_REMOVED;
            case ELEMENT_VALUE_REMOVED -> ChangeKind.ELEMENT_VALUE_ADDED;
            case OPERATION_ADDED -> ChangeKind.OPERATION_REMOVED;
            case OPERATION_REMOVED -> ChangeKind.OPERATION_ADDED;
            case FILE_ADDED -> ChangeKind.FILE_REMOVED;
            case FILE_REMOVED -> ChangeKind.FILE_ADDED;
            case ROW_ADDED -> ChangeKind.ROW_REMOVED;
            case ROW_REMOVED -> ChangeKind.ROW_ADDED;
            case COLUMN_ADDED -> ChangeKind.COLUMN_REMOVED;
            case COLUMN_REMOVED -> ChangeKind.COLUMN_ADDED;
            case COLUMN_REQUIRED -> ChangeKind.COLUMN_OPTIONAL;
            case COLUMN_OPTIONAL -> ChangeKind.COLUMN_REQUIRED;
            case COLUMN_VALUE_ADDED -> ChangeKind.COLUMN_VALUE_REMOVED;
            case COLUMN_VALUE_REMOVED -> ChangeKind.COLUMN_VALUE_ADDED;
            default -> change.kind();
        };
    }

    private static final class Maker {
        private final ApiDefinition definition;
        private final Random random;
        private final ResourceDefinition resource;

        Maker(ApiDefinition definition, Random random) {
            this.definition = definition;
            this.random = random;
            this.resource = any(new ArrayList<>(definition.resources().values()));
        }

        Optional<Mutation> make() {
            return switch (random.nextInt(17)) {
                case 0 -> added(resource);
                case 1 -> removed();
                case 2 -> operationAdded();
                case 3 -> operationRemoved();
                case 4 -> operationMoved();
                case 5 -> elementAdded();
                case 6 -> moved();
                case 7 -> listedElsewhere();
                default ->
                    resource.elements().isEmpty()
                            ? Optional.empty()
                            : element(any(new ArrayList<>(resource.elements().values())));
            };
        }

        private Optional<Mutation> element(ElementDefinition element) {
            return switch (random.nextInt(11)) {
                case 0 -> elementRemoved(element);
                case 1 -> elementRenamed(element);
                case 2 -> typeChanged(element);
                case 3 -> lengthChanged(element);
                case 4 ->
                    fact(
                            element,
                            with(
                                    element,
                                    !element.required(),
                                    element.readable(),
                                    element.writable(),
                                    element.deprecated()),
                            element.required() ? ChangeKind.ELEMENT_OPTIONAL : ChangeKind.ELEMENT_REQUIRED);
                case 5 ->
                    fact(
                            element,
                            with(
                                    element,
                                    element.required(),
                                    element.readable(),
                                    !element.writable(),
                                    element.deprecated()),
                            element.writable() ? ChangeKind.ELEMENT_READ_ONLY : ChangeKind.ELEMENT_WRITABLE);
                case 6 ->
                    fact(
                            element,
                            with(
                                    element,
                                    element.required(),
                                    !element.readable(),
                                    element.writable(),
                                    element.deprecated()),
                            element.writable() ? ChangeKind.ELEMENT_WRITABLE : ChangeKind.ELEMENT_READ_ONLY);
                case 7 ->
                    fact(
                            element,
                            with(
                                    element,
                                    element.required(),
                                    element.readable(),
                                    element.writable(),
                                    !element.deprecated()),
                            ChangeKind.ELEMENT_DEPRECATED);
                case 8 -> valueAdded(element);
                case 9 -> valueRemoved(element);
                default -> namespace(element);
            };
        }

        private Optional<Mutation> added(ResourceDefinition like) {
            String name = "ZzMutated" + random.nextInt(100);
            ResourceDefinition added = new ResourceDefinition(name, "zz", "zzs", "", like.elements(), List.of());
            return Optional.of(result(put(added), ChangeKind.RESOURCE_ADDED, name, "", false));
        }

        private Optional<Mutation> removed() {
            SortedMap<String, ResourceDefinition> rest = new TreeMap<>(definition.resources());
            rest.remove(resource.name());
            return Optional.of(result(rest, ChangeKind.RESOURCE_REMOVED, resource.name(), "", false));
        }

        private Optional<Mutation> moved() {
            if (resource.path().isEmpty()) {
                return Optional.empty();
            }
            ResourceDefinition moved = resource.withOperations(resource.path() + "_moved", resource.operations());
            return Optional.of(result(put(moved), ChangeKind.RESOURCE_RENAMED, resource.name(), "", false));
        }

        private Optional<Mutation> operationAdded() {
            List<OperationDefinition> more = new ArrayList<>(resource.operations());
            OperationDefinition added =
                    new OperationDefinition("PUT", "/zz_mutated/{id}/now", "zz-now", List.of(), List.of());
            more.add(added);
            return Optional.of(operations(more, ChangeKind.OPERATION_ADDED, added.call(), false));
        }

        private Optional<Mutation> operationRemoved() {
            if (resource.operations().isEmpty()) {
                return Optional.empty();
            }
            List<OperationDefinition> rest = new ArrayList<>(resource.operations());
            OperationDefinition removed = rest.remove(random.nextInt(rest.size()));
            return Optional.of(operations(rest, ChangeKind.OPERATION_REMOVED, removed.call(), false));
        }

        private Optional<Mutation> operationMoved() {
            if (resource.operations().isEmpty()) {
                return Optional.empty();
            }
            List<OperationDefinition> rest = new ArrayList<>(resource.operations());
            OperationDefinition old = rest.remove(random.nextInt(rest.size()));
            rest.add(new OperationDefinition(old.verb(), old.path() + "/zz", old.action(), List.of(), List.of()));
            return Optional.of(operations(rest, ChangeKind.OPERATION_RENAMED, old.call(), true));
        }

        private Optional<Mutation> listedElsewhere() {
            ResourceDefinition other =
                    any(new ArrayList<>(definition.resources().values()));
            if (resource.operations().isEmpty() || other.name().equals(resource.name())) {
                return Optional.empty();
            }
            List<OperationDefinition> rest = new ArrayList<>(resource.operations());
            OperationDefinition moved = rest.remove(random.nextInt(rest.size()));
            List<OperationDefinition> more = new ArrayList<>(other.operations());
            if (more.stream().anyMatch(known -> known.call().equals(moved.call()))) {
                return Optional.empty();
            }
            more.add(moved);
            SortedMap<String, ResourceDefinition> all = put(resource.withOperations(resource.path(), rest));
            all.put(other.name(), other.withOperations(other.path(), more));
            return Optional.of(result(all, ChangeKind.OPERATION_RENAMED, resource.name(), moved.call(), false));
        }

        private Mutation operations(List<OperationDefinition> operations, ChangeKind kind, String call, boolean guess) {
            return result(
                    put(resource.withOperations(resource.path(), operations)), kind, resource.name(), call, guess);
        }

        private Optional<Mutation> elementAdded() {
            ElementDefinition added = element(NEW, ElementTypes.parse("string(20)"));
            SortedMap<String, ElementDefinition> more = new TreeMap<>(resource.elements());
            more.put(NEW, added);
            return Optional.of(elements(more, ChangeKind.ELEMENT_ADDED, NEW, false));
        }

        private Optional<Mutation> elementRemoved(ElementDefinition element) {
            SortedMap<String, ElementDefinition> rest = new TreeMap<>(resource.elements());
            rest.remove(element.name());
            return Optional.of(elements(rest, ChangeKind.ELEMENT_REMOVED, element.name(), false));
        }

        /** Shortens a word, swaps two, or makes a plural. */
        private Optional<Mutation> elementRenamed(ElementDefinition element) {
            String name = element.name();
            String other = random.nextBoolean() && name.matches("[a-z-]*[a-z]{6}")
                    ? name.substring(0, name.length() - 1)
                    : name + (name.matches(".*[a-z]{4}$") && !name.endsWith("s") ? "s" : "-");
            if (other.endsWith("-") || resource.elements().containsKey(other)) {
                return Optional.empty();
            }
            SortedMap<String, ElementDefinition> rest = new TreeMap<>(resource.elements());
            rest.remove(name);
            rest.put(other, named(element, other));
            return Optional.of(elements(rest, ChangeKind.ELEMENT_RENAMED, name, true));
        }

        /** Moves a standard element under custom-fields. */
        private Optional<Mutation> namespace(ElementDefinition element) {
            SortedMap<String, ElementDefinition> rest = new TreeMap<>(resource.elements());
            rest.remove(element.name());
            SortedMap<String, ElementDefinition> fields = new TreeMap<>(resource.customFields());
            fields.put(element.name(), element);
            return Optional.of(result(
                    put(resource.withElements(rest).withCustomFields(fields)),
                    ChangeKind.ELEMENT_RENAMED,
                    resource.name(),
                    element.name(),
                    false));
        }

        private Optional<Mutation> typeChanged(ElementDefinition element) {
            List<String> types = List.of("boolean", "date", "integer", "string", "User[]", "LookupValue", "text");
            ElementType type = ElementTypes.withValues(ElementTypes.parse(any(types)), element.values());
            return TypeDiff.isSameShape(type, element.type())
                    ? Optional.empty()
                    : fact(element, element.typed(type), ChangeKind.ELEMENT_TYPE_CHANGED);
        }

        private Optional<Mutation> lengthChanged(ElementDefinition element) {
            String text = ElementTypes.text(element.type());
            if (!text.matches("string(\\(\\d+\\))?|decimal(\\(.*\\))?")) {
                return Optional.empty();
            }
            String longer = text.startsWith("string")
                    ? "string(" + (1_000 + random.nextInt(9_000)) + ")"
                    : "decimal(" + (31 + random.nextInt(9)) + ",3)";
            return longer.equals(text)
                    ? Optional.empty()
                    : fact(
                            element,
                            element.typed(ElementTypes.parse(longer, element.values())),
                            ChangeKind.ELEMENT_LENGTH_CHANGED);
        }

        private Optional<Mutation> valueAdded(ElementDefinition element) {
            List<String> values = new ArrayList<>(element.values());
            values.add(random.nextInt(values.size() + 1), NEW);
            return fact(element, valued(element, values), ChangeKind.ELEMENT_VALUE_ADDED);
        }

        private Optional<Mutation> valueRemoved(ElementDefinition element) {
            if (element.values().isEmpty()) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>(element.values());
            String removed = values.remove(random.nextInt(values.size()));
            return values.contains(removed)
                    ? Optional.empty()
                    : fact(element, valued(element, values), ChangeKind.ELEMENT_VALUE_REMOVED);
        }

        private Optional<Mutation> fact(ElementDefinition before, ElementDefinition after, ChangeKind kind) {
            SortedMap<String, ElementDefinition> all = new TreeMap<>(resource.elements());
            all.put(before.name(), after);
            return Optional.of(elements(all, kind, before.name(), false));
        }

        private Mutation elements(
                SortedMap<String, ElementDefinition> elements, ChangeKind kind, String name, boolean guess) {
            return result(put(resource.withElements(elements)), kind, resource.name(), name, guess);
        }

        private Mutation result(
                SortedMap<String, ResourceDefinition> resources,
                ChangeKind kind,
                String name,
                String part,
                boolean guess) {
            return new Mutation(definition.withResources(resources), kind, name, part, Optional.of(guess));
        }

        private SortedMap<String, ResourceDefinition> put(ResourceDefinition changed) {
            SortedMap<String, ResourceDefinition> all = new TreeMap<>(definition.resources());
            all.put(changed.name(), changed);
            return all;
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private static ElementDefinition element(String name, ElementType type) {
            return new ElementDefinition(name, type, false, false, true, true, List.of(), false, java.util.Set.of());
        }

        private static ElementDefinition named(ElementDefinition e, String name) {
            return new ElementDefinition(
                    name,
                    e.type(),
                    e.required(),
                    e.unique(),
                    e.readable(),
                    e.writable(),
                    e.values(),
                    e.deprecated(),
                    e.sources());
        }

        private static ElementDefinition valued(ElementDefinition e, List<String> values) {
            ElementType plain = ElementTypes.parse(ElementTypes.text(e.type()));
            return new ElementDefinition(
                    e.name(),
                    ElementTypes.withValues(plain, values),
                    e.required(),
                    e.unique(),
                    e.readable(),
                    e.writable(),
                    values,
                    e.deprecated(),
                    e.sources());
        }

        private static ElementDefinition with(
                ElementDefinition e, boolean required, boolean readable, boolean writable, boolean deprecated) {
            return new ElementDefinition(
                    e.name(), e.type(), required, e.unique(), readable, writable, e.values(), deprecated, e.sources());
        }
    }
}
