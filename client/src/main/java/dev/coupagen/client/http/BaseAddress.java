package dev.coupagen.client.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address of an instance: any host, https only, but for loopback.
 *
 * @param text without a slash at its end
 * @param host in small letters
 */
public record BaseAddress(String text, String host) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * Reads an address.
     *
     * @param url such as {@code https://acme.coupahost.com}; a path, such as that of a gateway, is kept
     * @throws IllegalArgumentException if it is not a base address, or not secure
     */
    public static BaseAddress of(String url) {
        URI uri = uri(url.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (host.isEmpty() || !(scheme.equals("https") || scheme.equals("http"))) {
            throw wrong("is not an address with https:// and a host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw wrong("must not hold a user, arguments or a fragment");
        }
        if (scheme.equals("http") && !LOOPBACK.contains(host)) {
            throw wrong("would send credentials unencrypted; plain http is for this machine only. Use https://" + host);
        }
        String text = uri.toString();
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        return new BaseAddress(text.endsWith("/api") ? text.substring(0, text.length() - 4) : text, host);
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The url cannot be read: " + e.getReason() + " at character "
                    + (e.getIndex() + 1) + ". Give one such as https://acme.coupahost.com.");
        }
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException("The url " + reason + ". Give one such as https://acme.coupahost.com.");
    }

    /**
     * An address of the instance.
     *
     * @param path with a slash at its start
     * @param query encoded; empty if there is none
     */
    public URI resolve(String path, String query) {
        return URI.create(text + path + (query.isEmpty() ? "" : "?" + query));
    }

    /** Host and port, by which limits are shared. */
    public String authority() {
        return URI.create(text).getAuthority();
    }

    @Override
    public String toString() {
        return text;
    }
}
