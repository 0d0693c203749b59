package dev.coupagen.explorer;

import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.ChangeLine;
import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.definitions.diff.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One page of what changed between two releases.
 *
 * @param from the name of the earlier release
 * @param to the name of the later one
 * @param file its file, relative to the root of the site
 * @param number which page it is, from 1
 * @param pages the files of all pages
 * @param total how many changes there are
 * @param counts how many are breaking, risky and compatible
 * @param sections the changes by impact
 */
public record ChangesView(
        String from,
        String to,
        String file,
        int number,
        List<String> pages,
        int total,
        List<Long> counts,
        List<Section> sections) {
    private static final int LINES = 500;
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9-]");

    /**
     * Changes of one impact.
     *
     * @param title such as {@code breaking}
     * @param lines the changes
     */
    public record Section(String title, List<Line> lines) {}

    /**
     * A change.
     *
     * @param resource its name, or that of the flat file
     * @param link its page; empty if it has none
     * @param subject the element, operation, row or column; empty if it is about the resource or file
     * @param what what happened
     * @param readers what it means for readers
     * @param writers what it means for writers
     * @param reason why
     */
    public record Line(
            String resource, String link, String subject, String what, String readers, String writers, String reason) {}

    /** All pages of a difference; one, if it is not large. */
    static List<ChangesView> of(Difference difference, SiteLinks links) {
        List<ChangeLine> lines = new ArrayList<>();
        List<ChangeLine> all = ChangeLine.of(difference);
        for (Impact impact : Impact.values()) {
            all.stream().filter(line -> line.impact() == impact).forEach(lines::add);
        }
        int count = Math.max(1, (lines.size() + LINES - 1) / LINES);
        String base = "changes/" + fit(difference.from()) + "-to-" + fit(difference.to());
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(base + (i == 0 ? "" : "-" + (i + 1)) + ".html");
        }
        List<ChangesView> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<ChangeLine> chosen = lines.subList(i * LINES, Math.min(lines.size(), (i + 1) * LINES));
            views.add(view(difference, pages, i, sections(chosen, links)));
        }
        return views;
    }

    /** All changes on one page, without links. */
    static ChangesView whole(Difference difference) {
        return view(difference, List.of(""), 0, sections(ChangeLine.of(difference), null));
    }

    private static ChangesView view(Difference difference, List<String> pages, int index, List<Section> sections) {
        List<Long> counts = new ArrayList<>();
        for (Impact impact : Impact.values()) {
            counts.add(difference.count(impact));
        }
        return new ChangesView(
                difference.from(),
                difference.to(),
                pages.get(index),
                index + 1,
                pages,
                difference.changes().size(),
                counts,
                sections);
    }

    private static List<Section> sections(List<ChangeLine> lines, @Nullable SiteLinks links) {
        List<Section> sections = new ArrayList<>();
        for (Impact impact : Impact.values()) {
            List<Line> chosen = lines.stream()
                    .filter(line -> line.impact() == impact)
                    .map(line -> line(line, links))
                    .toList();
            if (!chosen.isEmpty()) {
                sections.add(new Section(impact.text(), chosen));
            }
        }
        return sections;
    }

    private static Line line(ChangeLine line, @Nullable SiteLinks links) {
        return new Line(
                line.resource(),
                links == null ? "" : link(line.first(), links),
                line.subject().equals(line.resource()) ? "" : line.subject(),
                line.what(),
                line.first().readers().text(),
                line.first().writers().text(),
                line.reason());
    }

    /** The page of the resource, or that of the flat file. */
    private static String link(Change change, SiteLinks links) {
        boolean file = change.kind().part().owner() == Part.FILE;
        return (file ? links.filePage(change.owner()) : links.page(change.resource())).orElse("");
    }

    private static String fit(String release) {
        String fit = UNFIT.matcher(release).replaceAll("_");
        return fit.length() > 60 ? fit.substring(0, 60) : fit;
    }
}
