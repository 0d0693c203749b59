package dev.coupagen.runtime.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which elements of a record, and of the records in it, are asked for. Immutable; names are as in queries. */
final class FieldTree {
    /** An element by its name alone. */
    static final FieldTree ELEMENT = new FieldTree(null);
    /** Whatever the record has: {@code {}}. */
    static final FieldTree EVERYTHING = new FieldTree(null);
    /** Nothing yet. */
    static final FieldTree NONE = new FieldTree(Map.of());

    private final @Nullable Map<String, FieldTree> members;

    private FieldTree(@Nullable Map<String, FieldTree> members) {
        this.members = members;
    }

    /** The elements that are named one by one; none for {@link #ELEMENT} and {@link #EVERYTHING}. */
    Map<String, FieldTree> members() {
        return members == null ? Map.of() : members;
    }

    boolean isNamed() {
        return members != null;
    }

    /** This tree with that branch, joined with the one that it may have under the name. */
    FieldTree with(String name, FieldTree branch) {
        Map<String, FieldTree> more = new LinkedHashMap<>(members());
        more.merge(name, branch, FieldTree::and);
        return new FieldTree(Collections.unmodifiableMap(more));
    }

    /** All that one of the two asks for. */
    FieldTree and(FieldTree other) {
        if (!isNamed() || !other.isNamed()) {
            return equals(EVERYTHING) || other.equals(ELEMENT) ? this : other;
        }
        FieldTree all = this;
        for (Map.Entry<String, FieldTree> member : other.members().entrySet()) {
            all = all.with(member.getKey(), member.getValue());
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof FieldTree that && members != null && members.equals(that.members));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(members);
    }

    @Override
    public String toString() {
        return FieldJson.write(this);
    }
}
