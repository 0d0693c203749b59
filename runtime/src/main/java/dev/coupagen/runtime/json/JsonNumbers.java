package dev.coupagen.runtime.json;

import java.util.regex.Pattern;

/** What JSON accepts as a number. */
final class JsonNumbers {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private JsonNumbers() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
