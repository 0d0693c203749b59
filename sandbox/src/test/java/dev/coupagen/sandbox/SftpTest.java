package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.sandbox.schema.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders of the sandbox as a caller by SFTP sees them. */
class SftpTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    private CoupaSandbox start() {
        return CoupaSandbox.builder()
                .records(3)
                .rateLimited(false)
                .files(folder)
                .sftp(0)
                .start();
    }

    private static ClientSession connect(SshClient client, CoupaSandbox sandbox, String password) throws IOException {
        client.setServerKeyVerifier(
                (session, address, key) -> KeyUtils.getFingerPrint(key).equals(sandbox.sftpFingerprint()));
        client.start();
        ClientSession session = client.connect(
                        sandbox.clientId(), "127.0.0.1", sandbox.sftpPort().orElseThrow())
                .verify(Duration.ofSeconds(30))
                .getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(Duration.ofSeconds(30));
        return session;
    }

    @Test
    void filesThatAreUploadedAreImportedAndExportsAreFetched() throws IOException {
        try (CoupaSandbox sandbox = start();
                SshClient client = SshClient.setUpDefaultClient();
                ClientSession session = connect(client, sandbox, sandbox.clientSecret());
                SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
            try (OutputStream out = sftp.write("/Incoming/Suppliers/.new.csv.part")) {
                out.write("Name*,Supplier Number\nOver SFTP,S-1\n".getBytes(StandardCharsets.UTF_8));
            }
            assertThat(sandbox.importFolders()).isEmpty();
            sftp.rename("/Incoming/Suppliers/.new.csv.part", "/Incoming/Suppliers/new.csv");
            sandbox.importFolders();
            assertThat(Http.of(sandbox)
                            .get("/api/suppliers?name=Over%20SFTP", "[\"number\"]")
                            .text())
                    .isEqualTo("[{\"number\":\"S-1\"}]");
            assertThat(names(sftp, "/Incoming/Suppliers/Archive")).containsExactly("new.csv");

            String export =
                    String.valueOf(sandbox.exportToFolder("InvoicesExport").getFileName());
            assertThat(names(sftp, "/Outgoing/Invoices")).containsExactly(export);
            try (InputStream in = sftp.read("/Outgoing/Invoices/" + export)) {
                assertThat(in.readAllBytes()).isEqualTo(sandbox.exportFile("InvoicesExport"));
            }
            assertThatThrownBy(() -> sftp.stat("/../../etc/passwd")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobodyElseGetsIn() throws IOException {
        try (CoupaSandbox sandbox = start();
                SshClient client = SshClient.setUpDefaultClient()) {
            assertThatThrownBy(() -> connect(client, sandbox, "wrong").close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void withoutAFolderThereIsNothingToServe() {
        assertThatThrownBy(() -> CoupaSandbox.builder().sftp(0).records(0).start())
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("none is given");
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(0).start()) {
            assertThat(sandbox.sftpPort()).isEmpty();
            assertThat(sandbox.sftpFingerprint()).isEmpty();
        }
    }

    @Test
    void nothingListensIfThePortOfTheSandboxIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int sftp = freePort();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> CoupaSandbox.builder()
                                .records(0)
                                .files(folder)
                                .port(taken.getLocalPort())
                                .sftp(sftp)
                                .start())
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("cannot listen at")
                        .hasMessageContaining(Integer.toString(taken.getLocalPort()));
            }
            new ServerSocket(sftp, 1, InetAddress.getLoopbackAddress()).close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static List<String> names(SftpClient sftp, String path) throws IOException {
        List<String> names = new ArrayList<>();
        sftp.readEntries(path).forEach(entry -> {
            if (entry.getAttributes().isRegularFile()) {
                names.add(entry.getFilename());
            }
        });
        return names;
    }
}
