package dev.coupagen.sandbox.search;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.text.Percent;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields that the name of an argument leads through, such as {@code invoice_lines[account][code][in]}.
 *
 * @param name the name as it is to be parsed, with {@code supplier_id} written as {@code supplier[id]}
 * @param fields by the type that has them
 * @param isWhole whether nothing but perhaps an operator is left after them
 */
record Steps(String name, List<Step> fields, boolean isWhole) {
    private static final String ID = "_id";

    /** A field of a type. */
    record Step(ResourceType type, Field field) {}

    static Steps of(ResourceType root, String encodedName) {
        List<String> names = names(encodedName);
        List<Step> steps = new ArrayList<>();
        ResourceType type = root;
        int used = 0;
        while (used < names.size()) {
            String name = names.get(used);
            Optional<Field> field = type.field(name);
            if (field.isEmpty() && idOf(type, name).isPresent()) {
                String base = name.substring(0, name.length() - ID.length());
                names.set(used, base);
                names.add(used + 1, "id");
                field = type.field(base);
            }
            if (field.isEmpty()) {
                break;
            }
            steps.add(new Step(type, field.get()));
            used++;
            if (field.get().kind() == Kind.CUSTOM_FIELDS) {
                Optional<Field> custom = used < names.size() ? type.customField(names.get(used)) : Optional.empty();
                if (custom.isEmpty()) {
                    used = names.size();
                    break;
                }
                used++;
                steps.add(new Step(type, custom.get()));
                field = custom;
            }
            if (!field.get().isRecord()) {
                break;
            }
            type = field.get().recordType();
        }
        return new Steps(joined(names), steps, used >= names.size() - 1);
    }

    /** The reference that a name such as {@code supplier_id} stands for, if the type has no such element itself. */
    private static Optional<Field> idOf(ResourceType type, String name) {
        String folded = ResourceType.folded(name);
        return folded.endsWith(ID)
                ? type.field(folded.substring(0, folded.length() - ID.length())).filter(Field::isRecord)
                : Optional.empty();
    }

    private static List<String> names(String encodedName) {
        String decoded = encodedName.indexOf('[') < 0 ? Percent.decode(encodedName) : encodedName;
        List<String> names = new ArrayList<>();
        int open = decoded.indexOf('[');
        names.add(Percent.decode(open < 0 ? decoded : decoded.substring(0, open)));
        while (open >= 0) {
            int close = decoded.indexOf(']', open);
            if (close < 0) {
                throw new ArgumentException("'" + decoded
                        + "' does not have the form element[element][operator]: a bracket is not closed.");
            }
            names.add(Percent.decode(decoded.substring(open + 1, close)));
            open = decoded.indexOf('[', close);
        }
        return names;
    }

    private static String joined(List<String> names) {
        StringBuilder joined = new StringBuilder(Percent.encode(names.get(0)));
        for (String name : names.subList(1, names.size())) {
            joined.append('[').append(Percent.encode(name)).append(']');
        }
        return joined.toString();
    }
}
