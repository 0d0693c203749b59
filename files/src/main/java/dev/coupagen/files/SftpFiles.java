package dev.coupagen.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** Files on an SFTP server. The connection is made when it is first needed, and again after it was dropped. */
final class SftpFiles implements RemoteFiles {
    private static final int CHUNK = 32_000;

    private final SftpSettings settings;
    private final SshClient client;
    private @Nullable ClientSession session;
    private @Nullable SftpClient sftp;

    SftpFiles(SftpSettings settings) {
        this.settings = settings;
        this.client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(settings.hostKey().verifier());
        client.setKeyIdentityProvider(null);
        client.start();
    }

    private SftpClient sftp() throws IOException {
        SftpClient open = sftp;
        if (open != null && open.isOpen()) {
            return open;
        }
        disconnect();
        ClientSession connected = client.connect(settings.user(), settings.host(), settings.port())
                .verify(settings.timeout())
                .getSession();
        session = connected;
        settings.password().ifPresent(password -> connected.addPasswordIdentity(password.get()));
        settings.key().ifPresent(key -> connected.addPublicKeyIdentity(key.get()));
        connected.auth().verify(settings.timeout());
        SftpClient made = SftpClientFactory.instance().createSftpClient(connected);
        sftp = made;
        return made;
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try {
            for (DirEntry entry : sftp().readEntries(folder)) {
                Attributes attributes = entry.getAttributes();
                if (attributes.isRegularFile()) {
                    entries.add(new Entry(
                            entry.getFilename(),
                            attributes.getSize(),
                            attributes.getModifyTime().toMillis()));
                }
            }
        } catch (SftpException e) {
            if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw e;
            }
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    @Override
    public OptionalLong size(String path) throws IOException {
        try {
            return OptionalLong.of(sftp().stat(path).getSize());
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    @Override
    public InputStream read(String path, long offset) throws IOException {
        SftpClient open = sftp();
        InputStream in = open.read(path);
        in.skipNBytes(offset);
        return in;
    }

    @Override
    public void write(String path, long offset, InputStream content) throws IOException {
        makeFolders(path);
        SftpClient open = sftp();
        EnumSet<OpenMode> modes = offset == 0
                ? EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate)
                : EnumSet.of(OpenMode.Write, OpenMode.Create);
        try (CloseableHandle handle = open.open(path, modes)) {
            byte[] chunk = new byte[CHUNK];
            long at = offset;
            int read;
            while ((read = content.readNBytes(chunk, 0, CHUNK)) > 0) {
                open.write(handle, at, chunk, 0, read);
                at += read;
            }
        }
    }

    private void makeFolders(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash > 0 && size(path.substring(0, slash)).isEmpty()) {
            makeFolders(path.substring(0, slash));
            sftp().mkdir(path.substring(0, slash));
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        makeFolders(to);
        sftp().rename(from, to);
    }

    @Override
    public void delete(String path) throws IOException {
        sftp().remove(path);
    }

    @Override
    public void disconnect() {
        SftpClient open = sftp;
        ClientSession connected = session;
        sftp = null;
        session = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            // The connection is broken already.
        }
        if (connected != null) {
            connected.close(true);
        }
    }

    @Override
    public void close() {
        disconnect();
        client.stop();
    }
}
