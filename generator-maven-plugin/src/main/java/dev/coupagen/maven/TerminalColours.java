package dev.coupagen.maven;

/** Whether what is printed goes to a terminal whose user wants colours. */
final class TerminalColours {
    private TerminalColours() {}

    @SuppressWarnings(
            "SystemConsoleNull") // JDK 22 to 24 have a console without a terminal; colours are harmless there.
    static boolean areShown() {
        return System.console() != null && System.getenv("NO_COLOR") == null;
    }
}
