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

    // Generating: input
    RELEASE_AND_DEFINITIONS("Both the release %s and definition files are given. Give one of the two."),
    SWAGGER_NOT_IMPORTED("%s: this is a Swagger file and no definition file. Import it first, with the goal import, and"
            + " give the file that it writes."),
    FILE_TOO_LARGE("%s is larger than %d MB, so it is no file for this purpose. Check the path."),
    CUSTOM_FIELDS_WRONG("%s: %s. See the documentation of custom-field files."),
    CUSTOM_FIELD_IS_STANDARD(
            "%s, line %d: %s has an element '%s' of Coupa's own. The type of the custom-field file is taken."),

    // Custom fields: learning
    LEARN_FROM_NOTHING("There is nothing to learn custom fields from. Name payload files, directories of them, or the"
            + " https address of an instance."),
    PAYLOADS_MISSING(
            "%s: no file whose name ends in .json or .xml is here. Name payload files or a directory of them."),
    PAYLOAD_NOT_READABLE("%s: this payload is left out (%s). Give a JSON or XML document as Coupa sends it."),
    PAYLOAD_TOO_LARGE("%s: larger than %d MB. A sample of its records is enough."),
    PAYLOAD_EMPTY("%s: this holds no record, so there is nothing to learn from it."),
    PAYLOAD_OF_NO_RESOURCE("%s: which resource this is cannot be told, for %s; it is left out. Name the file after its"
            + " resource, such as InvoiceHeader.json, or name the resource."),
    PAYLOAD_GUESSED("%s: taken as %s, which has %d of its %d elements. If it is another, name the file after it."),
    NESTED_NOT_SEARCHED("%s.%s: what payloads hold there does not look like %s, so it is not searched."),
    CUSTOM_FIELD_UNUSABLE(
            "%s: the name '%s' can be no field, for it is blank, too long or no proper text. It is left" + " out."),
    CUSTOM_FIELDS_TOO_MANY("%s: there are more than %d unknown elements, so their names are data. The rest is left"
            + " out; check that the payloads are of this resource."),
    CUSTOM_FIELD_NEW("New: %s.%s is %s, %s. Confidence: %s.%s%s"),
    CUSTOM_FIELD_FOUND_TYPE("%s.%s was blank so far and is now %s. Confidence: %s."),
    CUSTOM_FIELD_DIFFERS("%s.%s: the custom-field file says %s, payloads look like %s. The file's is kept."),
    CUSTOM_FIELD_GONE("%s.%s is gone: it is not in %s. Its line is kept; delete it if the field is gone for good."),
    CUSTOM_FIELD_TWICE("%s.%s is both under custom-fields and among the standard elements. Taken is the first."),
    CUSTOM_FIELDS_NOT_EDITABLE("%s: the file is written in a way that cannot be added to. Write each field on a line of"
            + " its own below its resource, without anchors and braces."),
    INSTANCE_WITHOUT_CREDENTIALS("%s: an instance is asked, but there are no credentials. Set COUPA_CLIENT_ID and"
            + " COUPA_CLIENT_SECRET, or COUPA_API_KEY, or name a server of settings.xml."),
    SERVER_UNKNOWN(
            "settings.xml has no server '%s', or it has no password. Add it, with the client's id as username and"
                    + " its secret as password; without username the password is an API key."),
    INSTANCE_REFUSED("%s: access is refused (%s). Check the credentials, their scopes and the address."),
    INSTANCE_BUSY("%s: the instance still answers 'too many requests'. Try again later."),
    INSTANCE_WITHOUT_SWAGGER(
            "%s: no Swagger file is at /api_docs/{n}.json (%s). Samples of records are taken" + " instead."),
    INSTANCE_RESOURCE_SKIPPED("%s: no sample of %s (%s)."),
    INSTANCE_IS_NEWER("%s: %d elements are unknown to %s and taken as global custom fields. If the instance has a newer"
            + " release, some of them may be Coupa's own; compare with the definitions of that release."),
    CUSTOM_FIELD_OF_UNKNOWN("%s.%s refers to %s, which %s does not have; it is taken as unknown."),

    // Generating: what is in, and what cannot become Java
    PACKAGE_INVALID("packageName '%s' is no name of a Java package. Give one such as com.acme.coupa."),
    NO_RESOURCES("%s has no resources, so there is nothing to generate. Check that it is the file of a whole release."),
    UNKNOWN_RESOURCES("No such resource in %s: %s. Name resources as the definitions do, such as InvoiceHeader."),
    RESOURCE_LEFT_OUT("Resource '%s' is left out: it has no name, or one of its names is longer than %d characters."),
    ELEMENT_LEFT_OUT("%s: element '%s' is left out: it has no name, or one longer than %d characters. Reading keeps it"
            + " among the extensions."),
    OPERATION_LEFT_OUT(
            "%s: operation '%s' is left out: it has a text longer than %d characters or more than %d" + " parameters."),
    OPERATIONS_TOO_MANY("%s lists %d operations; only the first %d become constants."),
    VALUES_LEFT_OUT("%s: element '%s': %d values are no constants, for they are longer than %d characters."),
    VALUES_TOO_MANY("%s: element '%s' lists %d values, which is more than a class can hold; it becomes plain text."),

    // Generating: writing files
    OUTPUT_OUTSIDE("%s lies outside the output folder %s and is not written. Check the folder for symbolic links."),
    OUTPUT_FOREIGN("%s was not written by Coupagen and is not overwritten. Move it away, or choose another output"
            + " folder or package."),
    OUTPUT_CHANGED("%s is no longer generated, but was changed by hand and is kept. Delete it or move it away."),
    OUTPUT_FAILED("%s cannot be written: %s. Check that the folder is writable and the disk not full."),

    // Annotation processor: the interface
    NOT_AN_INTERFACE("%s is no interface but a %s. Make it an interface; its class is generated."),
    INTERFACE_GENERIC("%s has type parameters, which no resource has. Remove them."),
    INTERFACE_PRIVATE("%s is private, or lies in a private type, so that no generated class can implement it. Make it"
            + " visible in its package."),
    INTERFACE_SEALED("%s is sealed, so that no generated class can implement it. Remove 'sealed'."),
    INTERFACE_NAME_TOO_LONG("%s: the name is longer than %d characters, and the names of the generated classes would be"
            + " too long for files. Shorten it."),
    RESOURCE_UNNAMED("%s: the name of the resource is empty or too long. Give it as the definitions do, such as"
            + " InvoiceHeader."),
    RUNTIME_MISSING("%s: the runtime is not on the class path. Add the dependency dev.coupagen:coupagen-runtime."),
    CLASS_NAME_TAKEN("%s: the class %s, which is to be generated, exists already. Rename one of the two."),
    CLASS_NOT_WRITTEN(
            "%s: the class %s cannot be written (%s). Check that the folder is writable and the disk not full."),
    PROCESSOR_FAILED(
            "%s: the processor failed (%s). This is an error in Coupagen; please report it with the interface."),

    // Annotation processor: the accessor
    ACCESSOR_WITH_PARAMETERS("%s has parameters, which no accessor has. Remove them, or give the method a body."),
    ACCESSOR_GENERIC("%s has type parameters, which no accessor has. Remove them, or give the method a body."),
    ACCESSOR_RESERVED("%s: generated classes have a method of this name themselves. Rename the method; an accessor is"
            + " bound to its element with @CoupaElement(\"name-of-element\")."),
    TYPE_UNSUPPORTED("%s returns %s, which no element can have. Return %s."),
    TYPE_NOT_A_RESOURCE(
            "%s returns %s, which is the interface of no resource. Annotate %s with @CoupaResource, or return"
                    + " RawValue."),
    ENUMERATION_WITHOUT_TYPE("%s returns %s, which has no registry of its values. Add the field"
            + " 'static final Type<%2$s> TYPE = Type.of(%2$s::new)' to it."),
    RETURN_NULLABLE("%s is nullable, but no accessor returns null. Return an Optional and remove the annotation."),
    ELEMENT_UNNAMED("%s: the name of the element is empty. Give it with @CoupaElement(\"name-of-element\")."),
    ELEMENT_NAME_TOO_LONG("%s: the name of the element is longer than %d characters. Check it."),
    DUPLICATE_ELEMENT("%s: the element '%s' has an accessor already, %s(). Remove one of them."),
    TWO_BINDINGS("%s has both @CoupaElement and @CustomField. Remove the one that does not apply."),
    BINDING_WITHOUT_EFFECT(
            "%s is no accessor, so it cannot be bound to an element. Remove the annotation, or the body."),
    ITEM_WITHOUT_LIST("%s: item = \"%s\" is for lists, and this is none. Remove it, or return a List."),
    CUSTOM_FIELDS_NESTED("%s: a custom field cannot hold the custom fields. Remove @CustomField."),
    CUSTOM_FIELDS_TYPE("%s: the type CustomFields belongs to the element 'custom-fields', and to no other. Return it"
            + " from one accessor, without @CoupaElement; bind fields of their own with @CustomField."),

    // Annotation processor: the definitions on the class path
    DEFINITIONS_UNREADABLE("%s is not checked, for the definitions on the class path cannot be read: %s"),
    UNKNOWN_RESOURCE("%s is not checked: %s has no resource '%s'.%s"),
    UNKNOWN_ELEMENT("%s: %s of %s has no element '%s'.%s Correct the name, or bind a custom field with @CustomField."),
    UNKNOWN_CUSTOM_FIELD("%s: the custom-field file lists no field '%3$s' of %2$s. Did you mean '%4$s'?"),
    WRONG_TYPE("%s: the element '%s' of %s is of type %s in %s. Return %s, or RawValue for whatever comes."),
    OTHER_RESOURCE(
            "%s: the element '%s' of %s is of type %s in %s, but the interface returned is for %s. Check which is"
                    + " right."),

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
    PAGE_WITHOUT_TITLE("the page has no title; what it describes was named by other means. Check the names."),
    PAGE_TABLES_OUTSIDE("%d tables are outside the <article> and were left out. Check whether the layout has changed."),
    PAGE_FRAME_SKIPPED("the page embeds another document, which was left out: %s"),
    PAGE_LIST_SKIPPED(
            "a list of %d looks like elements or operations, but is no table, and was left out. It begins: %.80s"),
    PAGE_WITHOUT_ELEMENTS("the page has no table of elements; it gives none."),
    PAGE_TABLES_CUT("only the first %d tables were read."),
    PAGE_TABLE_CUT("the table below '%s' is beyond %d columns or %d rows; the rest was left out."),
    PAGE_CELL_CUT("a cell holds more text than is read; the rest was left out: %.80s"),
    PAGE_TABLE_SKIPPED("a table about something else was left out. Its header: %s"),
    PAGE_TABLE_WITHOUT_NAMES(
            "a table looks like one of elements, but no column holds their names, so it was left out. Its header: %s"),
    PAGE_HEADER_GUESSED("the header is unknown (%s); by what its cells hold it was read as: %s. Compare the result."),
    PAGE_HEADER_REPEATED("a header row within the table; what follows was read by it."),
    PAGE_HEADER_CONTINUED("the table has no header and was read by that of the table above it."),
    PAGE_COLUMN_UNKNOWN("the column '%s' is unknown, or says again what another one does, and was left out."),
    PAGE_COLUMN_MISSING("the table has no column for: %s. What it would say is taken from the base release."),
    PAGE_CELL_DRAWN("a cell shows something without saying it in words; taken as blank."),
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
    PAGE_TYPE_OF_BASE("%s: the type was not understood, so it is %s as in the base release: %s"),
    PAGE_TYPE_MISSING("%s: no type is stated, nor does the base release know it; it is read raw."),
    PAGE_TYPE_UNDESCRIBED("%s: no page or release describes %s; it is kept as a resource without elements."),
    PAGE_TYPE_AMBIGUOUS("%s: several types are stated and it is read raw: %s"),
    PAGE_LINK_DEAD("%s: the link leads to no page that was read: %s"),
    PAGE_VERBS_SPLIT("%s stands for several operations."),
    PAGE_PATH_MENDED("the path '%s' was read as '%s'."),
    PAGE_PATH_ELSEWHERE("the path is not below /api: %s"),
    PAGE_OPERATION_REPEATED("%s %s stands in the table more than once."),
    PAGE_RESOURCE_LIKE_BASE("by its elements the page describes %s, not %s."),
    PAGE_RESOURCE_NUMBERED("another table describes %s already, so this one gives %s. Check what it is."),
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
