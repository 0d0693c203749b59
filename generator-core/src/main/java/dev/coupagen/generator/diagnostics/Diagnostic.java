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
    OPERATION_WITHOUT_RESOURCE("%s: %s %s names no known resource; it is kept under %s."),
    OPERATION_TWICE("%s %s belongs to %s and to %s; it is kept under the first."),
    REFERENCE_UNKNOWN("%s.%s refers to %s, which is not defined; it is read as a raw value."),
    FORMAT_SAYS_NOTHING("%s.%s: the format '%s' says nothing; taken is %s."),
    VALUES_CONTRADICT_TYPE("%s.%s: the allowed values do not fit the type %s; it is taken as text."),
    MEMBER_IGNORED("%s: %s of %s is not as Swagger has it; it is left out."),
    KEY_TWICE("%s, line %d: '%s' is there twice; taken is the first."),

    // Generating: input
    RELEASE_AND_DEFINITIONS("Both the release %s and definition files are given. Give one of the two."),
    FILE_TOO_LARGE("%s is larger than %d MB, so it is no file for this purpose. Check the path."),
    DEFINITIONS_DISAGREE("%s, %s: the definition files disagree; taken is %s, not %s."),
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
    OPERATION_LEFT_OUT("%s: operation '%s' is left out: it has a text longer than %d characters."),
    VALUES_LEFT_OUT("%s: element '%s': %d values are no constants, for they are longer than %d characters."),
    VALUES_TOO_MANY("%s: element '%s' lists %d values, which is more than a class can hold; it becomes plain text."),

    // Generating: writing files
    OUTPUT_OUTSIDE("%s lies outside the output folder %s and is not written. Check the folder for symbolic links."),
    OUTPUT_FOREIGN("%s was not written by Coupagen and is not overwritten. Move it away, or choose another output"
            + " folder or package."),
    OUTPUT_CHANGED("%s is no longer generated, but was changed by hand and is kept. Delete it or move it away."),
    OUTPUT_FAILED("%s cannot be written: %s. Check that the folder is writable and the disk not full.");

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
