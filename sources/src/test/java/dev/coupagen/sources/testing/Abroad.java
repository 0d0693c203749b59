package dev.coupagen.sources.testing;

import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/** Runs something as on a machine in another country. */
public final class Abroad {
    private Abroad() {}

    /** What the call gives where the lower case of I is a letter of its own and clocks are 45 minutes off. */
    public static <T> T call(Callable<T> call) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            return call.call();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
