package dev.coupagen.processor;

import dev.coupagen.processor.diagnostics.ProcessorDiagnostic;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** What becomes of a difference between an interface and the definitions. */
enum CheckLevel {
    /** It is an error or a warning, as the message says. */
    ERROR,
    /** It is a warning. */
    WARN,
    /** It is not reported. */
    OFF;

    /** The option of the compiler that names a level: {@code -Acoupagen.check=warn}. */
    static final String OPTION = "coupagen.check";

    /** The level that the options name, that of no option for any other text, which is reported as an error. */
    static CheckLevel of(Map<String, String> options, Messager messager) {
        String name = options.getOrDefault(OPTION, "").strip();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "warn" -> WARN;
            case "off" -> OFF;
            case "error", "" -> ERROR;
            default -> {
                messager.printMessage(Kind.ERROR, ProcessorDiagnostic.UNKNOWN_CHECK_LEVEL.message(name));
                yield ERROR;
            }
        };
    }
}
