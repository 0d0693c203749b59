package dev.coupagen.maven;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Severity;

/** The messages of the Maven goals. */
enum PluginDiagnostic implements Diagnostic {
    SERVER_UNKNOWN(
            "CM001",
            Severity.ERROR,
            "settings.xml has no server '%s', or it has no password. Add it, with the client's id as username and"
                    + " its secret as password; without username the password is an API key."),
    UNKNOWN_PARAMETER("CM002", Severity.WARNING, "The plugin has no parameter '%s', so it is ignored.%s"),
    RELEASE_NOT_PINNED(
            "CM003",
            Severity.WARNING,
            "No release is given, so the newest one is taken, %s. Add <release>%1$s</release>, or another version of the"
                    + " plugin may change what is generated."),
    COMPILER_TOO_OLD(
            "CM004",
            Severity.WARNING,
            "maven-compiler-plugin %s does not know <annotationProcessorPaths>. Use version 3.5 or later."),
    PROCESSOR_MISSING(
            "CM005",
            Severity.WARNING,
            "The project has no annotation processor for what is generated. Add the path"
                    + " dev.coupagen:coupagen-processor to <annotationProcessorPaths> of the maven-compiler-plugin."),
    PACKAGE_MISSING(
            "CM006",
            Severity.ERROR,
            "The package of the generated types is not given. Add <packageName> to the configuration of the plugin, or"
                    + " -Dcoupagen.packageName=com.acme.coupa to the command line."),
    DEPTH_NEGATIVE("CM007", Severity.ERROR, "<depth> is %d. Give 0, or how many references away resources are whole.");

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
