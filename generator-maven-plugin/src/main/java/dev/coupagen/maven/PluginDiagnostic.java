package dev.coupagen.maven;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages of the Maven goals. */
enum PluginDiagnostic implements Diagnostic {
    SERVER_UNKNOWN(
            "CM001",
            Severity.ERROR,
            "settings.xml has no server '%s', or it has no password. Add it, with the client's id as username and"
                    + " its secret as password; without username the password is an API key.");

    private final String code;
    private final Severity severity;
    private final String text;

    PluginDiagnostic(String code, Severity severity, String text) {
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
