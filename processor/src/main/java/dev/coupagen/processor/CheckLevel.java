package dev.coupagen.processor;

import java.util.Locale;
import java.util.Map;

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

    /** The level that the options name; that of no option for any other text. */
    static CheckLevel of(Map<String, String> options) {
        return switch (options.getOrDefault(OPTION, "").strip().toLowerCase(Locale.ROOT)) {
            case "warn" -> WARN;
            case "off" -> OFF;
            default -> ERROR;
        };
    }
}
