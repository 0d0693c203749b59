package dev.coupagen.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * The folders by which files are exchanged with an instance of Coupa.
 *
 * <pre>{@code
 * try (FileExchange exchange = FileExchange.sftp(SftpSettings.of(host, user, HostKey.fingerprints("SHA256:.."))
 *         .withPassword(() -> secrets.get("coupa")))) {
 *     exchange.incoming("Invoices").upload("invoices.csv", InvoicesImportMapper.INSTANCE.toCsv(invoices));
 *     exchange.outgoing("PurchaseOrders").take(local, file -> load(file), OutgoingFolder.Done.DELETE);
 * }
 * }</pre>
 */
public final class FileExchange implements AutoCloseable {
    private static final int RETRIES = 8;

    private final RemoteFiles files;
    private final Retries retries;
    private final Clock clock;
    private final Duration settling;

    FileExchange(RemoteFiles files, Retries.Pause pause, Clock clock, Duration settling) {
        this.files = files;
        this.retries = new Retries(files, RETRIES, pause);
        this.clock = clock;
        this.settling = settling;
    }

    /** The folders on an SFTP server. */
    public static FileExchange sftp(SftpSettings settings) {
        return over(new SftpFiles(settings));
    }

    /** The same folders below one of this machine. */
    public static FileExchange folder(Path root) {
        return over(new FolderFiles(root));
    }

    /** The folders anywhere else. */
    public static FileExchange over(RemoteFiles files) {
        return new FileExchange(
                files, time -> Thread.sleep(time.toMillis()), Clock.systemUTC(), Duration.ofSeconds(10));
    }

    /**
     * The folder that Coupa picks imports up from.
     *
     * @param name of the folder below {@code Incoming}, such as {@code Invoices}, or its whole path, {@code ./Incoming/Invoices/}
     */
    public IncomingFolder incoming(String name) {
        return new IncomingFolder(files, retries, path("Incoming", name));
    }

    /**
     * The folder that Coupa writes exports to.
     *
     * @param name of the folder below {@code Outgoing}, such as {@code Invoices}, or its whole path
     */
    public OutgoingFolder outgoing(String name) {
        return new OutgoingFolder(files, retries, path("Outgoing", name), clock, settling);
    }

    private static String path(String kind, String name) {
        String path = name.replaceAll("^\\./|/+$", "");
        if (path.isEmpty() || path.contains("..")) {
            throw new FileExchangeException(
                    "'" + name + "' is not the name of a folder. Name it as the definition of the"
                            + " file does, such as ./Incoming/Invoices/.");
        }
        return path.startsWith(kind + "/") ? path : kind + "/" + path;
    }

    @Override
    public void close() {
        files.close();
    }
}
