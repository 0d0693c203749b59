package dev.coupagen.runtime.query;

import dev.coupagen.runtime.text.Percent;

/**
 * An argument that no part of a query describes.
 *
 * @param encodedName its name as it is sent
 * @param encodedValue its value as it is sent
 */
record RawArgument(String encodedName, String encodedValue) {

    static RawArgument of(String name, String value) {
        String encodedName = Percent.encode(name).replace("%5B", "[").replace("%5D", "]");
        return new RawArgument(encodedName, Percent.encode(value).replace("%2C", ","));
    }

    /** Not encoded. */
    String readable() {
        return Percent.decode(encodedName) + "=" + Percent.decode(encodedValue);
    }
}
