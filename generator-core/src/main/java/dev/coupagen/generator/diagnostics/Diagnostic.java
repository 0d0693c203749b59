package dev.coupagen.generator.diagnostics;

/**
 * All messages to users. A text names the place, the value and the mend; its placeholders are those of {@link
 * String#format}.
 */
public enum Diagnostic {
    FILE_MISSING("%s: there is no such file or directory. Check the path; it is relative to the project's directory."),
    NOT_JSON("%s: this is no JSON (line %d, column %d: %s). Give a Swagger 2.0 file in JSON."),
    HTML_INSTEAD_OF_JSON(
            "%s: this is an HTML page, perhaps a sign-in page, and no JSON. Download the file while signed in.");

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
