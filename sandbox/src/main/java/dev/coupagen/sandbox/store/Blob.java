package dev.coupagen.sandbox.store;

/**
 * A file that belongs to a record.
 *
 * @param name of the file, as it was sent
 * @param contentType as it was sent
 * @param bytes its content, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // files are compared with nothing
public record Blob(String name, String contentType, byte[] bytes) {}
