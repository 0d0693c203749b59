package dev.coupagen.generator.emit;

/**
 * A file to be written.
 *
 * @param path below the output folder, with slashes
 * @param content of the file
 */
public record GeneratedFile(String path, String content) {}
