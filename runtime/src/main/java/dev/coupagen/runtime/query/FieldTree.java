package dev.coupagen.runtime.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which elements of a record, and of the records in it, are asked for. Immutable; names are as in queries. */
final class FieldTree {
    /** An element by its name alone. */
    static final FieldTree ELEMENT = new FieldTree(Leaf.ELEMENT, Map.of());
    /** As {@link #ELEMENT}, but no interface declares it, so that a record may not have it. */
    static final FieldTree IMPLIED = new FieldTree(Leaf.IMPLIED, Map.of());
    /** Whatever the record has: {@code {}}. */
    static final FieldTree EVERYTHING = new FieldTree(Leaf.EVERYTHING, Map.of());
    /** Nothing yet. */
    static final FieldTree NONE = new FieldTree(Leaf.NONE, Map.of());

    /** What a tree is that names no elements. */
    private enum Leaf {
        ELEMENT,
        IMPLIED,
        EVERYTHING,
        /** It names elements, if any. */
        NONE
    }

    private final Leaf leaf;
    private final Map<String, FieldTree> members;

    private FieldTree(Leaf leaf, Map<String, FieldTree> members) {
        this.leaf = leaf;
        this.members = members;
    }

    /** The elements that are named one by one; none for {@link #ELEMENT} and {@link #EVERYTHING}. */
    Map<String, FieldTree> members() {
        return members;
    }

    boolean isNamed() {
        return leaf == Leaf.NONE;
    }

    boolean isImplied() {
        return leaf == Leaf.IMPLIED;
    }

    private boolean isElement() {
        return leaf == Leaf.ELEMENT || leaf == Leaf.IMPLIED;
    }

    /** A tree of these branches. */
    static FieldTree of(Map<String, FieldTree> branches) {
        return new FieldTree(Leaf.NONE, Collections.unmodifiableMap(new LinkedHashMap<>(branches)));
    }

    /** A tree of one branch. */
    static FieldTree of(String name, FieldTree branch) {
        return new FieldTree(Leaf.NONE, Map.of(name, branch));
    }

    /** All that one of the two asks for. */
    FieldTree and(FieldTree other) {
        if (!isNamed() || !other.isNamed()) {
            return !isImplied() && (leaf == Leaf.EVERYTHING || other.isElement()) ? this : other;
        }
        Map<String, FieldTree> all = new LinkedHashMap<>(members());
        other.members().forEach((name, branch) -> add(all, name, branch));
        return of(all);
    }

    /** Adds a branch, joined with the one that there may be under the name. */
    static void add(Map<String, FieldTree> branches, String name, FieldTree branch) {
        branches.merge(name, branch, FieldTree::and);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldTree that
                && (isElement() ? that.isElement() : leaf == that.leaf && members.equals(that.members));
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return FieldJson.write(this);
    }

    /** Gathers a tree branch by branch, each in constant time. */
    static final class Builder {
        private @Nullable Map<String, Builder> members;
        private boolean isEverything;

        /** The branch of that name. */
        Builder branch(String name) {
            return named().computeIfAbsent(name, key -> new Builder());
        }

        /** Says that elements are named one by one, even if none is. */
        Map<String, Builder> named() {
            Map<String, Builder> all = members;
            if (all == null) {
                all = new LinkedHashMap<>();
                members = all;
            }
            return all;
        }

        void everything() {
            isEverything = true;
        }

        /** All that was asked for; whoever asks for everything gets it. */
        FieldTree tree() {
            if (isEverything) {
                return FieldTree.EVERYTHING;
            }
            if (members == null) {
                return FieldTree.ELEMENT;
            }
            Map<String, FieldTree> branches = new LinkedHashMap<>();
            members.forEach((name, branch) -> branches.put(name, branch.tree()));
            return FieldTree.of(branches);
        }
    }
}
