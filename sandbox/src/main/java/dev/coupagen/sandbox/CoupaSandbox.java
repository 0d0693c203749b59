package dev.coupagen.sandbox;

import dev.coupagen.io.AtomicFile;
import dev.coupagen.sandbox.api.DataFile;
import dev.coupagen.sandbox.faults.Faults;
import dev.coupagen.sandbox.files.FolderExchange;
import dev.coupagen.sandbox.files.ImportResult;
import dev.coupagen.sandbox.http.HttpServer;
import dev.coupagen.sandbox.schema.SandboxException;
import dev.coupagen.sandbox.sftp.FolderServer;
import dev.coupagen.sandbox.traffic.ActionLog;
import dev.coupagen.sandbox.traffic.RequestLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * A running sandbox: an HTTP server that answers as an instance of Coupa does, with the resources, operations and elements of
 * a release and data made for it.
 *
 * <pre>{@code
 * try (CoupaSandbox sandbox = CoupaSandbox.builder().release("2026-04").seed(42).records(20).start()) {
 *     // call sandbox.url() with a token for sandbox.clientId() and sandbox.clientSecret()
 * }
 * }</pre>
 */
public final class CoupaSandbox implements AutoCloseable {
    private final HttpServer server;
    private final Parts parts;

    CoupaSandbox(HttpServer server, Parts parts) {
        this.server = server;
        this.parts = parts;
    }

    /** How the sandbox is to be. */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /** Starts a sandbox of the newest release with data of the seed 42, 20 records a resource, at any free port. */
    public static CoupaSandbox start() {
        return builder().start();
    }

    /** The address of the instance, without a slash at its end: {@code http://127.0.0.1:49152}. */
    public String url() {
        return "http://" + server.host() + ":" + server.port();
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    /** The id of the OAuth client that may call. */
    public String clientId() {
        return parts.client().id();
    }

    /** The secret of the OAuth client that may call. */
    public String clientSecret() {
        return parts.client().secret();
    }

    /**
     * The port that {@link SandboxBuilder#sftp} serves the folders at; the user is {@link #clientId}, the password {@link
     * #clientSecret}. Empty if they are not served.
     */
    public OptionalInt sftpPort() {
        return parts.sftp().map(FolderServer::port).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The fingerprint of the key of the SFTP server, such as {@code SHA256:..}; empty if there is none. */
    public String sftpFingerprint() {
        return parts.sftp().map(FolderServer::fingerprint).orElse("");
    }

    /** A key for the legacy header {@code X-COUPA-API-KEY}. */
    public String apiKey() {
        return parts.client().apiKey();
    }

    /** The release whose definitions are served. */
    public String release() {
        return parts.store().catalog().definition().release();
    }

    /**
     * Saves a filter, which calls name by {@code filter=NAME}.
     *
     * @param arguments what it stands for, encoded, such as {@code status=approved&fields=%5B%22id%22%5D}
     */
    public CoupaSandbox saveFilter(String name, String arguments) {
        parts.store().writing(() -> {
            parts.settings().saveFilter(name, arguments);
            return true;
        });
        return this;
    }

    /** Ends all access tokens before their time, as an administrator can. */
    public CoupaSandbox revokeTokens() {
        parts.gate().revokeTokens();
        return this;
    }

    /** Lets the access tokens that are issued from now on last that many seconds. */
    public CoupaSandbox tokensLast(long seconds) {
        parts.gate().tokensLast(seconds);
        return this;
    }

    /** The faults that happen to calls; switch them on and off here. */
    public Faults faults() {
        return parts.faults();
    }

    /** The last calls, each in a line, the oldest first. */
    public List<String> log() {
        return parts.log().after(0).stream().map(RequestLog.Entry::toString).toList();
    }

    /**
     * What was done with records besides creating and changing them, the oldest first: also actions whose effect no source
     * documents, which leave the record as it is.
     */
    public List<ActionLog.Entry> actions() {
        return parts.settings().actions().entries();
    }

    /** How many records a resource has. */
    public int count(String resource) {
        return parts.store().reading(() -> parts.store().counts().getOrDefault(resource, 0));
    }

    /**
     * Saves all records as a JSON file, which {@link SandboxBuilder#data} loads.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public CoupaSandbox save(Path file) {
        try {
            AtomicFile.writeDurably(file, DataFile.write(parts.store()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Imports a flat file, as an instance does with one that it finds in its folder.
     *
     * @param format such as {@code SuppliersImport}
     * @param csv its content in UTF-8
     * @throws SandboxException if the release has no such format, or none of its resources has such rows
     */
    public ImportResult importFile(String format, byte[] csv) {
        return parts.files().importFile(format, format + ".csv", csv);
    }

    /**
     * The content of a flat file with all records.
     *
     * @param format such as {@code InvoicesExport}
     * @throws SandboxException if the release has no such format, or none of its resources has such rows
     */
    public byte[] exportFile(String format) {
        return parts.files().exportFile(format, "");
    }

    /** Imports what lies in the folders of {@link SandboxBuilder#files} now, which otherwise happens within a second. */
    public List<ImportResult> importFolders() {
        return parts.folders().map(FolderExchange::scan).orElse(List.of());
    }

    /**
     * Writes an export into its folder below that of {@link SandboxBuilder#files}.
     *
     * @throws SandboxException if the sandbox has no such folder
     */
    public Path exportToFolder(String format) {
        return parts.folders()
                .orElseThrow(() -> new SandboxException(
                        "The sandbox has no folder to write " + format + " to. Start it with files(folder).", null))
                .export(format, "");
    }

    /** Waits until the sandbox is closed. */
    public void awaitClose() throws InterruptedException {
        server.join();
    }

    /** Stops the server. What is not kept on disk is gone. */
    @Override
    public void close() {
        server.close();
        parts.sftp().ifPresent(FolderServer::close);
        parts.folders().ifPresent(FolderExchange::close);
        parts.journal().close();
    }
}
