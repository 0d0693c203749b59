package dev.coupagen.benchmarks.payload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The elements of each resource in the payload, read from {@code shapes.txt}. */
final class Shapes {
    private final Map<String, List<Element>> elements;

    private Shapes(Map<String, List<Element>> elements) {
        this.elements = elements;
    }

    static Shapes load() {
        try (InputStream input = Objects.requireNonNull(Shapes.class.getResourceAsStream("shapes.txt"))) {
            return parse(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shapes parse(String text) {
        Map<String, List<Element>> shapes = new LinkedHashMap<>();
        for (String block : text.split("\n\n", -1)) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                List<Element> elements = new ArrayList<>();
                lines.subList(1, lines.size()).forEach(line -> elements.add(Element.parse(line)));
                shapes.put(lines.get(0).split(" ", 2)[0], List.copyOf(elements));
            }
        }
        return new Shapes(shapes);
    }

    List<Element> of(String resource) {
        return Objects.requireNonNull(elements.get(resource), resource);
    }
}
