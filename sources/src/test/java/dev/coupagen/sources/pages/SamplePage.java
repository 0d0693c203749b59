package dev.coupagen.sources.pages;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.model.PageElement;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.read.PageSource;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page such as Coupa's, about something Coupa does not have. */
public final class SamplePage {
    private static final ApiDefinition BASE = BundledReleases.load("R39");

    public static final String HTML = """
            <!doctype html><html><head><title>Gadgets API | Docs</title></head><body>
            <div class="crumbs"><a href="/manual/the-coupa-core-api">The Coupa Core API</a>
              <a href="/manual/the-coupa-core-api/gadgets">Gadgets API (/gadgets)</a></div>
            <article id="gadgets"><h1>Gadgets API (/gadgets)</h1>
            <h2>Actions</h2>
            <div class="scroll"><table id="actions"><thead>
              <tr><th>Verb</th><th>Path</th><th>Action</th><th>Description</th></tr></thead><tbody>
              <tr><td>GET</td><td>/api/gadgets</td><td>index</td><td>Query gadgets</td></tr>
              <tr><td>PUT</td><td>/api/gadgets/:id</td><td>update</td><td>Change a gadget</td></tr>
            </tbody></table></div>
            <h2>Elements</h2>
            <div class="scroll"><table id="elements"><thead>
              <tr><th><b>Element</b></th><th><b>Description</b></th><th><b>Req'd</b></th><th><b>Unique</b></th>
                  <th><b>Allowable Value</b></th><th><b>In</b></th><th><b>Out</b></th><th><b>Data Type</b></th></tr>
            </thead><tbody>
              <tr><td>id</td><td>The id</td><td></td><td>yes</td><td></td><td></td><td>yes</td><td>integer</td></tr>
              <tr><td>gadget-name</td><td>What it is called</td><td>yes</td><td></td><td></td><td>yes</td><td>yes</td>
                  <td>string(100)</td></tr>
              <tr><td>weight</td><td>In grams</td><td></td><td></td><td></td><td>yes</td><td>yes</td>
                  <td>decimal(30,4</td></tr>
              <tr><td>state_of_life</td><td>Where it stands</td><td></td><td></td><td>young, grown, old</td><td>yes</td>
                  <td>yes</td><td>sting(20)</td></tr>
              <tr><td>made-by</td><td>Who made it</td><td></td><td></td><td></td><td></td><td>yes</td>
                  <td><a href="/manual/users-api">User</a></td></tr>
              <tr><td>addresses</td><td>Where it is</td><td></td><td></td><td></td><td>yes</td><td>yes</td>
                  <td>Address</td></tr>
              <tr><td>made-at</td><td>When it was made</td><td></td><td></td><td></td><td></td><td>yes</td>
                  <td>datetime</td></tr>
            </tbody></table></div>
            </article></body></html>
            """;

    private SamplePage() {}

    public static Document document() {
        return Jsoup.parse(HTML);
    }

    public static PageContent read(String html) {
        PageSource source = new PageSource(BASE);
        source.add("gadgets", html);
        return source.content();
    }

    /** All that was read, one line an element or operation. */
    public static List<String> facts(PageContent content) {
        List<String> facts = new ArrayList<>();
        for (PageResource resource : content.resources()) {
            resource.elements().forEach(typed -> facts.add(fact(resource, typed)));
        }
        content.drafts().forEach(draft -> draft.operations().forEach(operation -> facts.add(operation.call())));
        return facts;
    }

    private static String fact(PageResource resource, PageResource.Typed typed) {
        PageElement element = typed.element();
        return String.join(
                " ",
                resource.name(),
                element.name(),
                ElementTypes.text(typed.reading().type()),
                element.required().name(),
                element.unique().name(),
                element.in().name(),
                element.out().name(),
                element.values().values().toString());
    }
}
