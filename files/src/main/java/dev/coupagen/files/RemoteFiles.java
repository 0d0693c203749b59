package dev.coupagen.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;

/** A place with folders of files. Paths have slashes, such as {@code Incoming/Invoices/orders.csv}. */
public interface RemoteFiles extends AutoCloseable {

    /**
     * A file in a folder.
     *
     * @param name without the folder
     * @param size in bytes
     * @param modified when it was last written, in milliseconds
     */
    record Entry(String name, long size, long modified) {}

    /** The files in a folder, not its folders; none if it does not exist. */
    List<Entry> list(String folder) throws IOException;

    /** The size of a file in bytes; empty if it does not exist. */
    OptionalLong size(String path) throws IOException;

    /** The content of a file from an offset on. */
    InputStream read(String path, long offset) throws IOException;

    /** Writes the content to a file from an offset on, and shortens what was behind it. Missing folders are made. */
    void write(String path, long offset, InputStream content) throws IOException;

    /** Renames a file. Missing folders are made; a file of the new name is an error. */
    void rename(String from, String to) throws IOException;

    /** Deletes a file. */
    void delete(String path) throws IOException;

    /** Drops the connection, if there is one; the next call makes another. */
    void disconnect();

    @Override
    void close();
}
