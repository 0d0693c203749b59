package dev.coupagen.sources.diagnostics;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages about files, addresses, Swagger and custom fields. */
public enum SourceDiagnostic implements Diagnostic {
    /** Takes the path or pattern that was given. */
    FILE_MISSING(
            "CS001",
            Severity.ERROR,
            "%s: there is no such file or directory. Check the path; it is relative to the project's directory."),
    /** Takes the source, line and column from 1, and what the parser says. */
    NOT_JSON("CS002", Severity.ERROR, "%s: not valid JSON (line %d, column %d: %s). Give a Swagger 2.0 file in JSON."),
    /** Recognized by the first character that is not blank. Takes the source. */
    HTML_INSTEAD_OF_JSON(
            "CS003",
            Severity.ERROR,
            "%s: an HTML page, perhaps a sign-in page, instead of JSON. Download the file while signed in."),
    /** Valid JSON of another shape, or of another version of Swagger. Takes the source and what is wrong with it. */
    NOT_SWAGGER(
            "CS004",
            Severity.ERROR,
            "%s: not a Swagger 2.0 file (%s). Give the file that Coupa publishes for the release."),
    /** Takes the source and the limit in MB. */
    SOURCE_TOO_LARGE(
            "CS005", Severity.ERROR, "%s: larger than %d MB, so it cannot be a Swagger file. Check the source."),
    /** A file that exists but fails to be read. Takes the file and the exception. */
    SOURCE_NOT_READABLE("CS006", Severity.ERROR, "%s: cannot be read (%s). Check the path and the permissions."),
    /** Takes the address, without secrets, and the reason: a status or a network error. */
    SOURCE_NOT_FETCHED(
            "CS007", Severity.ERROR, "%s: cannot be fetched (%s). Check the address and whether it needs a sign-in."),
    /** Applies to redirects too. Takes the address, without secrets. */
    SOURCE_NOT_SECURE(
            "CS008",
            Severity.ERROR,
            "%s: only https addresses are read, and http addresses of this machine. Use https."),
    /** Takes nothing. */
    SOURCE_NOT_GIVEN(
            "CS009",
            Severity.ERROR,
            "There is no source to import. Name Swagger files, directories of them, or https addresses."),
    /** Takes the directory. */
    SOURCE_EMPTY(
            "CS010",
            Severity.ERROR,
            "%s: contains no file whose name ends in .json. Name the directory or the files of a release."),
    /** Takes nothing. */
    RELEASE_NOT_NAMED("CS011", Severity.ERROR, "The release to import has no name. Name it, for example R39."),
    /** A definition file that is not valid. Takes the whole message, which names the file and the fix. */
    DEFINITIONS_NOT_USABLE("CS012", Severity.ERROR, "%s"),
    /** Modules of a release share resources. Takes the resource and the elements they disagree about. */
    MODULES_CONTRADICT(
            "CS013", Severity.WARNING, "%s: the modules contradict each other about: %s. The first of them is used."),
    /** Takes element, resource, what the later file says, and what an earlier one says. */
    LAYERS_CONTRADICT(
            "CS014", Severity.WARNING, "%s of %s: the later file says %s, which is used; an earlier one says %s."),
    /** Takes the source, verb, path, and the resource that it is kept under. */
    OPERATION_WITHOUT_RESOURCE(
            "CS015",
            Severity.WARNING,
            "%s: the path of %s %s belongs to no known resource; the operation is kept under %s."),
    /** Takes verb, path, and the two resources, the first of which keeps it. */
    OPERATION_TWICE("CS016", Severity.WARNING, "%s %s belongs to %s and to %s; it is kept under the first."),
    /** An element refers to a resource that no source defines. Takes resource, element, target. */
    REFERENCE_UNKNOWN(
            "CS017", Severity.WARNING, "%s.%s refers to %s, which is not defined; it is read as a raw value."),
    /** Takes the source, and the offset of the first byte that is not valid. */
    NOT_UTF8("CS118", Severity.ERROR, "%s: byte %d is not valid UTF-8. Save the file as UTF-8."),
    /** Takes the source, the path, and the verb. */
    PATH_NOT_USABLE("CS119", Severity.WARNING, "%s: the path '%s' does not begin with a slash; its %s is left out."),
    /** Takes resource, element, the resource again, and its target. */
    PLACEHOLDER_RESOLVED(
            "CS115",
            Severity.WARNING,
            "%s.%s: a reference to %s, its own resource, is a placeholder; the type used is %s."),
    /** Takes resource, element, and the resource again. */
    PLACEHOLDER_OPEN(
            "CS116",
            Severity.WARNING,
            "%s.%s: a reference to %s, its own resource, is a placeholder, and nothing tells its type; it is read as a raw"
                    + " value."),
    /** Takes resource, element, type or operations, and the reason. */
    CORRECTED("CS117", Severity.WARNING, "%s.%s is corrected to %s. %s"),
    /** Takes resource, element, the format, and the type used. */
    FORMAT_UNKNOWN("CS018", Severity.WARNING, "%s.%s: the format '%s' is unknown; the type used is %s."),
    /** For example words as values of an integer. Takes resource, element, type. */
    VALUES_CONTRADICT_TYPE(
            "CS019", Severity.WARNING, "%s.%s: the allowed values do not fit the type %s; it is read as text."),
    /** Takes the source, the member, and the resource or path that has it. */
    MEMBER_IGNORED("CS020", Severity.WARNING, "%s: %s of %s is not valid in Swagger 2.0; it is left out."),
    /** A JSON object or YAML map with the same key twice. Takes the source, line, key. */
    KEY_TWICE("CS021", Severity.WARNING, "%s, line %d: '%s' occurs twice; the first one is used."),
    /** Takes the name of the release. */
    RELEASE_AND_DEFINITIONS(
            "CS022", Severity.ERROR, "Both the release %s and definition files are given. Give one of the two."),
    /** Takes the file. */
    SWAGGER_NOT_IMPORTED(
            "CS023",
            Severity.ERROR,
            "%s: a Swagger file instead of a definition file. Import it first, with the goal import, and give the file that it writes."),
    /** A definition or custom-field file. Takes the file and the limit in MB. */
    FILE_TOO_LARGE("CS024", Severity.ERROR, "%s is larger than %d MB, so it cannot be the right file. Check the path."),
    /** Takes the custom-field file, and all that is wrong with it in one text. */
    CUSTOM_FIELDS_WRONG("CS025", Severity.ERROR, "%s: %s. See docs/custom-fields.md."),
    /** Takes the custom-field file, line, resource, element. */
    CUSTOM_FIELD_IS_STANDARD(
            "CS026",
            Severity.WARNING,
            "%s, line %d: %s already has a standard element '%s'. The type of the custom-field file is used."),
    /** Takes nothing. */
    LEARN_FROM_NOTHING(
            "CS027",
            Severity.ERROR,
            "There is nothing to learn custom fields from. Name payload files, directories of them, or the https address of an instance."),
    /** Takes the directory. */
    PAYLOADS_MISSING(
            "CS028",
            Severity.ERROR,
            "%s: contains no file whose name ends in .json, .xml or .csv. Name payload files or a directory of them."),
    /** The other payloads are read all the same. Takes the file, and the line and reason. */
    PAYLOAD_NOT_READABLE(
            "CS029",
            Severity.WARNING,
            "%s: the payload is left out (%s). Give a JSON or XML document as Coupa sends it."),
    /** Takes the file and the limit in MB; the payload is left out. */
    PAYLOAD_TOO_LARGE("CS030", Severity.WARNING, "%s: larger than %d MB. A sample of its records is enough."),
    /** Takes the file. */
    PAYLOAD_EMPTY("CS031", Severity.WARNING, "%s: contains no record, so there is nothing to learn from it."),
    /** Neither the name of the file nor the elements decide. Takes the file and the reason. */
    PAYLOAD_RESOURCE_UNKNOWN(
            "CS032",
            Severity.WARNING,
            "%s: the resource cannot be determined, because %s; the payload is left out. Name the file after its resource, such as InvoiceHeader.json, or name the resource."),
    /** Takes the file, the resource, how many elements of the payload it has, and how many there are. */
    PAYLOAD_GUESSED(
            "CS033",
            Severity.WARNING,
            "%s: read as %s, which has %d of its %d elements. If it is another resource, name the file after it."),
    /** The definitions refer to one resource, the payloads hold another. Takes resource, element, target. */
    NESTED_NOT_SEARCHED(
            "CS034",
            Severity.WARNING,
            "%s.%s: the values in the payloads do not look like %s, so they are not searched."),
    /** Takes the resource and the name, cut to a length fit for a message. */
    CUSTOM_FIELD_UNUSABLE(
            "CS035",
            Severity.WARNING,
            "%s: '%s' cannot be the name of a field, because it is blank, too long or not valid text. It is left out."),
    /** Takes the resource and the greatest number of fields. */
    CUSTOM_FIELDS_TOO_MANY(
            "CS036",
            Severity.WARNING,
            "%s: there are more than %d unknown elements, so their names are data. The others are left out; check that the payloads are of this resource."),
    /**
     * Takes resource, field, type, namespace, confidence, and two texts that may be empty: what was seen, and a note.
     */
    CUSTOM_FIELD_NEW("CS037", Severity.INFO, "New: %s.%s is %s, %s. Confidence: %s.%s%s"),
    /** The file says that the field was blank; now it gets its type. Takes resource, field, type, confidence. */
    CUSTOM_FIELD_FOUND_TYPE("CS038", Severity.INFO, "%s.%s was blank so far and is now %s. Confidence: %s."),
    /** Takes resource, field, the type in the file, and the type that payloads suggest. */
    CUSTOM_FIELD_DIFFERS(
            "CS039",
            Severity.WARNING,
            "%s.%s: the custom-field file says %s, payloads look like %s. The file's is kept."),
    /** Reported only if records of the resource were seen. Takes resource, field, and what was searched. */
    CUSTOM_FIELD_GONE(
            "CS040",
            Severity.WARNING,
            "%s.%s does not occur any more: it is not in %s. Its line is kept; delete it if the field has been removed."),
    /** Takes resource and field. */
    CUSTOM_FIELD_TWICE(
            "CS041",
            Severity.WARNING,
            "%s.%s occurs both under custom-fields and among the standard elements. The first one is used."),
    /** Found before anything is written. Takes the custom-field file. */
    CUSTOM_FIELDS_NOT_EDITABLE(
            "CS042",
            Severity.ERROR,
            "%s: fields cannot be added to a file in this notation. Write each field on a line of its own below its resource, without anchors and braces."),
    /** Takes the address of the instance. */
    INSTANCE_WITHOUT_CREDENTIALS(
            "CS043",
            Severity.ERROR,
            "%s: an instance needs credentials, and there are none. Set COUPA_CLIENT_ID and COUPA_CLIENT_SECRET, or COUPA_API_KEY, or name a server of settings.xml."),
    /** Takes the address and the reason, such as a status. */
    INSTANCE_REFUSED(
            "CS044", Severity.ERROR, "%s: access is denied (%s). Check the credentials, their scopes and the address."),
    /** Reported after all retries. Takes the address. */
    INSTANCE_BUSY("CS045", Severity.ERROR, "%s: the instance still replies 'too many requests'. Try again later."),
    /** Takes the address of the instance and the reason. */
    INSTANCE_WITHOUT_SWAGGER(
            "CS046",
            Severity.WARNING,
            "%s: there is no Swagger file at /api_docs/{n}.json (%s). Samples of records are used instead."),
    /** Usually the credentials lack a scope. Takes the address, the resource, the reason. */
    INSTANCE_RESOURCE_SKIPPED("CS047", Severity.WARNING, "%s: no sample of %s (%s)."),
    /** Takes the sources, the number of global custom fields, and the release they were compared with. */
    INSTANCE_IS_NEWER(
            "CS048",
            Severity.WARNING,
            "%s: %d elements are unknown to %s and treated as global custom fields. If the instance has a newer release, some of them may be Coupa's own; compare with the definitions of that release."),
    /** Takes resource, field, target, and the release. */
    CUSTOM_FIELD_OF_UNKNOWN(
            "CS049", Severity.WARNING, "%s.%s refers to %s, which %s does not have; its type is unknown."),
    /** Resources to sample that are not in the release. Takes the release and the names. */
    UNKNOWN_RESOURCES(
            "CS050",
            Severity.ERROR,
            "%s has no such resource: %s. Name resources as the definitions do, such as InvoiceHeader."),
    /** Takes the file and the exception. */
    OUTPUT_FAILED(
            "CS051",
            Severity.ERROR,
            "%s cannot be written: %s. Check that the folder is writable and the disk not full."),
    /** Takes the address of the instance. */
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
