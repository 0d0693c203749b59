package dev.coupagen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files exchanged with a real SFTP server. */
class FileExchangeTest {
    private static final KeyPair SERVER_KEY = key();
    private static final String FINGERPRINT = KeyUtils.getFingerPrint(SERVER_KEY.getPublic());
    private static final int CUTS = 20;

    @TempDir
    Path folder;

    private final SshServer server = SshServer.setUpDefaultServer();
    private final MovableClock clock = new MovableClock();
    private Path root = Path.of("");

    @BeforeEach
    void startServer() throws IOException {
        root = Files.createDirectories(folder.resolve("server"));
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(SERVER_KEY));
        server.setPasswordAuthenticator((user, password, session) -> user.equals("acme") && password.equals("secret"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root));
        server.start();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.stop(true);
    }

    @Test
    void uploadsAppearWholeUnderTheirName() throws IOException {
        try (FileExchange exchange = exchange(server.getPort())) {
            exchange.incoming("./Incoming/Invoices/").upload("invoices.csv", bytes("a,b"));
            exchange.incoming("Orders").upload("empty.csv", new byte[0]);

            assertThat(root.resolve("Incoming/Invoices/invoices.csv")).hasContent("a,b");
            assertThat(names("Incoming/Invoices")).containsExactly("invoices.csv");
            assertThat(root.resolve("Incoming/Orders/empty.csv")).isEmptyFile();
            assertThatThrownBy(() -> exchange.incoming("Invoices").upload("invoices.csv", bytes("c")))
                    .isInstanceOf(FileExchangeException.class)
                    .hasMessageContaining("is there already");
            assertThatThrownBy(() -> exchange.incoming("Invoices").upload("../x.csv", bytes("c")))
                    .hasMessageContaining("not a name that every system takes");
            assertThatThrownBy(() -> exchange.incoming("../etc")).hasMessageContaining("not the name of a folder");
        }
    }

    @Test
    void uploadsThatAreCutLoseAndDoubleNothing() throws IOException {
        byte[] content = random(200_000);
        for (int i = 0; i < CUTS; i++) {
            try (CuttingProxy proxy = new CuttingProxy(server.getPort());
                    FileExchange exchange = exchange(proxy.port())) {
                proxy.cutAfter(1_000L + i * 11_000L);
                exchange.incoming("Cut" + i).upload("invoices.csv", content);
            }
            assertThat(names("Incoming/Cut" + i)).containsExactly("invoices.csv");
            assertThat(Files.readAllBytes(root.resolve("Incoming/Cut" + i + "/invoices.csv")))
                    .isEqualTo(content);
        }
    }

    @Test
    void downloadsThatAreCutLoseAndDoubleNothing() throws IOException {
        byte[] content = random(200_000);
        for (int i = 0; i < CUTS; i++) {
            Path remote =
                    Files.createDirectories(root.resolve("Outgoing/Cut" + i)).resolve("orders.csv");
            Files.write(remote, content);
            List<byte[]> handedOver = new ArrayList<>();
            try (CuttingProxy proxy = new CuttingProxy(server.getPort());
                    FileExchange exchange = exchange(proxy.port())) {
                OutgoingFolder orders = exchange.outgoing("Cut" + i);
                Path local = folder.resolve("local" + i);
                orders.take(local, file -> handedOver.add(read(file)), OutgoingFolder.Done.DELETE);
                assertThat(handedOver).isEmpty();
                clock.forward(Duration.ofMinutes(1));
                proxy.cutAfter(1_000L + i * 11_000L);
                orders.take(local, file -> handedOver.add(read(file)), OutgoingFolder.Done.DELETE);
                orders.take(local, file -> handedOver.add(read(file)), OutgoingFolder.Done.DELETE);
            }
            assertThat(handedOver).hasSize(1);
            assertThat(handedOver.get(0)).isEqualTo(content);
            assertThat(remote).doesNotExist();
        }
    }

    @Test
    void aFileThatIsBeingWrittenIsNotRead() throws IOException {
        Path remote = Files.createDirectories(root.resolve("Outgoing/Orders")).resolve("orders.csv");
        Files.writeString(remote, "first line\n");
        List<String> seen = new ArrayList<>();
        try (FileExchange exchange = exchange(server.getPort())) {
            OutgoingFolder orders = exchange.outgoing("Orders");
            Path local = folder.resolve("local");
            orders.take(local, file -> seen.add(text(file)), OutgoingFolder.Done.ARCHIVE);
            clock.forward(Duration.ofMinutes(1));
            Files.writeString(remote, "first line\nsecond line\n");
            orders.take(local, file -> seen.add(text(file)), OutgoingFolder.Done.ARCHIVE);
            assertThat(seen).isEmpty();
            clock.forward(Duration.ofMinutes(1));
            assertThat(orders.take(local, file -> seen.add(text(file)), OutgoingFolder.Done.ARCHIVE))
                    .containsExactly("orders.csv");
        }
        assertThat(seen).containsExactly("first line\nsecond line\n");
        assertThat(root.resolve("Outgoing/Orders/Archive/orders.csv")).exists();
        assertThat(remote).doesNotExist();
    }

    @Test
    void aFileStaysUntilItWasTaken() throws IOException {
        Path remote = Files.createDirectories(root.resolve("Outgoing/Orders")).resolve("orders.csv");
        Files.writeString(remote, "line\n");
        try (FileExchange exchange = exchange(server.getPort())) {
            OutgoingFolder orders = exchange.outgoing("Orders");
            orders.take(folder.resolve("local"), file -> {}, OutgoingFolder.Done.DELETE);
            clock.forward(Duration.ofMinutes(1));
            assertThatThrownBy(() -> orders.take(
                            folder.resolve("local"),
                            file -> {
                                throw new IllegalStateException("the ERP is down");
                            },
                            OutgoingFolder.Done.DELETE))
                    .hasMessage("the ERP is down");
            assertThat(remote).exists();
            assertThat(orders.take(folder.resolve("local"), file -> {}, OutgoingFolder.Done.DELETE))
                    .containsExactly("orders.csv");
        }
    }

    @Test
    void anotherHostKeyAndAWrongPasswordAreRefused() {
        SftpSettings settings = settings(server.getPort());
        SftpSettings other = SftpSettings.of("127.0.0.1", "acme", HostKey.fingerprints("SHA256:of-another-key"))
                .withPort(server.getPort())
                .withPassword(() -> "secret");
        assertThatThrownBy(() -> upload(other)).isInstanceOf(FileExchangeException.class);
        assertThatThrownBy(() -> upload(settings.withPassword(() -> "wrong")))
                .isInstanceOf(FileExchangeException.class)
                .hasMessageContaining("Incoming/Invoices/x.csv")
                .hasMessageNotContaining("wrong");
        assertThatThrownBy(HostKey::fingerprints).hasMessageContaining("No fingerprint is given");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void aFolderOfThisMachineWorksAlike() throws IOException {
        Path here = folder.resolve("here");
        try (FileExchange exchange =
                new FileExchange(new FolderFiles(here), time -> {}, clock, Duration.ofSeconds(10))) {
            exchange.incoming("Invoices").upload("a.csv", bytes("a"));
            assertThat(here.resolve("Incoming/Invoices/a.csv")).hasContent("a");
            Files.createDirectories(here.resolve("Outgoing/Orders"));
            Files.writeString(here.resolve("Outgoing/Orders/o.csv"), "o");
            OutgoingFolder orders = exchange.outgoing("Orders");
            orders.take(folder.resolve("in"), file -> {}, OutgoingFolder.Done.DELETE);
            clock.forward(Duration.ofMinutes(1));
            assertThat(orders.take(folder.resolve("in"), file -> {}, OutgoingFolder.Done.DELETE))
                    .containsExactly("o.csv");
        }
    }

    private static void upload(SftpSettings settings) {
        try (FileExchange exchange =
                new FileExchange(new SftpFiles(settings), time -> {}, Clock.systemUTC(), Duration.ZERO)) {
            exchange.incoming("Invoices").upload("x.csv", bytes("x"));
        }
    }

    private FileExchange exchange(int port) {
        return new FileExchange(new SftpFiles(settings(port)), time -> {}, clock, Duration.ofSeconds(10));
    }

    private static SftpSettings settings(int port) {
        return SftpSettings.of("127.0.0.1", "acme", HostKey.fingerprints(FINGERPRINT))
                .withPort(port)
                .withPassword(() -> "secret");
    }

    private List<String> names(String path) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(path))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
