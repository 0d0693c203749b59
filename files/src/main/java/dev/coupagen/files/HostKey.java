package dev.coupagen.files;

import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.common.config.keys.KeyUtils;

/** By what the server is recognized. There is no way to accept any server. */
public final class HostKey {
    private final ServerKeyVerifier verifier;

    private HostKey(ServerKeyVerifier verifier) {
        this.verifier = verifier;
    }

    /**
     * Keys with one of these fingerprints.
     *
     * @param fingerprints as {@code ssh-keygen -l} shows them, such as {@code SHA256:uNiVztksCsDhcc0u9e8BrrZ..}
     */
    public static HostKey fingerprints(String... fingerprints) {
        List<String> known = List.of(fingerprints);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("No fingerprint is given. Ask Coupa for that of the server's key.");
        }
        return new HostKey((session, address, key) -> known.contains(KeyUtils.getFingerPrint(key)));
    }

    /** The keys in a file in the form of OpenSSH, such as {@code ~/.ssh/known_hosts}. */
    public static HostKey knownHosts(Path file) {
        return new HostKey(new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, file));
    }

    ServerKeyVerifier verifier() {
        return verifier;
    }
}
