package dev.coupagen.sources.files;

import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.sources.pages.table.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of the documentation that describe files, by the headings above a page. */
public enum FileArea {
    /** Files that Coupa writes. */
    CORE_EXPORT("flat file csv export"),
    /** Files that Coupa reads. */
    CORE_IMPORT("flat file csv import"),
    /** Files of Contingent Workforce. */
    CCW("ccw flat files"),
    /** Files of Treasury, without header lines. */
    TREASURY("treasury"),
    /** Files of Risk Assess. */
    RISK_ASSESS("risk assess quick integration");

    private final String heading;

    FileArea(String heading) {
        this.heading = heading;
    }

    /** The area of a page; empty if it is about no file. */
    public static Optional<FileArea> of(List<String> trail) {
        for (String title : trail) {
            String plain = Wording.plain(title);
            for (FileArea area : values()) {
                if (plain.startsWith(area.heading) || plain.contains(area.heading + " ")) {
                    return Optional.of(area);
                }
            }
        }
        return Optional.empty();
    }

    /** Who writes the files of a page with that title. */
    Direction direction(String title) {
        boolean export = title.toLowerCase(Locale.ROOT).contains("export");
        return switch (this) {
            case CORE_EXPORT -> Direction.EXPORT;
            case CORE_IMPORT, RISK_ASSESS, CCW -> Direction.IMPORT;
            case TREASURY -> export ? Direction.EXPORT : Direction.IMPORT;
        };
    }

    /**
     * The title of the file that a table of a page describes: where pages describe several, the table's is part of it.
     *
     * @param alone whether the page has no other table of columns
     */
    String title(String page, String heading, boolean alone) {
        String plain = page.replaceAll("(?i)\\b(csv|formats?|file|descriptions?)\\b", "")
                .replaceAll("\\s+-\\s+|\\s+-\\s*$|\\s{2,}", " ")
                .strip();
        return switch (this) {
            case CORE_EXPORT, CORE_IMPORT -> page;
            case RISK_ASSESS -> "Risk Assess " + page;
            case CCW -> "CCW " + heading;
            case TREASURY -> {
                boolean general =
                        alone || heading.isEmpty() || Wording.plain(heading).startsWith("format description");
                yield "Treasury " + (general ? plain : plain + " " + heading);
            }
        };
    }
}
