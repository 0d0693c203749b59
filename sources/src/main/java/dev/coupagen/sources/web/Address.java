package dev.coupagen.sources.web;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address in the web. Only https is read, and http from this machine.
 *
 * @param uri the whole address
 */
public record Address(URI uri) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * The address that a text states.
     *
     * @throws CoupagenException if the text is not an address, or the address is not secure
     */
    public static Address of(String text) {
        try {
            Address address = new Address(new URI(text));
            if (!isSecure(address.uri)) {
                throw SourceDiagnostic.SOURCE_NOT_SECURE.exception(address.shown());
            }
            return address;
        } catch (URISyntaxException e) {
            throw SourceDiagnostic.SOURCE_NOT_FETCHED.exception(
                    withoutSecrets(text), "not an address: " + e.getReason());
        }
    }

    /** Whether an address may be asked: https, or http of this machine. */
    public static boolean isSecure(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        return uri.getHost() != null && (scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host)));
    }

    /** A text that is meant as an address, without what may be secret: user, query and fragment. */
    public static String withoutSecrets(String text) {
        return text.replaceFirst("//[^/]*@", "//").replaceFirst("(?s)[?#].*", "");
    }

    /** As messages show it. */
    @Override
    public String toString() {
        return shown();
    }

    /** The last part of the path. */
    public String name() {
        String path = path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The address without what may be secret: user and query. */
    public String shown() {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port + path();
    }

    /**
     * What is at the address, after redirects to addresses that are as secure.
     *
     * @param largest the greatest content that is read, in bytes
     * @throws CoupagenException if it cannot be fetched or is larger
     */
    public byte[] fetch(int largest) {
        BoundedHttp http =
                new BoundedHttp(largest, SourceDiagnostic.SOURCE_TOO_LARGE, SourceDiagnostic.SOURCE_NOT_FETCHED);
        Redirects.End<Address> end = Redirects.follow(
                this,
                address -> http.send(
                        HttpRequest.newBuilder(address.uri).header("Accept", "application/json"), address.shown()),
                Address::resolve);
        if (end.endless()) {
            throw failure("it redirects more than " + Redirects.MOST + " times");
        }
        if (end.refused().isPresent()) {
            throw SourceDiagnostic.SOURCE_NOT_SECURE.exception(
                    new Address(end.address().uri.resolve(end.refused().get())).shown());
        }
        if (end.response().statusCode() != 200) {
            throw end.address().failure("status " + end.response().statusCode());
        }
        return end.response().body();
    }

    private Optional<Address> resolve(String target) {
        try {
            Address address = new Address(uri.resolve(new URI(target)));
            return isSecure(address.uri) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            throw failure("it redirects to what is not an address: " + e.getReason());
        }
    }

    private CoupagenException failure(String reason) {
        return SourceDiagnostic.SOURCE_NOT_FETCHED.exception(shown(), reason);
    }

    private String path() {
        return uri.getPath() == null ? "" : uri.getPath();
    }
}
