package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.RowNames;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mapper knows of the rows of one interface.
 *
 * @param file the name of the file's format
 * @param row the name of the row type
 * @param word what stands in the marker column; empty if there is no such column or the word is not known
 * @param marker the name of the marker column; empty if there is none
 * @param headers whether the file has header lines
 * @param export whether Coupa writes the file, so that all its lines have as many cells as the longest
 * @param dialect what the definition says of how lines are written
 * @param key the columns whose values name the row above, such as {@code Order Line Number=Line Number}: a column, and
 *     that of the row above if it is called otherwise; none if rows simply lie below
 * @param columns in the order of the interface
 * @param children the row types whose rows lie below
 */
public record RowShape(
        String file,
        String row,
        String word,
        String marker,
        boolean headers,
        boolean export,
        StatedDialect dialect,
        List<String> key,
        List<Column> columns,
        List<Child> children) {
    /** Copies the lists. */
    public RowShape {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        children = List.copyOf(children);
    }

    /** What dialects write in different ways. */
    public enum Notation {
        /** Text, and what all write alike. */
        TEXT,
        /** Dates. */
        DATE,
        /** Numbers, whole or not. */
        NUMBER
    }

    /**
     * A column.
     *
     * @param element the element that it gives
     * @param header its name in a header line
     * @param occurrence which of the columns of that name it is, from 1
     * @param required whether there must be a value
     * @param longest the greatest number of characters; 0 for any
     * @param allowed the only values; none for any
     * @param position from 0, in a file without header lines
     * @param notation what its values are as far as a dialect writes them in a way of its own
     */
    public record Column(
            ElementName element,
            String header,
            int occurrence,
            boolean required,
            int longest,
            List<String> allowed,
            int position,
            Notation notation) {
        /** Copies the allowed values. */
        public Column {
            allowed = List.copyOf(allowed);
        }

        /** A column whose element is called as its header is, with a number if it is not the first of the name. */
        public static Column of(
                ElementName element,
                boolean required,
                int longest,
                List<String> allowed,
                int position,
                Notation notation) {
            return new Column(
                    element,
                    RowNames.header(element.text()),
                    RowNames.occurrence(element.text()),
                    required,
                    longest,
                    allowed,
                    position,
                    notation);
        }
    }

    /**
     * A list of rows below.
     *
     * @param element the element that holds them
     * @param shape of each
     */
    public record Child(ElementName element, RowShape shape) {}

    /** Whether the marker column is one of those that the interface declares. */
    boolean declaresMarker() {
        return columns.stream().anyMatch(this::isMarker);
    }

    /** Whether the column is the marker: of several of its name the first one. */
    boolean isMarker(Column column) {
        return column.occurrence() == 1 && column.header().equals(marker);
    }

    /** This row type and all below it, each after its parent. */
    List<Node> tree() {
        List<Node> nodes = new ArrayList<>();
        add(nodes, -1, -1);
        return nodes;
    }

    private void add(List<Node> nodes, int parent, int childIndex) {
        int self = nodes.size();
        nodes.add(new Node(this, parent, childIndex));
        for (int i = 0; i < children.size(); i++) {
            children.get(i).shape().add(nodes, self, i);
        }
    }

    /** The first node of the row type of that node, which may be in several places of the tree. */
    static int first(List<Node> nodes, int node) {
        int first = 0;
        while (!nodes.get(first).shape().equals(nodes.get(node).shape())) {
            first++;
        }
        return first;
    }

    /** A row type in its tree: the number of its parent, and which of the parent's lists it is. */
    record Node(RowShape shape, int parent, int childIndex) {}
}
