package dev.coupagen.runtime.query;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.text.JsonText;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a query as a GraphQL document. */
final class GraphQlWriter {
    private static final String CUSTOM_FIELDS = Route.folded(Schema.CUSTOM_FIELDS);
    private static final String ID = "id";

    private final GraphQlNames names;
    private final StringBuilder document = new StringBuilder();
    private int depth = 1;

    GraphQlWriter(GraphQlNames names) {
        this.names = names;
    }

    String document(Route root, QueryParts<?> parts) {
        document.append("query {\n");
        Object id = onlyId(parts);
        String arguments = QueryString.encoded(parts.with((FieldTree) null));
        if (id != null) {
            open(names.one() + "(id: " + id + ")");
        } else {
            open(names.many() + (arguments.isEmpty() ? "" : "(query: " + JsonText.quotedAscii(arguments) + ")"));
        }
        Schema schema = root.mapper.schema();
        record(parts.fields() == null ? ModelFields.own(schema) : parts.fields(), schema);
        close();
        return document.append("}\n").toString();
    }

    /** The id if it is all that the query asks for; null if it asks for more, or less. */
    private static <R> @Nullable Object onlyId(QueryParts<R> parts) {
        if (parts.criteria().size() != 1
                || !parts.with((FieldTree) null)
                        .equals(QueryParts.<R>none().with(parts.criteria().get(0)))) {
            return null;
        }
        Criterion<?> only = parts.criteria().get(0);
        boolean isId = only.operator == Operator.EQ && only.kind() == Kind.INTEGER;
        return isId && only.route.toString().equals(ID) ? only.values.get(0) : null;
    }

    /** The selections of a record; a document must have at least one. */
    private void record(FieldTree tree, @Nullable Schema schema) {
        Map<String, FieldTree> members = tree.isNamed() || schema == null
                ? tree.members()
                : ModelFields.own(schema).members();
        Set<String> written = new LinkedHashSet<>();
        members.forEach((name, branch) -> {
            if (!GraphQlNames.isPossible(name)) {
                // A field that no schema can have would make Coupa refuse the whole document.
                line("# " + JsonText.quotedAscii(name) + " is left out: it is not a valid name in GraphQL.");
            } else if (!branch.isImplied() && written.add(GraphQlNames.camelCase(name))) {
                member(name, branch, schema);
            }
        });
        if (written.isEmpty()) {
            line(GraphQlNames.TYPE);
        }
    }

    private void member(String name, FieldTree branch, @Nullable Schema schema) {
        Slot slot = schema == null ? null : RouteNames.slot(schema, name, candidate -> !candidate.isCustom());
        if (name.equals(CUSTOM_FIELDS)) {
            customFields(schema);
        } else if (slot != null && slot.valueKind() == Kind.REFERENCE) {
            nested(name, branch, slot.mapper().schema());
        } else if (slot == null && branch.isNamed()) {
            nested(name, branch, null);
        } else {
            line(GraphQlNames.camelCase(name));
        }
    }

    private void nested(String name, FieldTree branch, @Nullable Schema schema) {
        open(GraphQlNames.camelCase(name));
        record(branch.equals(FieldTree.ELEMENT) ? FieldTree.EVERYTHING : branch, schema);
        close();
    }

    /** A fragment for fields with a single value, and one for each type of records that the interface declares. */
    private void customFields(@Nullable Schema schema) {
        open(GraphQlNames.camelCase(CUSTOM_FIELDS));
        line(GraphQlNames.TYPE);
        open("... on " + names.value());
        line("name");
        line("value");
        close();
        Set<Mapper<?, ?>> types = new LinkedHashSet<>();
        for (int i = 0; schema != null && i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            if (slot.isCustom() && slot.valueKind() == Kind.REFERENCE && types.add(slot.mapper())) {
                fragment(slot.mapper().schema());
            }
        }
        close();
    }

    /** The id and the texts of a record. Elements of other types may clash with those of other fragments. */
    private void fragment(Schema schema) {
        open("... on " + GraphQlNames.typeName(schema.resource()));
        Set<String> written = new LinkedHashSet<>();
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            boolean isText = slot.kind() == Kind.TEXT && !slot.isCustom() && !slot.isWriteOnly();
            if ((isText || slot.element().equals(ID))
                    && GraphQlNames.isPossible(slot.element())
                    && written.add(GraphQlNames.camelCase(slot.element()))) {
                line(GraphQlNames.camelCase(slot.element()));
            }
        }
        if (written.isEmpty()) {
            line(GraphQlNames.TYPE);
        }
        close();
    }

    private void open(String head) {
        line(head + " {");
        depth++;
    }

    private void close() {
        depth--;
        line("}");
    }

    private void line(String text) {
        document.append("  ".repeat(depth)).append(text).append('\n');
    }
}
