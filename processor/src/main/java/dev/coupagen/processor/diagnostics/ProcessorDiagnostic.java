package dev.coupagen.processor.diagnostics;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages of the annotation processor. */
public enum ProcessorDiagnostic implements Diagnostic {
    /** {@code @CoupaResource} on a class, record, enum or annotation. Takes the type and its kind. */
    NOT_AN_INTERFACE(
            "CP001",
            Severity.ERROR,
            "%s must be an interface, but is declared as %s. Make it an interface; its class is generated."),
    /** Takes the interface. */
    INTERFACE_GENERIC("CP002", Severity.ERROR, "%s has type parameters, but a resource has none. Remove them."),
    /** Generated classes stand beside the interface, not in it. Takes the interface. */
    INTERFACE_PRIVATE(
            "CP003",
            Severity.ERROR,
            "%s is private, or nested in a private type, so that no generated class can implement it. Make it visible in its package."),
    /** Takes the interface. */
    INTERFACE_SEALED(
            "CP004", Severity.ERROR, "%s is sealed, so that no generated class can implement it. Remove 'sealed'."),
    /** Counts the names of the types around a nested interface too. Takes the interface and the greatest length. */
    INTERFACE_NAME_TOO_LONG(
            "CP005",
            Severity.ERROR,
            "%s: the name is longer than %d characters, and the names of the generated classes would be too long for files. Shorten it."),
    /** Takes the interface. */
    RESOURCE_UNNAMED(
            "CP006",
            Severity.ERROR,
            "%s: the name of the resource is empty or too long. Give it as the definitions do, such as InvoiceHeader."),
    /** Reported for each interface, none of which gets classes then. Takes the interface. */
    RUNTIME_MISSING(
            "CP007",
            Severity.ERROR,
            "%s: the runtime is not on the class path. Add the dependency dev.coupagen:coupagen-runtime."),
    /** Takes the interface and the name of the class. */
    CLASS_NAME_TAKEN(
            "CP008",
            Severity.ERROR,
            "%s: the class %s, which would be generated, already exists. Rename one of the two."),
    /** Takes the interface, the name of the class, and the exception. */
    CLASS_NOT_WRITTEN(
            "CP009",
            Severity.ERROR,
            "%s: the class %s cannot be written (%s). Check that the folder is writable and the disk not full."),
    /**
     * Any exception that the processor does not expect; other interfaces are processed all the same. Takes the interface and the exception.
     */
    PROCESSOR_FAILED(
            "CP010",
            Severity.ERROR,
            "%s: the processor failed (%s). This is an error in Coupagen; please report it with the interface."),
    /** A method with a body may have parameters. Takes the method. */
    ACCESSOR_WITH_PARAMETERS(
            "CP011",
            Severity.ERROR,
            "%s has parameters, but an accessor has none. Remove them, or give the method a body."),
    /** A method with a body may have type parameters. Takes the method. */
    ACCESSOR_GENERIC(
            "CP012",
            Severity.ERROR,
            "%s has type parameters, but an accessor has none. Remove them, or give the method a body."),
    /** Takes the method. */
    ACCESSOR_RESERVED(
            "CP013",
            Severity.ERROR,
            "%s: generated classes have a method of this name themselves. Rename the method and bind it to its element with @CoupaElement(\"name-of-element\")."),
    /** Takes the method, its return type, and the type to return instead. */
    TYPE_UNSUPPORTED("CP014", Severity.ERROR, "%s returns %s, which is not the type of any element. Return %s."),
    /** Takes the method, and the interface twice. */
    TYPE_NOT_A_RESOURCE(
            "CP015",
            Severity.ERROR,
            "%s returns %s, which is not the interface of a resource. Annotate %s with @CoupaResource, or return RawValue."),
    /** A subclass of {@code OpenEnumeration} that a user wrote by hand. Takes the method and the class. */
    ENUMERATION_WITHOUT_TYPE(
            "CP016",
            Severity.ERROR,
            "%s returns %s, which has no registry of its values. Add the field 'static final Type<%2$s> TYPE = Type.of(%2$s::new)' to it."),
    /** Takes the method. */
    RETURN_NULLABLE(
            "CP017",
            Severity.ERROR,
            "%s is nullable, but accessors never return null. Return an Optional and remove the annotation."),
    /** {@code @CoupaElement} or {@code @CustomField} with a blank name. Takes the method. */
    ELEMENT_UNNAMED(
            "CP018",
            Severity.ERROR,
            "%s: the name of the element is empty. Give it with @CoupaElement(\"name-of-element\")."),
    /** Takes the method and the greatest length. */
    ELEMENT_NAME_TOO_LONG(
            "CP019", Severity.ERROR, "%s: the name of the element is longer than %d characters. Check it."),
    /** Inherited accessors count. Takes the method, the element, and the other accessor. */
    DUPLICATE_ELEMENT(
            "CP020", Severity.ERROR, "%s: the element '%s' already has the accessor %s(). Remove one of them."),
    /** Takes the method. */
    TWO_BINDINGS(
            "CP021", Severity.ERROR, "%s has both @CoupaElement and @CustomField. Remove the one that does not apply."),
    /** An annotation on a method with a body, or on one such as {@code toString}. Takes the method. */
    BINDING_WITHOUT_EFFECT(
            "CP022",
            Severity.ERROR,
            "%s is not an accessor, so it cannot be bound to an element. Remove the annotation, or the body."),
    /** Takes the method and the name of the item. */
    ITEM_WITHOUT_LIST("CP023", Severity.ERROR, "%s: item = \"%s\" is for lists only. Remove it, or return a List."),
    /** {@code @CustomField} on an accessor that returns {@code CustomFields}. Takes the method. */
    CUSTOM_FIELDS_NESTED(
            "CP024", Severity.ERROR, "%s: a custom field cannot hold the custom fields. Remove @CustomField."),
    /** The type on an accessor of another element, or another type on that of this one. Takes the method. */
    CUSTOM_FIELDS_TYPE(
            "CP025",
            Severity.ERROR,
            "%s: the type CustomFields belongs to the element 'custom-fields' only. Return it from one accessor, without @CoupaElement; bind single fields with @CustomField."),
    /** Compilation continues without checks. Takes the interface and what is wrong with the file. */
    DEFINITIONS_UNREADABLE("CP026", Severity.WARNING, "%s is not checked, because the definitions cannot be read: %s"),
    /** Takes the interface, the release, the resource, and a suggestion or an empty text. */
    UNKNOWN_RESOURCE(
            "CP027",
            Severity.ERROR,
            "%s: %s has no resource '%s'.%s Correct the name, choose another release with -Acoupagen.release, or pass -Acoupagen.check=warn."),
    /** Takes the method, the resource, the release, the element, and a suggestion or an empty text. */
    UNKNOWN_ELEMENT(
            "CP028",
            Severity.ERROR,
            "%s: %s of %s has no element '%s'.%s Correct the name, or bind a custom field with @CustomField."),
    /**
     * Reported only if a field of a similar name is listed. Takes the method, the resource, the field, the similar name.
     */
    UNKNOWN_CUSTOM_FIELD(
            "CP029", Severity.WARNING, "%s: the custom-field file lists no field '%3$s' of %2$s. Did you mean '%4$s'?"),
    /** Takes the method, element, resource, the type in the definitions, the release, and the type to return. */
    WRONG_TYPE(
            "CP030",
            Severity.ERROR,
            "%s: the element '%s' of %s is of type %s in %s. Return %s, or RawValue for whatever comes."),
    /**
     * Takes the method, element, resource, the resource in the definitions, the release, the resource of the interface.
     */
    OTHER_RESOURCE(
            "CP031",
            Severity.WARNING,
            "%s: the element '%s' of %s is of type %s in %s, but the returned interface is for %s. Check which one is right."),
    /**
     * Takes the interface, the member of {@code @CoupaResource}, its value, the resource, the release, the value there.
     */
    WRONG_BINDING(
            "CP032",
            Severity.ERROR,
            "%s: the %s is '%s', but that of %s in %s is '%s'. Correct it, or leave it out and it is taken from the definitions."),
    /** As {@link #UNKNOWN_RESOURCE}, for definitions that the plugin put on the class path. */
    RESOURCE_NOT_GENERATED(
            "CP033",
            Severity.WARNING,
            "%s is not checked: the definitions that were generated from %s have no resource '%s'.%s Add it to <resources> of the plugin, or name the definition file with -Acoupagen.definitions."),
    /** Takes the interface. */
    ROW_AND_RESOURCE(
            "CP034",
            Severity.ERROR,
            "%s has both @CoupaRow and @CoupaResource, but it is the model of one or the other. Remove one of them."),
    /** Takes the interface. */
    FILE_UNNAMED(
            "CP035",
            Severity.ERROR,
            "%s: the name of the file is empty or too long. Give it as the definitions do, such as InvoicesImport."),
    /** Takes the accessor, and its return type. */
    NOT_IN_A_ROW(
            "CP036",
            Severity.ERROR,
            "%s returns %s, but a row of a flat file holds single cells, and lists of rows. Return Optional of a scalar, or List of an interface with @CoupaRow."),
    /** Takes the accessor, and its return type. */
    ROWS_OUTSIDE_OF_ROWS(
            "CP037",
            Severity.ERROR,
            "%s returns %s, but only a row of a flat file holds rows. Annotate the interface with @CoupaRow, or return records of a resource."),
    /** Takes the interface, the release, the name of the file, and a suggestion. */
    UNKNOWN_FILE(
            "CP038",
            Severity.WARNING,
            "%s: %s has no flat file '%s'.%s Check the name, or import the release that has it."),
    /** Takes the interface, the file, the release, the name of the row type, and a suggestion. */
    UNKNOWN_ROW("CP039", Severity.ERROR, "%s: the file %s of %s has no row type '%s'.%s Correct the name."),
    /** Takes the interface, the release that it states, and that of the definitions. */
    OTHER_RELEASE(
            "CP040",
            Severity.WARNING,
            "%s is written for release %s, but the definitions that it is checked against are of %s. See what changed with the goal diff, then change 'release' of the annotation, or generate from that release."),
    /** As {@link #DEFINITIONS_UNREADABLE}, of those that an option of the compiler names. */
    CHOSEN_DEFINITIONS_UNREADABLE(
            "CP041",
            Severity.ERROR,
            "%s cannot be checked against what -Acoupagen.release or -Acoupagen.definitions names: %s Correct the option, or pass -Acoupagen.check=warn."),
    /** Takes the option's value. */
    UNKNOWN_CHECK_LEVEL(
            "CP042", Severity.ERROR, "-Acoupagen.check has no value '%s'. There are 'error', 'warn' and 'off'.");

    private final String code;
    private final Severity severity;
    private final String text;

    ProcessorDiagnostic(String code, Severity severity, String text) {
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
