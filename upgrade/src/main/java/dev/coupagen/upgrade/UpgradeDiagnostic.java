package dev.coupagen.upgrade;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages about differences and checks. */
public enum UpgradeDiagnostic implements Diagnostic {
    REPORT_FORMAT_UNKNOWN(
            "CU001",
            Severity.ERROR,
            "%s: the format of the report follows from the end of its name, which is none of %s. Rename it."),
    REPORT_NOT_WRITTEN(
            "CU002",
            Severity.ERROR,
            "%s: the report cannot be written (%s). Check the path, the rights and the space."),
    CLASSES_NOT_READABLE(
            "CU003",
            Severity.WARNING,
            "%s: the classes cannot be read (%s), so what they use is not checked. Build it again."),
    CLASS_NOT_READABLE(
            "CU004",
            Severity.WARNING,
            "%s: not a class file that can be read (%d bytes; %s), so what it uses is not checked. Compile it again."),
    NO_CLASSES(
            "CU005",
            Severity.ERROR,
            "There are no class files in %s. Compile the project first: mvn compile coupagen:check"),
    BASELINE_NOT_READABLE(
            "CU006", Severity.ERROR, "%s: the baseline cannot be read (%s). Check the path and the rights."),
    BASELINE_LINE_WRONG(
            "CU007",
            Severity.ERROR,
            "%s, line %d: '%s' is not an accepted finding with its reason. Write the finding, ' : ' and the reason."),
    BASELINE_UNUSED("CU008", Severity.WARNING, "%s, line %d: the finding '%s' is no longer there. Delete the line."),
    CHECK_FAILED(
            "CU009",
            Severity.ERROR,
            "%d findings are %s or graver. Change the code, or accept them in a baseline with a reason each."),
    FAIL_ON_UNKNOWN("CU010", Severity.ERROR, "failOn is '%s'. Give breaking, risky, compatible or never."),
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
