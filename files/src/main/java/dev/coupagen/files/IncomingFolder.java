package dev.coupagen.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A folder that Coupa picks imports up from, in the order of their names. A file appears there whole or not at all. */
public final class IncomingFolder {
    private static final String UNFINISHED = ".part";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,200}");

    private final RemoteFiles files;
    private final Retries retries;
    private final String folder;

    IncomingFolder(RemoteFiles files, Retries retries, String folder) {
        this.files = files;
        this.retries = retries;
        this.folder = folder;
    }

    /**
     * Uploads a file. It is written under another name, goes on where it was cut, and gets its name when it is whole.
     *
     * @param name letters, digits, dots, dashes and underscores
     * @throws FileExchangeException if there is a file of the name, or the connection fails again and again
     */
    public void upload(String name, byte[] content) {
        upload(name, content.length, () -> new ByteArrayInputStream(content));
    }

    /**
     * As {@link #upload(String, byte[])}, of content that can be opened several times.
     *
     * @param size of the content in bytes
     */
    public void upload(String name, long size, Supplier<InputStream> content) {
        if (!NAME.matcher(name).matches() || name.endsWith(UNFINISHED)) {
            throw new FileExchangeException(
                    "'" + name + "' is not a name that every system takes. Use letters, digits, dots,"
                            + " dashes and underscores, and no ending " + UNFINISHED + ".");
        }
        Upload upload = new Upload(folder + "/" + name, folder + "/." + name + UNFINISHED, size, content);
        retries.run("The upload of " + upload.target, upload::run);
    }

    /** An upload that may be cut at any point and begun again. */
    private final class Upload {
        private final String target;
        private final String unfinished;
        private final long size;
        private final Supplier<InputStream> content;
        /** Whether an attempt came so far that a file of the name may be this one. */
        private boolean whole;

        private boolean again;

        Upload(String target, String unfinished, long size, Supplier<InputStream> content) {
            this.target = target;
            this.unfinished = unfinished;
            this.size = size;
            this.content = content;
        }

        Boolean run() throws IOException {
            OptionalLong written = files.size(unfinished);
            if (whole && written.isEmpty()) {
                // It got its name when the connection was cut; Coupa may even have picked it up since.
                return true;
            }
            if (files.size(target).isPresent()) {
                throw new FileExchangeException(
                        target + " is there already. Coupa has not picked it up yet; take another name.");
            }
            write(again ? Math.min(size, written.orElse(0)) : 0);
            whole = true;
            files.rename(unfinished, target);
            return true;
        }

        private void write(long from) throws IOException {
            again = true;
            try (InputStream in = content.get()) {
                in.skipNBytes(from);
                if (from < size || size == 0) {
                    files.write(unfinished, from, in);
                }
            }
            long now = files.size(unfinished).orElse(-1);
            if (now != size) {
                files.delete(unfinished);
                throw new IOException(unfinished + " has " + now + " bytes instead of " + size);
            }
        }
    }
}
