package dev.coupagen.benchmarks.payload;

import java.util.List;
import java.util.Map;

/** A value of the payload before it is written in a format. */
public sealed interface Node {

    /** No value: null in JSON, {@code nil="true"} in XML. */
    enum Null implements Node {
        NULL
    }

    /**
     * A value of text.
     *
     * @param xmlType the value of the attribute {@code type} in XML; empty for none
     * @param quoted whether JSON writes it as a string
     */
    record Scalar(String text, String xmlType, boolean quoted) implements Node {}

    /** A record or its custom fields, in the order of its elements. */
    record Members(Map<String, Node> values) implements Node {}

    /**
     * A list.
     *
     * @param item the name of one item in XML
     */
    record Items(String item, List<Node> values) implements Node {}
}
