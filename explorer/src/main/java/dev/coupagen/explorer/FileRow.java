package dev.coupagen.explorer;

/**
 * A flat file in the list of all.
 *
 * @param name its name
 * @param link its page
 * @param title as Coupa names it
 * @param direction {@code export} or {@code import}
 * @param rows how many row types
 * @param columns how many columns they have together
 */
public record FileRow(String name, String link, String title, String direction, int rows, int columns) {}
