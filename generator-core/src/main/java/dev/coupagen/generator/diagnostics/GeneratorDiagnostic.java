package dev.coupagen.generator.diagnostics;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages of the generator: selecting resources, naming and writing files. */
public enum GeneratorDiagnostic implements Diagnostic {
    /** An element refers to a resource that is not in the definitions. Takes resource, element, target. */
    REFERENCE_UNKNOWN(
            "CG001", Severity.WARNING, "%s.%s refers to %s, which is not defined; it is read as a raw value."),
    /** Takes the name that was given. */
    PACKAGE_INVALID(
            "CG002",
            Severity.ERROR,
            "packageName '%s' is not a valid name of a Java package. Give one such as com.acme.coupa."),
    /** A definition file without resources. Takes its release. */
    NO_RESOURCES(
            "CG003",
            Severity.ERROR,
            "%s has no resources, so there is nothing to generate. Check that it is the file of a whole release."),
    /** Takes the release, and the unknown names, each with what it may have been meant for. */
    UNKNOWN_RESOURCES(
            "CG004",
            Severity.ERROR,
            "%s has no such resource: %s. Name resources as the definitions do, such as InvoiceHeader."),
    /** Takes the name, cut to a length fit for a message, and the greatest length. */
    RESOURCE_LEFT_OUT(
            "CG005",
            Severity.WARNING,
            "Resource '%s' is left out: it has no name, or one of its names is longer than %d characters."),
    /** Takes resource, element (cut to a length fit for a message), and the greatest length. */
    ELEMENT_LEFT_OUT(
            "CG006",
            Severity.WARNING,
            "%s: element '%s' is left out: it has no name, or one longer than %d characters. Readers keep it among the extensions."),
    /** Takes resource, operation, and the greatest length and number of parameters. */
    OPERATION_LEFT_OUT(
            "CG007",
            Severity.WARNING,
            "%s: operation '%s' is left out: it has a text longer than %d characters or more than %d parameters."),
    /** Takes the resource, how many operations it has, and how many become constants. */
    OPERATIONS_TOO_MANY("CG008", Severity.WARNING, "%s lists %d operations; only the first %d become constants."),
    /** The enumeration keeps its other values. Takes resource, element, the number left out, the greatest length. */
    VALUES_LEFT_OUT(
            "CG009",
            Severity.WARNING,
            "%s: element '%s': %d values do not become constants, because they are longer than %d characters."),
    /** The accessor returns {@code String} then. Takes resource, element, how many values it has. */
    VALUES_TOO_MANY(
            "CG010",
            Severity.WARNING,
            "%s: element '%s' lists %d values, more than a class can hold; it becomes text."),
    /** Checked before each write, because a symbolic link can lead outside. Takes the file and the folder. */
    OUTPUT_OUTSIDE(
            "CG011",
            Severity.ERROR,
            "%s is outside the output folder %s and is not written. Check the folder for symbolic links."),
    /** A file in the way that lacks the mark of generated files. Takes the file. */
    OUTPUT_FOREIGN(
            "CG012",
            Severity.ERROR,
            "%s was not written by Coupagen and is not overwritten. Move it away, or choose another output folder or package."),
    /** A file of an earlier run that no longer has the content it was written with. Takes the file. */
    OUTPUT_CHANGED(
            "CG013",
            Severity.WARNING,
            "%s is no longer generated, but was changed by hand and is kept. Delete it or move it away."),
    /** Takes the folder and the exception. */
    OUTPUT_FAILED(
            "CG014",
            Severity.ERROR,
            "%s cannot be written: %s. Check that the folder is writable and the disk not full."),
    /** Takes the release, and the unknown names, each with what it may have been meant for. */
    UNKNOWN_ELEMENTS(
            "CG015", Severity.ERROR, "%s has no such element: %s. Name elements as InvoiceHeader.invoice-number."),
    /** Chosen elements of resources that are generated as references only. Takes the names of the resources. */
    ELEMENTS_OF_REFERENCES(
            "CG016",
            Severity.ERROR,
            "<elements> chooses elements of %s, which is not generated whole. Add it to <resources>, or raise <depth>."),
    /** Takes the names of the files that were asked for and do not exist, and suggestions. */
    UNKNOWN_FILES(
            "CG017",
            Severity.ERROR,
            "%s has no such flat file: %s Name files as the definitions do, such as InvoicesImport, or * for all.");

    private final String code;
    private final Severity severity;
    private final String text;

    GeneratorDiagnostic(String code, Severity severity, String text) {
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
