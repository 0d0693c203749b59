package dev.coupagen.sources.diagnostics;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages of the sources: Swagger files, documentation pages, custom fields and the web. */
public enum SourceDiagnostic implements Diagnostic {
    FILE_MISSING(
            "CS001",
            Severity.ERROR,
            "%s: there is no such file or directory. Check the path; it is relative to the project's directory."),
    NOT_JSON("CS002", Severity.ERROR, "%s: this is no JSON (line %d, column %d: %s). Give a Swagger 2.0 file in JSON."),
    HTML_INSTEAD_OF_JSON(
            "CS003",
            Severity.ERROR,
            "%s: this is an HTML page, perhaps a sign-in page, and no JSON. Download the file while signed in."),
    NOT_SWAGGER(
            "CS004",
            Severity.ERROR,
            "%s: this JSON is no Swagger 2.0 file (%s). Give the file that Coupa publishes for the release."),
    SOURCE_TOO_LARGE("CS005", Severity.ERROR, "%s: larger than %d MB, so this is no Swagger file. Check the source."),
    SOURCE_NOT_READABLE("CS006", Severity.ERROR, "%s: this cannot be read (%s). Check path and rights."),
    SOURCE_NOT_FETCHED(
            "CS007",
            Severity.ERROR,
            "%s: this cannot be fetched (%s). Check the address and whether it needs a sign-in."),
    SOURCE_NOT_SECURE(
            "CS008", Severity.ERROR, "%s: only https addresses are read, and http ones of this machine. Use https."),
    SOURCE_NOT_GIVEN(
            "CS009",
            Severity.ERROR,
            "There is no source to import. Name Swagger files, directories of them, or https addresses."),
    SOURCE_EMPTY(
            "CS010",
            Severity.ERROR,
            "%s: no file whose name ends in .json is here. Name the directory or the files of a release."),
    RELEASE_NOT_NAMED("CS011", Severity.ERROR, "The release to import has no name. Name it, for example R39."),
    DEFINITIONS_NOT_USABLE("CS012", Severity.ERROR, "%s"),
    MODULES_CONTRADICT(
            "CS013",
            Severity.WARNING,
            "%s: the modules do not say the same of: %s. Taken is what the first of them says."),
    LAYERS_CONTRADICT(
            "CS014", Severity.WARNING, "%s of %s: taken is %s, which the later file says; an earlier one says %s."),
    OPERATION_WITHOUT_RESOURCE("CS015", Severity.WARNING, "%s: %s %s names no known resource; it is kept under %s."),
    OPERATION_TWICE("CS016", Severity.WARNING, "%s %s belongs to %s and to %s; it is kept under the first."),
    REFERENCE_UNKNOWN(
            "CS017", Severity.WARNING, "%s.%s refers to %s, which is not defined; it is read as a raw value."),
    FORMAT_SAYS_NOTHING("CS018", Severity.WARNING, "%s.%s: the format '%s' says nothing; taken is %s."),
    VALUES_CONTRADICT_TYPE(
            "CS019", Severity.WARNING, "%s.%s: the allowed values do not fit the type %s; it is taken as text."),
    MEMBER_IGNORED("CS020", Severity.WARNING, "%s: %s of %s is not as Swagger has it; it is left out."),
    KEY_TWICE("CS021", Severity.WARNING, "%s, line %d: '%s' is there twice; taken is the first."),
    RELEASE_AND_DEFINITIONS(
            "CS022", Severity.WARNING, "Both the release %s and definition files are given. Give one of the two."),
    SWAGGER_NOT_IMPORTED(
            "CS023",
            Severity.WARNING,
            "%s: this is a Swagger file and no definition file. Import it first, with the goal import, and"
                    + " give the file that it writes."),
    FILE_TOO_LARGE(
            "CS024", Severity.ERROR, "%s is larger than %d MB, so it is no file for this purpose. Check the path."),
    CUSTOM_FIELDS_WRONG("CS025", Severity.ERROR, "%s: %s. See the documentation of custom-field files."),
    CUSTOM_FIELD_IS_STANDARD(
            "CS026",
            Severity.WARNING,
            "%s, line %d: %s has an element '%s' of Coupa's own. The type of the custom-field file is taken."),
    LEARN_FROM_NOTHING(
            "CS027",
            Severity.ERROR,
            "There is nothing to learn custom fields from. Name payload files, directories of them, or the"
                    + " https address of an instance."),
    PAYLOADS_MISSING(
            "CS028",
            Severity.ERROR,
            "%s: no file whose name ends in .json or .xml is here. Name payload files or a directory of them."),
    PAYLOAD_NOT_READABLE(
            "CS029",
            Severity.ERROR,
            "%s: this payload is left out (%s). Give a JSON or XML document as Coupa sends it."),
    PAYLOAD_TOO_LARGE("CS030", Severity.ERROR, "%s: larger than %d MB. A sample of its records is enough."),
    PAYLOAD_EMPTY("CS031", Severity.WARNING, "%s: this holds no record, so there is nothing to learn from it."),
    PAYLOAD_OF_NO_RESOURCE(
            "CS032",
            Severity.WARNING,
            "%s: which resource this is cannot be told, for %s; it is left out. Name the file after its"
                    + " resource, such as InvoiceHeader.json, or name the resource."),
    PAYLOAD_GUESSED(
            "CS033",
            Severity.WARNING,
            "%s: taken as %s, which has %d of its %d elements. If it is another, name the file after it."),
    NESTED_NOT_SEARCHED(
            "CS034", Severity.WARNING, "%s.%s: what payloads hold there does not look like %s, so it is not searched."),
    CUSTOM_FIELD_UNUSABLE(
            "CS035",
            Severity.WARNING,
            "%s: the name '%s' can be no field, for it is blank, too long or no proper text. It is left" + " out."),
    CUSTOM_FIELDS_TOO_MANY(
            "CS036",
            Severity.WARNING,
            "%s: there are more than %d unknown elements, so their names are data. The rest is left"
                    + " out; check that the payloads are of this resource."),
    CUSTOM_FIELD_NEW("CS037", Severity.WARNING, "New: %s.%s is %s, %s. Confidence: %s.%s%s"),
    CUSTOM_FIELD_FOUND_TYPE("CS038", Severity.WARNING, "%s.%s was blank so far and is now %s. Confidence: %s."),
    CUSTOM_FIELD_DIFFERS(
            "CS039",
            Severity.WARNING,
            "%s.%s: the custom-field file says %s, payloads look like %s. The file's is kept."),
    CUSTOM_FIELD_GONE(
            "CS040",
            Severity.WARNING,
            "%s.%s is gone: it is not in %s. Its line is kept; delete it if the field is gone for good."),
    CUSTOM_FIELD_TWICE(
            "CS041",
            Severity.WARNING,
            "%s.%s is both under custom-fields and among the standard elements. Taken is the first."),
    CUSTOM_FIELDS_NOT_EDITABLE(
            "CS042",
            Severity.ERROR,
            "%s: the file is written in a way that cannot be added to. Write each field on a line of"
                    + " its own below its resource, without anchors and braces."),
    INSTANCE_WITHOUT_CREDENTIALS(
            "CS043",
            Severity.ERROR,
            "%s: an instance is asked, but there are no credentials. Set COUPA_CLIENT_ID and"
                    + " COUPA_CLIENT_SECRET, or COUPA_API_KEY, or name a server of settings.xml."),
    INSTANCE_REFUSED(
            "CS044",
            Severity.ERROR,
            "%s: access is refused (%s). Check the credentials, their scopes and the address."),
    INSTANCE_BUSY("CS045", Severity.ERROR, "%s: the instance still answers 'too many requests'. Try again later."),
    INSTANCE_WITHOUT_SWAGGER(
            "CS046",
            Severity.WARNING,
            "%s: no Swagger file is at /api_docs/{n}.json (%s). Samples of records are taken" + " instead."),
    INSTANCE_RESOURCE_SKIPPED("CS047", Severity.WARNING, "%s: no sample of %s (%s)."),
    INSTANCE_IS_NEWER(
            "CS048",
            Severity.WARNING,
            "%s: %d elements are unknown to %s and taken as global custom fields. If the instance has a newer"
                    + " release, some of them may be Coupa's own; compare with the definitions of that release."),
    CUSTOM_FIELD_OF_UNKNOWN(
            "CS049", Severity.WARNING, "%s.%s refers to %s, which %s does not have; it is taken as unknown."),
    UNKNOWN_RESOURCES(
            "CS050",
            Severity.ERROR,
            "No such resource in %s: %s. Name resources as the definitions do, such as InvoiceHeader."),
    OUTPUT_FAILED(
            "CS051",
            Severity.ERROR,
            "%s cannot be written: %s. Check that the folder is writable and the disk not full."),
    SITE_NOT_SECURE(
            "CS052", Severity.ERROR, "%s: only https addresses are read, and http ones of this machine. Use https."),
    SITE_NO_ADDRESS(
            "CS053",
            Severity.ERROR,
            "%s: this is no address (%s). Give a directory of pages or the https address to start from."),
    SITE_NOT_FETCHED(
            "CS054",
            Severity.ERROR,
            "%s: this cannot be fetched (%s). Check the address; a second run goes on where this one ended."),
    SITE_SIGN_IN(
            "CS055",
            Severity.ERROR,
            "%s: the site wants a sign-in. Save the pages while signed in and give their directory instead."),
    SITE_FORBIDS(
            "CS056",
            Severity.ERROR,
            "%s: robots.txt of the site forbids this address. Save the pages and give their directory instead."),
    SITE_WITHOUT_LINKS(
            "CS057",
            Severity.ERROR,
            "%s: the page links to none below it, so the layout of the site has changed or this is not its start. Give"
                    + " the address of the documentation's first page, or a directory of saved pages."),
    SITE_CACHE_UNWRITABLE(
            "CS058",
            Severity.ERROR,
            "%s: fetched pages cannot be kept here (%s). Check the rights or name another directory."),
    SITE_PAGE_MISSING("CS059", Severity.WARNING, "the page was not there (status %d) and was left out."),
    SITE_PAGE_FORBIDDEN("CS060", Severity.WARNING, "robots.txt of the site forbids this page, so it was left out."),
    PAGES_WITHOUT_ELEMENTS(
            "CS061",
            Severity.ERROR,
            "%s: none of %d pages has a table of elements, so this is another place or the layout has changed. Nothing was"
                    + " written."),
    PAGES_NO_DIRECTORY(
            "CS062",
            Severity.ERROR,
            "%s: there is no such directory of pages. Check the path; it is relative to the project."),
    PAGES_NONE("CS063", Severity.ERROR, "%s: the directory holds no page. Put .html or .html.gz files there."),
    PAGE_TOO_LARGE(
            "CS064",
            Severity.ERROR,
            "%s: this is larger than %d MB and no documentation page. Remove it from the directory."),
    PAGE_UNREADABLE("CS065", Severity.ERROR, "%s: the page cannot be read (%s). Save it again."),
    PAGE_SIGN_IN(
            "CS066", Severity.WARNING, "this is a sign-in page and no documentation. Sign in and save the page again."),
    PAGE_WITHOUT_ARTICLE(
            "CS067",
            Severity.WARNING,
            "the page has no <article>, so its layout has changed; all its tables were read. Compare the result."),
    PAGE_WITHOUT_TITLE(
            "CS068",
            Severity.WARNING,
            "the page has no title; what it describes was named by other means. Check the names."),
    PAGE_TABLES_OUTSIDE(
            "CS069",
            Severity.WARNING,
            "%d tables are outside the <article> and were left out. Check whether the layout has changed."),
    PAGE_FRAME_SKIPPED("CS070", Severity.WARNING, "the page embeds another document, which was left out: %s"),
    PAGE_LIST_SKIPPED(
            "CS071",
            Severity.WARNING,
            "a list of %d looks like elements or operations, but is no table, and was left out. It begins: %.80s"),
    PAGE_WITHOUT_ELEMENTS("CS072", Severity.WARNING, "the page has no table of elements; it gives none."),
    PAGE_TABLES_CUT("CS073", Severity.WARNING, "only the first %d tables were read."),
    PAGE_TABLE_CUT(
            "CS074", Severity.WARNING, "the table below '%s' is beyond %d columns or %d rows; the rest was left out."),
    PAGE_CELL_CUT("CS075", Severity.WARNING, "a cell holds more text than is read; the rest was left out: %.80s"),
    PAGE_TABLE_SKIPPED("CS076", Severity.WARNING, "a table about something else was left out. Its header: %s"),
    PAGE_TABLE_WITHOUT_NAMES(
            "CS077",
            Severity.WARNING,
            "a table looks like one of elements, but no column holds their names, so it was left out. Its header: %s"),
    PAGE_HEADER_GUESSED(
            "CS078",
            Severity.WARNING,
            "the header is unknown (%s); by what its cells hold it was read as: %s. Compare the result."),
    PAGE_HEADER_REPEATED("CS079", Severity.WARNING, "a header row within the table; what follows was read by it."),
    PAGE_HEADER_CONTINUED(
            "CS080", Severity.WARNING, "the table has no header and was read by that of the table above it."),
    PAGE_COLUMN_UNKNOWN(
            "CS081",
            Severity.WARNING,
            "the column '%s' is unknown, or says again what another one does, and was left out."),
    PAGE_COLUMN_MISSING(
            "CS082",
            Severity.WARNING,
            "the table has no column for: %s. What it would say is taken from the base release."),
    PAGE_CELL_DRAWN("CS083", Severity.WARNING, "a cell shows something without saying it in words; taken as blank."),
    PAGE_ROW_BLANK("CS084", Severity.WARNING, "a blank row."),
    PAGE_ROW_NO_ELEMENT("CS085", Severity.WARNING, "a row without a name, perhaps a remark, was left out: %.120s"),
    PAGE_ROW_NO_OPERATION(
            "CS086", Severity.WARNING, "a row without verb or path, perhaps a remark, was left out: %.120s"),
    PAGE_ROW_OF_OTHER_HEADER(
            "CS087",
            Severity.WARNING,
            "the row does not fit its header and was read in the usual order of columns: %.120s"),
    PAGE_ROW_WIDTH(
            "CS088",
            Severity.WARNING,
            "the row has %d columns, its header %d; the columns were counted from the left."),
    PAGE_FLAG_CONDITIONAL("CS089", Severity.WARNING, "%s: %s holds only under a condition, so it was not taken: %s"),
    PAGE_FLAG_UNREAD("CS090", Severity.WARNING, "%s: %s is neither yes nor no; taken as blank: %s"),
    PAGE_NAME_MENDED("CS091", Severity.WARNING, "the name '%s' was read as '%s'."),
    PAGE_NAME_UNFIT("CS092", Severity.WARNING, "'%s' cannot be a name of an element; the row was left out."),
    PAGE_NAME_REPEATED(
            "CS093", Severity.WARNING, "%s stands in the table more than once; the first was taken. They agree."),
    PAGE_NAME_CONTRADICTS(
            "CS094",
            Severity.WARNING,
            "%s stands in the table more than once and they differ in %s; the first that states it was taken."),
    PAGE_NESTED_ITEMS("CS095", Severity.WARNING, "%s describes what an item of %s holds; it is no element of its own."),
    PAGE_NESTED_TABLE("CS096", Severity.WARNING, "the table inside the cell of %s names parts of it: %s"),
    PAGE_VALUES_UNREAD("CS097", Severity.WARNING, "%s: what is allowed was not understood as a list: %s"),
    PAGE_VALUES_REPAIRED("CS098", Severity.WARNING, "%s: a mark between values was missing; read as: %s"),
    PAGE_TYPE_UNREAD("CS099", Severity.WARNING, "%s: the type was not understood and is read raw: %s"),
    PAGE_TYPE_OF_BASE(
            "CS100", Severity.WARNING, "%s: the type was not understood, so it is %s as in the base release: %s"),
    PAGE_TYPE_MISSING(
            "CS101", Severity.WARNING, "%s: no type is stated, nor does the base release know it; it is read raw."),
    PAGE_TYPE_UNDESCRIBED(
            "CS102",
            Severity.WARNING,
            "%s: no page or release describes %s; it is kept as a resource without elements."),
    PAGE_TYPE_AMBIGUOUS("CS103", Severity.WARNING, "%s: several types are stated and it is read raw: %s"),
    PAGE_LINK_DEAD("CS104", Severity.WARNING, "%s: the link leads to no page that was read: %s"),
    PAGE_VERBS_SPLIT("CS105", Severity.WARNING, "%s stands for several operations."),
    PAGE_PATH_MENDED("CS106", Severity.WARNING, "the path '%s' was read as '%s'."),
    PAGE_PATH_ELSEWHERE("CS107", Severity.WARNING, "the path is not below /api: %s"),
    PAGE_OPERATION_REPEATED("CS108", Severity.WARNING, "%s %s stands in the table more than once."),
    PAGE_RESOURCE_LIKE_BASE("CS109", Severity.WARNING, "by its elements the page describes %s, not %s."),
    PAGE_RESOURCE_NUMBERED(
            "CS110", Severity.WARNING, "another table describes %s already, so this one gives %s. Check what it is."),
    PAGE_OPERATIONS_LOST(
            "CS111", Severity.WARNING, "%d operations belong to no resource that the page names, and were left out."),
    PAGE_SAME_RESOURCE("CS112", Severity.WARNING, "%s is described by another page as well: %s. Both were merged."),
    PAGE_CONTRADICTS_PAGE(
            "CS113",
            Severity.WARNING,
            "%s.%s: %s here, but %s on page %s; taken is what the base release agrees with more."),
    PAGE_CONTRADICTS_BASE("CS114", Severity.WARNING, "%s.%s: the page says %s %s, release %s says %s; taken: %s.");

    private final String code;
    private final Severity severity;
    private final String text;

    SourceDiagnostic(String code, Severity severity, String text) {
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
