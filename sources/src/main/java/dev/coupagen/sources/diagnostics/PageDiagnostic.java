package dev.coupagen.sources.diagnostics;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages about documentation pages and the sites they come from. */
public enum PageDiagnostic implements Diagnostic {
    /** Takes the address, without secrets. */
    SITE_NOT_SECURE(
            "CS052",
            Severity.ERROR,
            "%s: only https addresses are read, and http addresses of this machine. Use https."),
    /** Takes the text, without secrets, and what is wrong with it. */
    SITE_NO_ADDRESS(
            "CS053",
            Severity.ERROR,
            "%s: not a valid address (%s). Give a directory of pages or the https address to start from."),
    /** Ends the run; pages fetched so far stay in the cache. Takes the address and the reason. */
    SITE_NOT_FETCHED(
            "CS054",
            Severity.ERROR,
            "%s: cannot be fetched (%s). Check the address; a second run continues where this one ended."),
    /** Takes the address. */
    SITE_SIGN_IN(
            "CS055",
            Severity.ERROR,
            "%s: the site requires a sign-in. Save the pages while signed in and give their directory instead."),
    /** The address to start from; a page further on is {@link #SITE_PAGE_FORBIDDEN}. Takes the address. */
    SITE_FORBIDS(
            "CS056",
            Severity.ERROR,
            "%s: robots.txt of the site forbids this address. Save the pages and give their directory instead."),
    /** Takes the address to start from. */
    SITE_WITHOUT_LINKS(
            "CS057",
            Severity.ERROR,
            "%s: the page links to no page below it, so the layout of the site has changed or this is not its start. Give the address of the documentation's first page, or a directory of saved pages."),
    /** Takes the directory of the cache and the reason. */
    SITE_CACHE_UNWRITABLE(
            "CS058",
            Severity.ERROR,
            "%s: fetched pages cannot be kept there (%s). Check the permissions or name another directory."),
    /** Takes the status, which is any but 200. */
    SITE_PAGE_MISSING("CS059", Severity.WARNING, "the page was not found (status %d) and was left out."),
    /** Takes nothing. */
    SITE_PAGE_FORBIDDEN("CS060", Severity.WARNING, "robots.txt of the site forbids this page, so it was left out."),
    /** Takes the source and how many pages were read. */
    PAGES_WITHOUT_ELEMENTS(
            "CS061",
            Severity.ERROR,
            "%s: none of %d pages has a table of elements, so this is another site or the layout has changed. Nothing was written."),
    /** Takes the directory. */
    PAGES_NO_DIRECTORY(
            "CS062",
            Severity.ERROR,
            "%s: there is no such directory of pages. Check the path; it is relative to the project."),
    /** Takes the directory. */
    PAGES_NONE("CS063", Severity.ERROR, "%s: the directory contains no page. Put .html or .html.gz files there."),
    /** Takes the file or address and the limit in MB. */
    PAGE_TOO_LARGE(
            "CS064",
            Severity.ERROR,
            "%s: larger than %d MB, so it cannot be a documentation page. Remove it from the directory."),
    /** For example a file that is not valid gzip. Takes the file and the reason. */
    PAGE_UNREADABLE("CS065", Severity.ERROR, "%s: the page cannot be read (%s). Save it again."),
    /** Takes nothing; the page is left out. */
    PAGE_SIGN_IN(
            "CS066", Severity.WARNING, "a sign-in page instead of documentation. Sign in and save the page again."),
    /** Takes the greatest number of tags and attributes. */
    PAGE_TOO_COMPLEX(
            "CS160", Severity.WARNING, "the page has more than %d tags and attributes, so it is left out. Remove it."),
    /** Takes nothing. */
    PAGE_WITHOUT_ARTICLE(
            "CS067",
            Severity.WARNING,
            "the page has no <article>, so its layout has changed; all its tables were read. Compare the result."),
    /** Takes nothing. */
    PAGE_WITHOUT_TITLE(
            "CS068",
            Severity.WARNING,
            "the page has no title; the names of what it describes come from elsewhere. Check the names."),
    /** Takes how many there are. */
    PAGE_TABLES_OUTSIDE(
            "CS069",
            Severity.WARNING,
            "%d tables are outside the <article> and were left out. Check whether the layout has changed."),
    /** Takes the address of the frame. */
    PAGE_FRAME_SKIPPED("CS070", Severity.WARNING, "the page embeds another document, which was left out: %s"),
    /** Takes how many items the list has, and the first. */
    PAGE_LIST_SKIPPED(
            "CS071",
            Severity.WARNING,
            "a list of %d looks like elements or operations, but is not a table, and was left out. It begins: %.80s"),
    /** Not reported of pages about files, which have tables of another kind. Takes nothing. */
    PAGE_WITHOUT_ELEMENTS("CS072", Severity.WARNING, "the page has no table of elements."),
    /** Takes how many were read. */
    PAGE_TABLES_CUT("CS073", Severity.WARNING, "only the first %d tables were read."),
    /** Takes the heading, and the greatest numbers of columns and rows. */
    PAGE_TABLE_CUT(
            "CS074",
            Severity.WARNING,
            "the table below '%s' has more than %d columns or %d rows; the others were left out."),
    /** Takes the text that was read. */
    PAGE_CELL_CUT("CS075", Severity.WARNING, "a cell contains more text than is read; the end was left out: %.80s"),
    /** For example columns of a file, or codes. Takes the words of the header. */
    PAGE_TABLE_SKIPPED("CS076", Severity.WARNING, "a table about something else was left out. Its header: %s"),
    /** Takes the words of the header. */
    PAGE_TABLE_WITHOUT_NAMES(
            "CS077",
            Severity.WARNING,
            "a table looks like one of elements, but no column holds their names, so it was left out. Its header: %s"),
    /** Takes the words of the header, and the columns as they were understood. */
    PAGE_HEADER_GUESSED(
            "CS078",
            Severity.WARNING,
            "the header is unknown (%s); from the content of its cells it was read as: %s. Compare the result."),
    /** Takes nothing. */
    PAGE_HEADER_REPEATED("CS079", Severity.INFO, "a header row within the table; the rows below were read by it."),
    /** Happens where a page splits a long table. Takes nothing. */
    PAGE_HEADER_CONTINUED(
            "CS080", Severity.INFO, "the table has no header and was read by the header of the table above it."),
    /** Takes the word above the column. */
    PAGE_COLUMN_UNKNOWN(
            "CS081", Severity.WARNING, "the column '%s' is unknown, or repeats another one, and was left out."),
    /** Takes the columns that are missing. */
    PAGE_COLUMN_MISSING(
            "CS082", Severity.WARNING, "the table has no column for: %s. The base release is used instead."),
    /** Takes nothing. */
    PAGE_CELL_IMAGE("CS083", Severity.WARNING, "a cell contains an image without a text; it was read as blank."),
    /** Takes nothing. */
    PAGE_ROW_BLANK("CS084", Severity.INFO, "a blank row."),
    /** Takes the text of the row. */
    PAGE_ROW_NO_ELEMENT("CS085", Severity.WARNING, "a row without a name, perhaps a remark, was left out: %.120s"),
    /** Takes the text of the row. */
    PAGE_ROW_NO_OPERATION(
            "CS086", Severity.WARNING, "a row without verb or path, perhaps a remark, was left out: %.120s"),
    /** Found by what the cells hold, such as a type under a flag. Takes the text of the row. */
    PAGE_ROW_OF_OTHER_HEADER(
            "CS087",
            Severity.WARNING,
            "the row does not fit its header and was read in the usual order of columns: %.120s"),
    /** Takes the number of columns of the row and of the header. */
    PAGE_ROW_WIDTH(
            "CS088",
            Severity.WARNING,
            "the row has %d columns, its header %d; the columns were counted from the left."),
    /** Takes element, column, text of the cell. */
    PAGE_FLAG_CONDITIONAL("CS089", Severity.WARNING, "%s: %s applies only under a condition, so it was ignored: %s"),
    /** Takes element, column, text of the cell. */
    PAGE_FLAG_UNREAD("CS090", Severity.WARNING, "%s: %s is neither yes nor no; it was read as blank: %s"),
    /** An underscore for a dash is not reported. Takes the name on the page and the name used. */
    PAGE_NAME_CORRECTED("CS091", Severity.INFO, "the name '%s' was read as '%s'."),
    /** Takes the text of the cell. */
    PAGE_NAME_UNFIT("CS092", Severity.WARNING, "'%s' cannot be the name of an element; the row was left out."),
    /** Takes the element. */
    PAGE_NAME_REPEATED(
            "CS093", Severity.INFO, "%s occurs in the table more than once; the first one was used. They agree."),
    /** Takes the element and the columns that differ. */
    PAGE_NAME_CONTRADICTS(
            "CS094",
            Severity.WARNING,
            "%s occurs in the table more than once with different %s; the first one that states it was used."),
    /** A page lists the parts of an item in the same table. Takes the item and the list. */
    PAGE_NESTED_ITEMS("CS095", Severity.INFO, "%s describes the items of %s; it is not an element of its own."),
    /** The parts are named, but not read. Takes the element and the names of the parts. */
    PAGE_NESTED_TABLE("CS096", Severity.INFO, "the table inside the cell of %s names parts of it: %s"),
    /** Takes the element and the text of the cell. */
    PAGE_VALUES_UNREAD("CS097", Severity.WARNING, "%s: the allowed values were not understood as a list: %s"),
    /** Takes the element and the text of the cell. */
    PAGE_TYPE_UNREAD("CS099", Severity.WARNING, "%s: the type was not understood; values are kept raw: %s"),
    /** Takes the element, the type used, the text of the cell. */
    PAGE_TYPE_OF_BASE(
            "CS100", Severity.WARNING, "%s: the type was not understood, so %s of the base release is used: %s"),
    /** Takes the element. */
    PAGE_TYPE_MISSING(
            "CS101", Severity.WARNING, "%s: neither the page nor the base release states a type; values are kept raw."),
    /** Takes the element and the resource that its type names. */
    PAGE_TYPE_UNDESCRIBED(
            "CS102",
            Severity.WARNING,
            "%s: no page or release describes %s; it is kept as a resource without elements."),
    /** Takes the element and the text of the cell. */
    PAGE_TYPE_AMBIGUOUS("CS103", Severity.WARNING, "%s: several types are stated; values are kept raw: %s"),
    /** Reported only if the text of the link names no resource either. Takes the element and the address. */
    PAGE_LINK_DEAD("CS104", Severity.WARNING, "%s: the link leads to a page that was not read: %s"),
    /** Takes the verbs as the page has them. */
    PAGE_VERBS_SPLIT("CS105", Severity.INFO, "%s is several operations in one row."),
    /** Takes the path on the page and the path used. */
    PAGE_PATH_CORRECTED("CS106", Severity.INFO, "the path '%s' was read as '%s'."),
    /** The operation is kept. Takes the path. */
    PAGE_PATH_ELSEWHERE("CS107", Severity.WARNING, "the path is not below /api: %s"),
    /** The first of the two is used. Takes the resource that the elements are of and the one that the title names. */
    PAGE_RESOURCE_LIKE_BASE("CS109", Severity.WARNING, "by its elements the page describes %s, not %s."),
    /** Takes the name that is taken and the numbered one. */
    PAGE_RESOURCE_NUMBERED(
            "CS110", Severity.WARNING, "another table describes %s already, so this one becomes %s. Check what it is."),
    /** Takes how many there are. */
    PAGE_OPERATIONS_LOST(
            "CS111", Severity.WARNING, "%d operations belong to no resource that the page names, and were left out."),
    /** Takes the resource and the other page. */
    PAGE_SAME_RESOURCE("CS112", Severity.WARNING, "%s is described by another page as well: %s. Both were merged."),
    /** Takes resource, element, what this page says, what the other says, and the other page. */
    PAGE_CONTRADICTS_PAGE(
            "CS113",
            Severity.WARNING,
            "%s.%s: %s here, but %s on page %s; the one that agrees better with the base release is used."),
    /** Takes resource, element, fact, what the page says, the release, what that says, and what is used. */
    PAGE_CONTRADICTS_BASE("CS114", Severity.WARNING, "%s.%s: the page says %s %s, release %s says %s; used: %s.");

    private final String code;
    private final Severity severity;
    private final String text;

    PageDiagnostic(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
