package dev.coupagen.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A drawing of associations: boxes on an ellipse, with lines between them.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes the boxes
 * @param edges the lines
 */
public record Graph(int width, int height, List<Node> nodes, List<Edge> edges) {
    private static final int NEAREST = 10;
    private static final int CHARACTER = 8;
    private static final int LONGEST = 28;
    private static final int BOX_HEIGHT = 40;

    /** Nodes and edges are copied. */
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A box.
     *
     * @param name the resource
     * @param link its page, relative to the root of the site
     * @param note a second line, such as the elements that lead here
     * @param x of its centre
     * @param y of its centre
     * @param width of the box
     * @param centre whether it is the resource of the page
     */
    public record Node(String name, String link, String note, int x, int y, int width, boolean centre) {
        /** The left edge. */
        public int left() {
            return x - width / 2;
        }

        /** The upper edge. */
        public int top() {
            return y - BOX_HEIGHT / 2;
        }

        /** The height of every box. */
        public int height() {
            return BOX_HEIGHT;
        }
    }

    /** A line between two boxes; one way or both. */
    public record Edge(int x1, int y1, int x2, int y2, boolean both) {}

    /** A resource and the ten that are nearest to it. */
    static Graph around(String resource, Associations associations, SiteLinks links) {
        List<String> others = associations.nearest(resource, NEAREST);
        int width = 960;
        int height = others.size() > 4 ? 560 : 360;
        Node centre = node(resource, "", width / 2, height / 2, true, links);
        List<Node> nodes = new ArrayList<>(List.of(centre));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            String other = others.get(i);
            double angle = 2 * Math.PI * i / others.size() - Math.PI / 2;
            int x = (int) (width / 2.0 + Math.cos(angle) * (width / 2.0 - 140));
            int y = (int) (height / 2.0 + Math.sin(angle) * (height / 2.0 - 40));
            List<String> out = associations.to(resource).getOrDefault(other, List.of());
            List<String> in = associations.from(resource).getOrDefault(other, List.of());
            String note = out.isEmpty() ? "by " + first(in) : first(out);
            nodes.add(node(other, note, x, y, false, links));
            boolean both = !out.isEmpty() && !in.isEmpty();
            edges.add(out.isEmpty() ? edge(x, y, centre, false) : new Edge(centre.x(), centre.y(), x, y, both));
        }
        return new Graph(width, height, nodes, edges);
    }

    /** The resources with the most associations. */
    static Graph overview(Associations associations, SiteLinks links, int most) {
        List<String> names = associations.mostConnected(most);
        int width = 1400;
        int height = 1100;
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            double angle = 2 * Math.PI * i / names.size() - Math.PI / 2;
            double radius = i % 2 == 0 ? 1 : 0.72;
            int x = (int) (width / 2.0 + Math.cos(angle) * radius * (width / 2.0 - 140));
            int y = (int) (height / 2.0 + Math.sin(angle) * radius * (height / 2.0 - 40));
            String note = associations.degree(names.get(i)) + " associations";
            nodes.put(names.get(i), node(names.get(i), note, x, y, false, links));
        }
        List<Edge> edges = new ArrayList<>();
        nodes.forEach((name, node) -> associations.to(name).keySet().forEach(other -> {
            Node end = nodes.get(other);
            boolean back = associations.to(other).containsKey(name);
            if (end != null && !end.equals(node) && (!back || name.compareTo(other) < 0)) {
                edges.add(new Edge(node.x(), node.y(), end.x(), end.y(), back));
            }
        }));
        return new Graph(width, height, List.copyOf(nodes.values()), edges);
    }

    private static Edge edge(int x, int y, Node end, boolean both) {
        return new Edge(x, y, end.x(), end.y(), both);
    }

    private static Node node(String name, String note, int x, int y, boolean centre, SiteLinks links) {
        String shown = shortened(name);
        String shownNote = shortened(note);
        int width = Math.max(shown.length(), shownNote.length()) * CHARACTER + 24;
        return new Node(shown, links.page(name).orElse(""), shownNote, x, y, width, centre);
    }

    private static String first(List<String> elements) {
        return elements.isEmpty()
                ? ""
                : elements.get(0)
                        + (elements.size() > 1 ? String.format(Locale.ROOT, " +%d", elements.size() - 1) : "");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
