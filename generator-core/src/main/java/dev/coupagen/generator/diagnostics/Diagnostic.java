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
            "%s: the class %s cannot be written (%s). Check that the folder is writable and the disk not" + " full."),
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
                    + " right.");

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
