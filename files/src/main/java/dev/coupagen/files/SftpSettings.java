package dev.coupagen.files;

import java.security.KeyPair;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a server is reached. Secrets are asked for when they are needed and are not kept.
 *
 * @param host its name
 * @param port usually 22
 * @param user the name of the account
 * @param password gives the password, if the account has one
 * @param key gives the key, if the account has one
 * @param hostKey by what the server is recognized
 * @param timeout of each step
 */
public record SftpSettings(
        String host,
        int port,
        String user,
        Optional<Supplier<String>> password,
        Optional<Supplier<KeyPair>> key,
        HostKey hostKey,
        Duration timeout) {

    /** Settings of all kinds; the {@code with} methods are easier to read. */
    public SftpSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(hostKey, "hostKey");
        Objects.requireNonNull(timeout, "timeout");
    }

    /** An account on a server at the usual port, so far without a secret. */
    public static SftpSettings of(String host, String user, HostKey hostKey) {
        return new SftpSettings(host, 22, user, Optional.empty(), Optional.empty(), hostKey, Duration.ofSeconds(30));
    }

    /** These settings with another port. */
    public SftpSettings withPort(int newPort) {
        return new SftpSettings(host, newPort, user, password, key, hostKey, timeout);
    }

    /** These settings with a password. */
    public SftpSettings withPassword(Supplier<String> newPassword) {
        return new SftpSettings(host, port, user, Optional.of(newPassword), key, hostKey, timeout);
    }

    /** These settings with a key. */
    public SftpSettings withKey(Supplier<KeyPair> newKey) {
        return new SftpSettings(host, port, user, password, Optional.of(newKey), hostKey, timeout);
    }

    /** These settings with another time for each step. */
    public SftpSettings withTimeout(Duration newTimeout) {
        return new SftpSettings(host, port, user, password, key, hostKey, newTimeout);
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
