package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.diff.ReleaseDiff;
import java.util.ArrayList;
import java.util.List;

/** Makes the static site of a definition. */
public final class Site {
    private static final int IN_OVERVIEW = 40;

    private final SiteRequest request;
    private final SiteLinks links;
    private final Associations associations;
    private final SiteFiles files;
    private final Pages pages;

    private Site(SiteRequest request) {
        this.request = request;
        this.links = new SiteLinks(request.definition());
        this.associations = new Associations(request.definition());
        this.files = new SiteFiles(request.output());
        this.pages = new Pages(request.definition());
    }

    /**
     * Writes the files of a site.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if the folder cannot be written
     */
    public static SiteResult write(SiteRequest request) {
        return new Site(request).write();
    }

    /** The bundled releases before one of this name, the oldest first; all if it is not bundled. */
    public static List<ApiDefinition> before(String release) {
        List<String> names = BundledReleases.names();
        int index = names.indexOf(release);
        return names.subList(0, index < 0 ? names.size() : index).stream()
                .map(BundledReleases::load)
                .toList();
    }

    private SiteResult write() {
        List<List<ChangesView>> changes = changes();
        files.copy("site.css");
        files.copy("site.js");
        files.text("search-index.js", SearchIndex.of(request.definition(), links));
        files.page("index.html", pages.index(links, associations, changes));
        files.page("files.html", pages.files(links));
        files.page("graph.html", pages.graph(Graph.overview(associations, links, IN_OVERVIEW)));
        changes.forEach(views -> views.forEach(view -> files.page(view.file(), pages.changes(view))));
        Since since = new Since(request.earlier(), request.definition());
        for (ResourceDefinition resource : request.definition().resources().values()) {
            files.page(
                    links.page(resource.name()).orElseThrow(),
                    pages.resource(ResourceView.of(resource, since, associations, links)));
        }
        for (FileFormat file : request.definition().files().values()) {
            files.page(links.filePage(file.name()).orElseThrow(), pages.file(FileView.of(file, since)));
        }
        return files.finish();
    }

    /** The pages of each pair of neighbouring releases, the newest pair first. */
    private List<List<ChangesView>> changes() {
        List<ApiDefinition> releases = new ArrayList<>(request.earlier());
        releases.add(request.definition());
        List<List<ChangesView>> changes = new ArrayList<>();
        for (int i = releases.size() - 1; i > 0; i--) {
            changes.add(ChangesView.of(ReleaseDiff.between(releases.get(i - 1), releases.get(i)), links));
        }
        return changes;
    }
}
