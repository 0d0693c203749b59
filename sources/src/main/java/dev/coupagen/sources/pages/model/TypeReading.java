package dev.coupagen.sources.pages.model;

import dev.coupagen.definitions.ElementType;

/**
 * What an element was found to hold.
 *
 * @param type the type; of unknown kind if nobody says it
 * @param origin who says it
 */
public record TypeReading(ElementType type, Origin origin) {
    /** Who says what an element holds. */
    public enum Origin {
        /** The type cell of the page, by itself. */
        PAGE,
        /** The page says no more than that it is a list; of what follows from the element's name. */
        NAME,
        /** The base release, because the page states no type, or none that is understood. */
        BASE,
        /** Nobody; the value is read raw. */
        NOBODY
    }
}
