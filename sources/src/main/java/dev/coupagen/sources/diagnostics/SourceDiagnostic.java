package dev.coupagen.sources.diagnostics;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages about files, addresses, Swagger and custom fields. */
public enum SourceDiagnostic implements Diagnostic {
    FILE_MISSING(
            "CS001",
            Severity.ERROR,
            "%s: there is no such file or directory. Check the path; it is relative to the project's directory."),
    NOT_JSON("CS002", Severity.ERROR, "%s: not valid JSON (line %d, column %d: %s). Give a Swagger 2.0 file in JSON."),
    HTML_INSTEAD_OF_JSON(
            "CS003",
            Severity.ERROR,
            "%s: an HTML page, perhaps a sign-in page, instead of JSON. Download the file while signed in."),
    NOT_SWAGGER(
            "CS004",
            Severity.ERROR,
            "%s: not a Swagger 2.0 file (%s). Give the file that Coupa publishes for the release."),
    SOURCE_TOO_LARGE(
            "CS005", Severity.ERROR, "%s: larger than %d MB, so it cannot be a Swagger file. Check the source."),
    SOURCE_NOT_READABLE("CS006", Severity.ERROR, "%s: cannot be read (%s). Check the path and the permissions."),
    SOURCE_NOT_FETCHED(
            "CS007", Severity.ERROR, "%s: cannot be fetched (%s). Check the address and whether it needs a sign-in."),
    SOURCE_NOT_SECURE(
            "CS008",
            Severity.ERROR,
            "%s: only https addresses are read, and http addresses of this machine. Use https."),
    SOURCE_NOT_GIVEN(
            "CS009",
            Severity.ERROR,
            "There is no source to import. Name Swagger files, directories of them, or https addresses."),
    SOURCE_EMPTY(
            "CS010",
            Severity.ERROR,
            "%s: contains no file whose name ends in .json. Name the directory or the files of a release."),
    RELEASE_NOT_NAMED("CS011", Severity.ERROR, "The release to import has no name. Name it, for example R39."),
    DEFINITIONS_NOT_USABLE("CS012", Severity.ERROR, "%s"),
    MODULES_CONTRADICT(
            "CS013", Severity.WARNING, "%s: the modules contradict each other about: %s. The first of them is used."),
    LAYERS_CONTRADICT(
            "CS014", Severity.WARNING, "%s of %s: the later file says %s, which is used; an earlier one says %s."),
    OPERATION_WITHOUT_RESOURCE(
            "CS015",
            Severity.WARNING,
            "%s: the path of %s %s belongs to no known resource; the operation is kept under %s."),
    OPERATION_TWICE("CS016", Severity.WARNING, "%s %s belongs to %s and to %s; it is kept under the first."),
    REFERENCE_UNKNOWN(
            "CS017", Severity.WARNING, "%s.%s refers to %s, which is not defined; it is read as a raw value."),
    FORMAT_UNKNOWN("CS018", Severity.WARNING, "%s.%s: the format '%s' is unknown; the type used is %s."),
    VALUES_CONTRADICT_TYPE(
            "CS019", Severity.WARNING, "%s.%s: the allowed values do not fit the type %s; it is read as text."),
    MEMBER_IGNORED("CS020", Severity.WARNING, "%s: %s of %s is not valid in Swagger 2.0; it is left out."),
    KEY_TWICE("CS021", Severity.WARNING, "%s, line %d: '%s' occurs twice; the first one is used."),
    RELEASE_AND_DEFINITIONS(
            "CS022", Severity.ERROR, "Both the release %s and definition files are given. Give one of the two."),
    SWAGGER_NOT_IMPORTED(
            "CS023",
            Severity.ERROR,
            "%s: a Swagger file instead of a definition file. Import it first, with the goal import, and give the file that it writes."),
    FILE_TOO_LARGE("CS024", Severity.ERROR, "%s is larger than %d MB, so it cannot be the right file. Check the path."),
    CUSTOM_FIELDS_WRONG("CS025", Severity.ERROR, "%s: %s. See docs/custom-fields.md."),
    CUSTOM_FIELD_IS_STANDARD(
            "CS026",
            Severity.WARNING,
            "%s, line %d: %s already has a standard element '%s'. The type of the custom-field file is used."),
    LEARN_FROM_NOTHING(
            "CS027",
            Severity.ERROR,
            "There is nothing to learn custom fields from. Name payload files, directories of them, or the https address of an instance."),
    PAYLOADS_MISSING(
            "CS028",
            Severity.ERROR,
            "%s: contains no file whose name ends in .json or .xml. Name payload files or a directory of them."),
    PAYLOAD_NOT_READABLE(
            "CS029",
            Severity.WARNING,
            "%s: the payload is left out (%s). Give a JSON or XML document as Coupa sends it."),
    PAYLOAD_TOO_LARGE("CS030", Severity.WARNING, "%s: larger than %d MB. A sample of its records is enough."),
    PAYLOAD_EMPTY("CS031", Severity.WARNING, "%s: contains no record, so there is nothing to learn from it."),
    PAYLOAD_RESOURCE_UNKNOWN(
            "CS032",
            Severity.WARNING,
            "%s: the resource cannot be determined, because %s; the payload is left out. Name the file after its resource, such as InvoiceHeader.json, or name the resource."),
    PAYLOAD_GUESSED(
            "CS033",
            Severity.WARNING,
            "%s: read as %s, which has %d of its %d elements. If it is another resource, name the file after it."),
    NESTED_NOT_SEARCHED(
            "CS034",
            Severity.WARNING,
            "%s.%s: the values in the payloads do not look like %s, so they are not searched."),
    CUSTOM_FIELD_UNUSABLE(
            "CS035",
            Severity.WARNING,
            "%s: '%s' cannot be the name of a field, because it is blank, too long or not valid text. It is left out."),
    CUSTOM_FIELDS_TOO_MANY(
            "CS036",
            Severity.WARNING,
            "%s: there are more than %d unknown elements, so their names are data. The others are left out; check that the payloads are of this resource."),
    CUSTOM_FIELD_NEW("CS037", Severity.INFO, "New: %s.%s is %s, %s. Confidence: %s.%s%s"),
    CUSTOM_FIELD_FOUND_TYPE("CS038", Severity.INFO, "%s.%s was blank so far and is now %s. Confidence: %s."),
    CUSTOM_FIELD_DIFFERS(
            "CS039",
            Severity.WARNING,
            "%s.%s: the custom-field file says %s, payloads look like %s. The file's is kept."),
    CUSTOM_FIELD_GONE(
            "CS040",
            Severity.WARNING,
            "%s.%s does not occur any more: it is not in %s. Its line is kept; delete it if the field has been removed."),
    CUSTOM_FIELD_TWICE(
            "CS041",
            Severity.WARNING,
            "%s.%s occurs both under custom-fields and among the standard elements. The first one is used."),
    CUSTOM_FIELDS_NOT_EDITABLE(
            "CS042",
            Severity.ERROR,
            "%s: fields cannot be added to a file in this notation. Write each field on a line of its own below its resource, without anchors and braces."),
    INSTANCE_WITHOUT_CREDENTIALS(
            "CS043",
            Severity.ERROR,
            "%s: an instance needs credentials, and there are none. Set COUPA_CLIENT_ID and COUPA_CLIENT_SECRET, or COUPA_API_KEY, or name a server of settings.xml."),
    INSTANCE_REFUSED(
            "CS044", Severity.ERROR, "%s: access is denied (%s). Check the credentials, their scopes and the address."),
    INSTANCE_BUSY("CS045", Severity.ERROR, "%s: the instance still replies 'too many requests'. Try again later."),
    INSTANCE_WITHOUT_SWAGGER(
            "CS046",
            Severity.WARNING,
            "%s: there is no Swagger file at /api_docs/{n}.json (%s). Samples of records are used instead."),
    INSTANCE_RESOURCE_SKIPPED("CS047", Severity.WARNING, "%s: no sample of %s (%s)."),
    INSTANCE_IS_NEWER(
            "CS048",
            Severity.WARNING,
            "%s: %d elements are unknown to %s and treated as global custom fields. If the instance has a newer release, some of them may be Coupa's own; compare with the definitions of that release."),
    CUSTOM_FIELD_OF_UNKNOWN(
            "CS049", Severity.WARNING, "%s.%s refers to %s, which %s does not have; its type is unknown."),
    UNKNOWN_RESOURCES(
            "CS050",
            Severity.ERROR,
            "%s has no such resource: %s. Name resources as the definitions do, such as InvoiceHeader."),
    OUTPUT_FAILED(
            "CS051",
            Severity.ERROR,
            "%s cannot be written: %s. Check that the folder is writable and the disk not full."),
    INSTANCE_HAS_NO_SWAGGER(
            "CS190",
            Severity.ERROR,
            "%s: the instance publishes no Swagger file at /api_docs/{n}.json that these credentials can read. Compare definition files instead.");

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
