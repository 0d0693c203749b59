package dev.coupagen.sandbox.sftp;

import dev.coupagen.sandbox.auth.Client;
import dev.coupagen.sandbox.schema.SandboxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** A folder that is served over SFTP. Nothing here needs the library of the server, which users may not have. */
public interface FolderServer extends AutoCloseable {

    /**
     * Starts a server with a key of its own, if one is asked for.
     *
     * @param folder that callers see as {@code /}
     * @param port 0 for any free one, empty for no server
     * @param client its id is the name of the account, its secret the password
     * @throws SandboxException if the port is taken, there is no folder, or the class path has no SFTP server
     */
    static Optional<FolderServer> serve(Optional<Path> folder, String host, OptionalInt port, Client client) {
        if (port.isEmpty()) {
            return Optional.empty();
        }
        Path root = folder.orElseThrow(
                () -> new SandboxException("SFTP serves the folder of files, and none is given. Give one.", null));
        try {
            return Optional.of(SftpFolders.start(root, host, port.getAsInt(), client));
        } catch (NoClassDefFoundError e) {
            throw new SandboxException(
                    "SFTP needs org.apache.sshd:sshd-sftp, which is not on the class path. Add it.", e);
        }
    }

    /** The port it listens at. */
    int port();

    /** That of its key, such as {@code SHA256:uNiVztksCsDhcc0u9e8BrrZ..}; another one after each start. */
    String fingerprint();

    @Override
    void close();
}
