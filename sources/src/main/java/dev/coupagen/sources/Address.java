package dev.coupagen.sources;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address in the web. Only https is read, and plain http from this machine. */
public final class Address {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int REDIRECTS = 5;

    private final URI uri;

    private Address(URI uri) {
        this.uri = uri;
    }

    /**
     * The address that a text is.
     *
     * @throws CoupagenException if it is none, or not secure
     */
    public static Address of(String text) {
        try {
            return checked(new URI(text));
        } catch (URISyntaxException e) {
            throw SourceDiagnostic.SOURCE_NOT_FETCHED.exception(text, "this is no address: " + e.getReason());
        }
    }

    private static Address checked(URI uri) {
        Address address = new Address(uri);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host)))) {
            throw SourceDiagnostic.SOURCE_NOT_SECURE.exception(address.shown());
        }
        return address;
    }

    /** The last part of the path. */
    String name() {
        String path = path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public URI uri() {
        return uri;
    }

    /** Without what may be secret: user and query. */
    public String shown() {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port + path();
    }

    private String path() {
        return uri.getPath() == null ? "" : uri.getPath();
    }

    /** What is there, after following redirects to addresses that are as secure. */
    byte[] fetch() {
        BoundedHttp http = new BoundedHttp(SourceFiles.LARGEST, SourceDiagnostic.SOURCE_TOO_LARGE);
        Address current = this;
        for (int i = 0; i <= REDIRECTS; i++) {
            HttpResponse<byte[]> response = current.get(http);
            if (response.statusCode() == 200) {
                return response.body();
            }
            Optional<String> target = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || target.isEmpty()) {
                throw current.failure("status " + response.statusCode());
            }
            current = current.resolve(target.get());
        }
        throw failure("it redirects more than " + REDIRECTS + " times");
    }

    private Address resolve(String target) {
        try {
            return checked(uri.resolve(new URI(target)));
        } catch (URISyntaxException e) {
            throw failure("it redirects to what is no address: " + e.getReason());
        }
    }

    private HttpResponse<byte[]> get(BoundedHttp http) {
        return http.send(HttpRequest.newBuilder(uri).header("Accept", "application/json"), shown());
    }

    private CoupagenException failure(String reason) {
        return SourceDiagnostic.SOURCE_NOT_FETCHED.exception(shown(), reason);
    }
}
