package dev.coupagen.sandbox;

import dev.coupagen.sandbox.http.HttpServer;
import dev.coupagen.sandbox.http.Service;
import dev.coupagen.sandbox.schema.SandboxException;
import dev.coupagen.sandbox.store.Journal;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * A server that opens while the data that it is to serve is still being made, which takes about as long. A call that comes
 * before waits for the data.
 */
final class Opening {
    private final CompletableFuture<Service> service = new CompletableFuture<>();
    private final CompletableFuture<HttpServer> server = new CompletableFuture<>();

    private final String host;
    private final int port;
    private final Duration patience;

    private Opening(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    /** Begins to open a server; see {@link HttpServer#start}. */
    static Opening begin(String host, int port, Duration patience) {
        Opening opening = new Opening(host, port, patience);
        Thread thread = new Thread(opening::open, "sandbox-opening");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private void open() {
        try {
            server.complete(HttpServer.start(
                    host, port, patience, call -> service.join().answer(call)));
        } catch (IOException | RuntimeException | Error e) {
            server.completeExceptionally(e);
        }
    }

    /**
     * The open server.
     *
     * @param journal is closed if there is none
     * @throws SandboxException if the port is taken
     */
    HttpServer server(Journal journal) {
        try {
            return server.get();
        } catch (ExecutionException e) {
            journal.close();
            Throwable cause = e.getCause();
            throw new SandboxException(
                    "The sandbox cannot listen at " + host + ":" + port + ": "
                            + (cause == null ? e : cause).getMessage()
                            + ". Choose another port, or 0 for any free one.",
                    cause);
        } catch (InterruptedException e) {
            journal.close();
            Thread.currentThread().interrupt();
            throw new SandboxException("The thread that waits for the server was interrupted.", e);
        }
    }

    /** Answers calls from now on, and those that came before. */
    void serve(Service answering) {
        service.complete(answering);
    }

    /** Closes the server, as there is nothing to serve; its port is free afterwards. */
    void giveUp() {
        service.completeExceptionally(new CompletionException("The sandbox did not start.", null));
        server.handle((opened, failure) -> {
                    if (opened != null) {
                        opened.close();
                    }
                    return true;
                })
                .join();
    }
}
