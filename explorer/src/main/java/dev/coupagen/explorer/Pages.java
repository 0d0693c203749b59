package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders the templates. */
final class Pages {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "dev.coupagen.explorer.templates");

    private final ApiDefinition definition;

    Pages(ApiDefinition definition) {
        this.definition = definition;
    }

    String index(SiteLinks links, Associations associations, List<List<ChangesView>> changes) {
        List<IndexRow> rows = new ArrayList<>();
        definition
                .resources()
                .values()
                .forEach(resource -> rows.add(new IndexRow(
                        resource.name(),
                        links.page(resource.name()).orElse(""),
                        resource.path(),
                        resource.elements().size(),
                        resource.operations().size(),
                        associations.degree(resource.name()))));
        List<ChangesView> first = changes.stream().map(views -> views.get(0)).toList();
        return render("index.jte", Map.of("definition", definition, "rows", rows, "changes", first));
    }

    String files(SiteLinks links) {
        List<FileRow> rows = definition.files().values().stream()
                .map(file -> new FileRow(
                        file.name(),
                        links.filePage(file.name()).orElse(""),
                        file.title(),
                        file.direction().text(),
                        file.rows().size(),
                        file.columnCount()))
                .toList();
        return render("files.jte", Map.of("definition", definition, "rows", rows));
    }

    String file(FileView view) {
        return render("file.jte", Map.of("release", definition.release(), "view", view));
    }

    String graph(Graph graph) {
        return render("graph.jte", Map.of("release", definition.release(), "graph", graph));
    }

    String resource(ResourceView view) {
        return render("resource.jte", Map.of("release", definition.release(), "view", view));
    }

    String changes(ChangesView view) {
        return render("changes.jte", Map.of("release", definition.release(), "view", view));
    }

    static String render(String template, Map<String, Object> parameters) {
        TemplateOutput output = new StringOutput(1 << 15);
        ENGINE.render(template, parameters, output);
        return output.toString();
    }
}
