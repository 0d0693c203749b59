package dev.coupagen.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy over real sockets that asks for a login: passes requests for http on, and makes tunnels for https. */
final class ProxyServer implements AutoCloseable {
    final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final ServerSocket socket;
    private final String login;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** @param login as HTTP Basic encodes it */
    ProxyServer(String login) throws IOException {
        this.login = login;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            while (true) {
                String head = head(client.getInputStream());
                if (head.isEmpty()) {
                    return;
                }
                String first = head.substring(0, head.indexOf('\r'));
                boolean isPermitted = head.toLowerCase(Locale.ROOT)
                        .contains(("Proxy-Authorization: Basic " + login).toLowerCase(Locale.ROOT));
                requests.add((isPermitted ? "" : "refused ") + first.replaceAll(" HTTP/.*", ""));
                if (!isPermitted) {
                    skipBody(head, client.getInputStream());
                    write(
                            client,
                            "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
                } else if (first.startsWith("CONNECT ")) {
                    tunnel(client, first.split("[ :]", -1));
                    return;
                } else {
                    forward(client, head, URI.create(first.split(" ", -1)[1]));
                    return;
                }
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    private static void skipBody(String head, InputStream in) throws IOException {
        for (String line : List.of(head.split("\r\n", -1))) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length: ")) {
                in.readNBytes(Integer.parseInt(line.substring(16).strip()));
            }
        }
    }

    private void tunnel(Socket client, String[] words) throws IOException {
        try (Socket server = new Socket(words[1], Integer.parseInt(words[2]))) {
            write(client, "HTTP/1.1 200 OK\r\n\r\n");
            threads.execute(() -> copy(server, client));
            copy(client, server);
        }
    }

    private void forward(Socket client, String head, URI target) throws IOException {
        try (Socket server = new Socket(target.getHost(), target.getPort())) {
            String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
            String passed = head.replaceFirst(" \\S+ ", " " + java.util.regex.Matcher.quoteReplacement(path) + " ")
                    .replaceAll("(?i)(proxy-authorization|connection): [^\r]*\r\n", "")
                    .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
            server.getOutputStream().write(passed.getBytes(StandardCharsets.ISO_8859_1));
            threads.execute(() -> copy(client, server));
            copy(server, client);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One end is closed.
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            bytes.write(b);
            if (b == '\n' && bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return bytes.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
