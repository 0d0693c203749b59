package dev.coupagen.explorer;

/**
 * A resource in the list of all.
 *
 * @param name its name
 * @param link its page
 * @param path below {@code /api}; empty if it is only a part of others
 * @param elements how many
 * @param operations how many
 * @param associations how many
 */
public record IndexRow(String name, String link, String path, int elements, int operations, int associations) {}
