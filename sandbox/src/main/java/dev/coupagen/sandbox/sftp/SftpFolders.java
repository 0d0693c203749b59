package dev.coupagen.sandbox.sftp;

import dev.coupagen.sandbox.auth.Client;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** Serves a folder over SFTP to one account; no shell, no other folder. */
final class SftpFolders implements FolderServer {
    private static final int KEY_BITS = 2_048;

    private final SshServer server;
    private final String fingerprint;

    private SftpFolders(SshServer server, String fingerprint) {
        this.server = server;
        this.fingerprint = fingerprint;
    }

    /** Starts the server. */
    static FolderServer start(Path root, String host, int port, Client client) {
        KeyPair key = key();
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost(host);
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setUserAuthFactories(List.of(UserAuthPasswordFactory.INSTANCE));
        server.setPasswordAuthenticator(
                (name, given, session) -> isSame(name, client.id()) && isSame(given, client.secret()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root.toAbsolutePath()));
        try {
            server.start();
        } catch (IOException e) {
            throw new SandboxException(
                    "The sandbox cannot serve files at " + host + ":" + port + ": " + e.getMessage()
                            + ". Choose another port for SFTP, or 0 for any free one.",
                    e);
        }
        return new SftpFolders(server, KeyUtils.getFingerPrint(key.getPublic()));
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new SandboxException("This Java has no RSA: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException e) {
            // It is stopping in any case.
        }
    }
}
