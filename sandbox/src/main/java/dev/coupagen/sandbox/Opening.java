package dev.coupagen.sandbox;

import dev.coupagen.sandbox.http.HttpServer;
import dev.coupagen.sandbox.http.Service;
import java.io.IOException;
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

    private Opening() {}

    /** Opens a server for a service. */
    interface Opener {
        /**
         * The server, which is open.
         *
         * @throws IOException if the port is taken
         */
        HttpServer open(Service service) throws IOException;
    }

    /** Begins to open a server. */
    static Opening begin(Opener opener) {
        Opening opening = new Opening();
        Thread thread = new Thread(() -> opening.open(opener), "sandbox-opening");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private void open(Opener opener) {
        try {
            server.complete(opener.open(call -> service.join().answer(call)));
        } catch (IOException | RuntimeException | Error e) {
            server.completeExceptionally(e);
        }
    }

    /**
     * The open server.
     *
     * @throws IOException if the port is taken
     */
    HttpServer server() throws IOException {
        try {
            return server.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("The server could not be opened.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The thread that waits for the server was interrupted.", e);
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
