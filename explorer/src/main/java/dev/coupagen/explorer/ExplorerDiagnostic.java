package dev.coupagen.explorer;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages about sites. */
public enum ExplorerDiagnostic implements Diagnostic {
    /** Writing failed: the folder and the reason. */
    SITE_NOT_WRITTEN(
            "CE001",
            Severity.ERROR,
            "%s: the site cannot be written (%s). Check that the folder is writable and the disk not full."),
    /** A file stands where the folder of the site should be. */
    SITE_FOLDER_IS_FILE("CE002", Severity.ERROR, "%s is a file. Name a folder for the site.");

    private final String code;
    private final Severity severity;
    private final String text;

    ExplorerDiagnostic(String code, Severity severity, String text) {
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
