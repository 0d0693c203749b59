package dev.coupagen.generator.diagnostics;

/**
 * All messages to users. A text names the place, the value and the mend; its placeholders are those of {@link
 * String#format}.
 */
public enum Diagnostic {
    FILE_MISSING("%s: there is no such file or directory. Check the path; it is relative to the project's directory."),
    NOT_JSON("%s: this is no JSON (line %d, column %d: %s). Give a Swagger 2.0 file in JSON."),
    HTML_INSTEAD_OF_JSON(
            "%s: this is an HTML page, perhaps a sign-in page, and no JSON. Download the file while signed in."),
    // Import
    NOT_SWAGGER("%s: this JSON is no Swagger 2.0 file (%s). Give the file that Coupa publishes for the release."),
    SOURCE_TOO_LARGE("%s: larger than %d MB, so this is no Swagger file. Check the source."),
    SOURCE_NOT_READABLE("%s: this cannot be read (%s). Check path and rights."),
    SOURCE_NOT_FETCHED("%s: this cannot be fetched (%s). Check the address and whether it needs a sign-in."),
    SOURCE_NOT_SECURE("%s: only https addresses are read, and http ones of this machine. Use https."),
    SOURCE_NOT_GIVEN("There is no source to import. Name Swagger files, directories of them, or https addresses."),
    SOURCE_EMPTY("%s: no file whose name ends in .json is here. Name the directory or the files of a release."),
    RELEASE_NOT_NAMED("The release to import has no name. Name it, for example R39."),
    DEFINITIONS_NOT_USABLE("%s"),
    MODULES_CONTRADICT("%s: the modules do not say the same of: %s. Taken is what the first of them says."),
    LAYERS_CONTRADICT("%s of %s: taken is %s, which the later file says; an earlier one says %s."),
    OPERATION_WITHOUT_RESOURCE("%s: %s %s names no known resource; it is kept under %s."),
    OPERATION_TWICE("%s %s belongs to %s and to %s; it is kept under the first."),
    REFERENCE_UNKNOWN("%s.%s refers to %s, which is not defined; it is read as a raw value."),
    FORMAT_SAYS_NOTHING("%s.%s: the format '%s' says nothing; taken is %s."),
    VALUES_CONTRADICT_TYPE("%s.%s: the allowed values do not fit the type %s; it is taken as text."),
    MEMBER_IGNORED("%s: %s of %s is not as Swagger has it; it is left out."),
    KEY_TWICE("%s, line %d: '%s' is there twice; taken is the first."),

    // Documentation pages
    SITE_NOT_SECURE("%s: only https addresses are read, and http ones of this machine. Use https."),
    SITE_NO_ADDRESS("%s: this is no address (%s). Give a directory of pages or the https address to start from."),
    SITE_NOT_FETCHED("%s: this cannot be fetched (%s). Check the address; a second run goes on where this one ended."),
    SITE_SIGN_IN("%s: the site wants a sign-in. Save the pages while signed in and give their directory instead."),
    SITE_FORBIDS("%s: robots.txt of the site forbids this address. Save the pages and give their directory instead."),
    SITE_WITHOUT_LINKS(
            "%s: the page links to none below it, so the layout of the site has changed or this is not its start. Give"
                    + " the address of the documentation's first page, or a directory of saved pages."),
    SITE_CACHE_UNWRITABLE("%s: fetched pages cannot be kept here (%s). Check the rights or name another directory."),
    SITE_PAGE_MISSING("the page was not there (status %d) and was left out."),
    SITE_PAGE_FORBIDDEN("robots.txt of the site forbids this page, so it was left out."),
    PAGES_WITHOUT_ELEMENTS(
            "%s: none of %d pages has a table of elements, so this is another place or the layout has changed. Nothing was"
                    + " written."),
    PAGES_NO_DIRECTORY("%s: there is no such directory of pages. Check the path; it is relative to the project."),
    PAGES_NONE("%s: the directory holds no page. Put .html or .html.gz files there."),
    PAGE_TOO_LARGE("%s: this is larger than %d MB and no documentation page. Remove it from the directory."),
    PAGE_UNREADABLE("%s: the page cannot be read (%s). Save it again."),
    PAGE_SIGN_IN("this is a sign-in page and no documentation. Sign in and save the page again."),
    PAGE_WITHOUT_ARTICLE(
            "the page has no <article>, so its layout has changed; all its tables were read. Compare the result."),
    PAGE_WITHOUT_ELEMENTS("the page has no table of elements; it gives none."),
    PAGE_TABLES_CUT("only the first %d tables were read."),
    PAGE_TABLE_CUT("the table below '%s' is beyond %d columns or %d rows; the rest was left out."),
    PAGE_CELL_CUT("a cell holds more text than is read; the rest was left out: %.80s"),
    PAGE_TABLE_SKIPPED("a table about something else was left out. Its header: %s"),
    PAGE_TABLE_WITHOUT_NAMES(
            "a table looks like one of elements, but no column holds their names, so it was left out. Its header: %s"),
    PAGE_HEADER_GUESSED("the header is unknown (%s); by what its cells hold it was read as: %s. Compare the result."),
    PAGE_HEADER_REPEATED("a header row within the table; what follows was read by it."),
    PAGE_COLUMN_UNKNOWN("the column '%s' is unknown and was left out."),
    PAGE_COLUMN_MISSING("the table has no column for: %s. What it would say is taken from the base release."),
    PAGE_ROW_BLANK("a blank row."),
    PAGE_ROW_NO_ELEMENT("a row without a name, perhaps a remark, was left out: %.120s"),
    PAGE_ROW_NO_OPERATION("a row without verb or path, perhaps a remark, was left out: %.120s"),
    PAGE_ROW_OF_OTHER_HEADER("the row does not fit its header and was read in the usual order of columns: %.120s"),
    PAGE_ROW_WIDTH("the row has %d columns, its header %d; the columns were counted from the left."),
    PAGE_FLAG_CONDITIONAL("%s: %s holds only under a condition, so it was not taken: %s"),
    PAGE_FLAG_UNREAD("%s: %s is neither yes nor no; taken as blank: %s"),
    PAGE_NAME_MENDED("the name '%s' was read as '%s'."),
    PAGE_NAME_UNFIT("'%s' cannot be a name of an element; the row was left out."),
    PAGE_NAME_REPEATED("%s stands in the table more than once; the first was taken. They agree."),
    PAGE_NAME_CONTRADICTS(
            "%s stands in the table more than once and they differ in %s; the first that states it was taken."),
    PAGE_NESTED_ITEMS("%s describes what an item of %s holds; it is no element of its own."),
    PAGE_NESTED_TABLE("the table inside the cell of %s names parts of it: %s"),
    PAGE_VALUES_UNREAD("%s: what is allowed was not understood as a list: %s"),
    PAGE_VALUES_REPAIRED("%s: a mark between values was missing; read as: %s"),
    PAGE_TYPE_UNREAD("%s: the type was not understood and is read raw: %s"),
    PAGE_TYPE_MISSING("%s: no type is stated, nor does the base release know it; it is read raw."),
    PAGE_TYPE_UNDESCRIBED("%s: no page or release describes %s; it is kept as a resource without elements."),
    PAGE_TYPE_AMBIGUOUS("%s: several types are stated and it is read raw: %s"),
    PAGE_LINK_DEAD("%s: the link leads to no page that was read: %s"),
    PAGE_VERBS_SPLIT("%s stands for several operations."),
    PAGE_PATH_MENDED("the path '%s' was read as '%s'."),
    PAGE_PATH_ELSEWHERE("the path is not below /api: %s"),
    PAGE_OPERATION_REPEATED("%s %s stands in the table more than once."),
    PAGE_RESOURCE_LIKE_BASE("by its elements the page describes %s, not %s."),
    PAGE_OPERATIONS_LOST("%d operations belong to no resource that the page names, and were left out."),
    PAGE_SAME_RESOURCE("%s is described by another page as well: %s. Both were merged."),
    PAGE_CONTRADICTS_PAGE("%s.%s: %s here, but %s on page %s; taken is what the base release agrees with more."),
    PAGE_CONTRADICTS_BASE("%s.%s: the page says %s %s, release %s says %s; taken: %s.");

    private final String text;

    Diagnostic(String text) {
        this.text = text;
    }

    /** The message for these values, on one line whatever they hold. */
    public String message(Object... values) {
        return OneLine.of(String.format(java.util.Locale.ROOT, text, values));
    }

    /** The exception that ends a goal with this message. */
    public GeneratorException exception(Object... values) {
        return new GeneratorException(this, message(values));
    }
}
