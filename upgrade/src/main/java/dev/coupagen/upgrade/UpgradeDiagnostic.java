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
            "%s: the report cannot be written (%s). Check the path, the rights and the space.");

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
