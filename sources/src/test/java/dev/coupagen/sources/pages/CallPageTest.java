package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.read.PageSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page about a call gives a resource for the call, and one for each object of its reply. */
class CallPageTest {
    private static final String PAGE = """
            <html><body><ul class="breadcrumbs"><li><a href="/x">The CCW API</a></li>
            <li><a href="/x/y">Wagon Search API</a></li></ul><article><h1>Wagon Search API</h1>
            <h2>Request Body</h2>
            <table><tr><th>Attribute</th><th>Data type</th><th>Required?</th><th>Unique?</th><th>Values</th></tr>
            <tr><td>limit</td><td>number</td><td>No</td><td>No</td><td>any</td></tr>
            <tr><td>number</td><td>string(100)</td><td>Yes</td><td>No</td><td>any</td></tr>
            <tr><td>status</td><td>string(50)</td><td>No</td><td>No</td><td>a valid one</td></tr></table>
            <h2>API Response</h2>
            <table><tr><th>Attribute</th><th>Request body object</th><th>Data type</th><th>Description</th></tr>
            <tr><td>total_count</td><td>meta</td><td>number</td><td></td></tr>
            <tr><td>number</td><td>data</td><td>string(100)</td><td></td></tr>
            <tr><td>id</td><td>data.wheels.tyre</td><td>number</td><td></td></tr></table>
            <table><tr><th>Status name</th><th>Status code</th></tr>
            <tr><td>Rolling</td><td>rolling</td></tr><tr><td>Parked</td><td>parked</td></tr></table>
            </article></body></html>
            """;

    private static List<PageResource> read(String html) {
        PageSource source = new PageSource(new ApiDefinition("T", new TreeMap<>()));
        source.add("0999-call", html);
        return source.content().resources();
    }

    private static Map<String, String> elements(List<PageResource> resources) {
        return resources.stream()
                .collect(Collectors.toMap(
                        PageResource::name,
                        resource -> resource.elements().stream()
                                .map(element -> element.element().name())
                                .collect(Collectors.joining(" ")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Test
    void objectsOfTheReplyAreResources() {
        assertThat(elements(read(PAGE)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Ccw-WagonSearch", "meta data",
                        "Ccw-WagonSearchMeta", "limit total_count",
                        "Ccw-WagonSearchData", "number status wagon",
                        "Ccw-Wagon", "number wheels",
                        "Ccw-WagonWheel", "tyre",
                        "Ccw-WagonWheelTyre", "id"));
        assertThat(read(PAGE).stream()
                        .filter(resource -> resource.name().equals("Ccw-WagonSearchData"))
                        .flatMap(resource -> resource.elements().stream())
                        .filter(element -> element.element().name().equals("status"))
                        .map(element -> element.element().values().values()))
                .containsExactly(List.of("rolling", "parked"));
    }

    @Test
    void theCoreApiIsReadAsEver() {
        assertThat(elements(read(PAGE.replace("The CCW API", "The Coupa Core API"))))
                .isEmpty();
    }
}
