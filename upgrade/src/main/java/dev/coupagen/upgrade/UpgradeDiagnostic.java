package dev.coupagen.upgrade;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages about differences and checks. */
public enum UpgradeDiagnostic implements Diagnostic {
    /** The name of a report ends like none of the formats. */
    REPORT_FORMAT_UNKNOWN(
            "CU001",
            Severity.ERROR,
            "%s: the format of the report follows from the end of its name, which is none of %s. Rename it."),
    /** Writing a report failed: the path and the reason. */
    REPORT_NOT_WRITTEN(
            "CU002",
            Severity.ERROR,
            "%s: the report cannot be written (%s). Check the path, the rights and the space."),
    /** A folder or jar of classes cannot be read. */
    CLASSES_NOT_READABLE(
            "CU003",
            Severity.WARNING,
            "%s: the classes cannot be read (%s), so what they use is not checked. Build it again."),
    /** One class file is damaged or of an unknown format. */
    CLASS_NOT_READABLE(
            "CU004",
            Severity.WARNING,
            "%s: not a class file that can be read (%d bytes; %s), so what it uses is not checked. Compile it again."),
    /** The project has not been compiled. */
    NO_CLASSES(
            "CU005",
            Severity.ERROR,
            "There are no class files in %s. Compile the project first: mvn compile coupagen:check"),
    /** The baseline cannot be read. */
    BASELINE_NOT_READABLE(
            "CU006", Severity.ERROR, "%s: the baseline cannot be read (%s). Check the path and the rights."),
    /** A line of the baseline is not a finding with its reason. */
    BASELINE_LINE_WRONG(
            "CU007",
            Severity.ERROR,
            "%s, line %d: '%s' is not an accepted finding with its reason. Write the finding, ' : ' and the reason."),
    /** An accepted finding no longer occurs. */
    BASELINE_UNUSED("CU008", Severity.WARNING, "%s, line %d: the finding '%s' is no longer there. Delete the line."),
    /** Findings are as grave as the build refuses. */
    CHECK_FAILED(
            "CU009",
            Severity.ERROR,
            "%d findings are %s or graver. Change the code, or accept them in a baseline with a reason each."),
    /** The parameter {@code failOn} is not a severity. */
    FAIL_ON_UNKNOWN("CU010", Severity.ERROR, "failOn is '%s'. Give breaking, risky, compatible or never."),
    /** The definitions that the project was generated from cannot be read. */
    DEFINITIONS_NOT_READABLE(
            "CU011",
            Severity.ERROR,
            "%s: the definitions of the project cannot be read (%s). Build it again, or name the release with 'from'.");

    private final String code;
    private final Severity severity;
    private final String text;

    UpgradeDiagnostic(String code, Severity severity, String text) {
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
