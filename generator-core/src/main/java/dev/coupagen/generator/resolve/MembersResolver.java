package dev.coupagen.generator.resolve;

import com.palantir.javapoet.ClassName;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.generator.naming.NameScope;
import dev.coupagen.generator.naming.NameStyle;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.generator.naming.ReservedWords;
import dev.coupagen.generator.resolve.AccessorModel.Facts;
import dev.coupagen.generator.resolve.AccessorModel.Namespace;
import dev.coupagen.generator.resolve.EnumerationModel.Constant;
import dev.coupagen.generator.resolve.ResourceModel.Members;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The members of the interfaces of one resource. They share their scopes: the resource's own interface inherits what the
 * one of its custom fields declares. Coupa's elements are named first, so that a custom field renames none of them.
 */
final class MembersResolver {
    private static final String CUSTOM_FIELDS = "custom-fields";
    private static final ElementDefinition CUSTOM_FIELDS_ELEMENT = new ElementDefinition(
            CUSTOM_FIELDS, new CustomFields(), false, false, true, true, List.of(), false, Set.of());

    private final String resource;
    private final ClassName owner;
    private final TypeResolver types;
    private final Screening screening;
    private final NameScope accessors;
    private final NameScope nestedTypes;

    /** The scopes that those of all resources lie within. */
    record Scopes(NameScope accessors, NameScope nestedTypes) {
        static Scopes of(Names resources) {
            NameScope accessors = NameScope.members(NameStyle.ACCESSOR)
                    .reserve(ReservedWords.JAVA_KEYWORDS)
                    .reserve(ReservedWords.OBJECT_METHODS)
                    .reserve(ReservedWords.GENERATED_MEMBERS);
            NameScope nestedTypes = NameScope.types(NameStyle.NESTED_TYPE)
                    .reserve(ReservedWords.JAVA_LANG_TYPES)
                    .reserve(ReservedWords.GENERATED_TYPES)
                    .reserve(ReservedWords.NESTED_TYPES)
                    .reserve(resources.all());
            return new Scopes(accessors, nestedTypes);
        }
    }

    MembersResolver(String resource, ClassName owner, Scopes scopes, TypeResolver types, Screening screening) {
        this.resource = resource;
        this.owner = owner;
        this.types = types;
        this.screening = screening;
        this.accessors = scopes.accessors().inner();
        this.nestedTypes = scopes.nestedTypes().inner().reserve(ResourceNames.family(owner.simpleName()));
    }

    /**
     * What the resource's interface itself declares: Coupa's elements and global custom fields.
     *
     * @param dynamicCustomFields whether it has the accessor for all custom fields
     */
    Members own(SortedMap<String, ElementDefinition> elements, boolean dynamicCustomFields) {
        SortedMap<String, ElementDefinition> all = new TreeMap<>(elements);
        ElementDefinition stated = all.remove(CUSTOM_FIELDS);
        Map<String, String> names = new HashMap<>();
        names.putAll(accessors.assign(names(all, element -> !isCustom(element))).byText());
        names.putAll(accessors
                .as(NameStyle.CUSTOM_ACCESSOR)
                .assign(names(all, MembersResolver::isCustom))
                .byText());
        if (dynamicCustomFields) {
            boolean isStated = stated != null && stated.type() instanceof CustomFields;
            all.put(CUSTOM_FIELDS, isStated ? stated : CUSTOM_FIELDS_ELEMENT);
            names.put(CUSTOM_FIELDS, "customFields");
        }
        return members(owner, all, new Names(names), Namespace.GLOBAL_CUSTOM);
    }

    /** What the interface of the fields under {@code custom-fields} declares. Called after {@link #own}. */
    Members customFields(SortedMap<String, ElementDefinition> fields) {
        Names names = accessors.as(NameStyle.CUSTOM_ACCESSOR).assign(fields.keySet());
        return members(ResourceNames.customFields(owner), fields, names, Namespace.CUSTOM);
    }

    private Members members(
            ClassName enclosing, SortedMap<String, ElementDefinition> elements, Names names, Namespace ifCustom) {
        List<EnumerationModel> enumerations = enumerations(enclosing, elements);
        Map<String, ClassName> nested = new HashMap<>();
        enumerations.forEach(enumeration -> nested.put(enumeration.element(), enumeration.name()));
        List<AccessorModel> models = new ArrayList<>();
        elements.forEach((name, element) -> models.add(new AccessorModel(
                names.of(name),
                types.returnType(resource, element, nested),
                name,
                isCustom(element) ? ifCustom : Namespace.STANDARD,
                facts(element, nested.containsKey(name)))));
        return new Members(models, enumerations);
    }

    private List<EnumerationModel> enumerations(ClassName enclosing, SortedMap<String, ElementDefinition> elements) {
        Map<String, List<String>> values = new TreeMap<>();
        elements.forEach((name, element) -> {
            List<String> usable =
                    screening.usableValues(resource, name, element.type().allowedValues());
            if (!usable.isEmpty()) {
                values.put(name, usable);
            }
        });
        Names names = nestedTypes.assign(values.keySet());
        List<EnumerationModel> models = new ArrayList<>();
        values.forEach((element, known) ->
                models.add(new EnumerationModel(enclosing.nestedClass(names.of(element)), element, constants(known))));
        models.sort(Comparator.comparing(model -> model.name().simpleName()));
        return models;
    }

    private static List<Constant> constants(List<String> values) {
        Names names =
                NameScope.members(NameStyle.CONSTANT).reserve(Set.of("TYPE")).assign(values);
        return values.stream()
                .map(value -> new Constant(names.of(value), value))
                .toList();
    }

    private static Facts facts(ElementDefinition element, boolean valuesAreConstants) {
        return new Facts(
                ElementTypes.text(element.type()),
                element.required(),
                element.unique(),
                !element.writable(),
                !element.readable(),
                element.deprecated(),
                valuesAreConstants ? List.of() : element.values(),
                element.description());
    }

    private static boolean isCustom(ElementDefinition element) {
        return element.sources().contains(Source.CUSTOM);
    }

    private static List<String> names(
            SortedMap<String, ElementDefinition> elements, Predicate<ElementDefinition> which) {
        return elements.values().stream()
                .filter(which)
                .map(ElementDefinition::name)
                .toList();
    }
}
