package dev.coupagen.sources.pages.crawl;

import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.web.Address;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a page: https, or http of this machine; without query and fragment, which lead to the same page.
 *
 * @param uri in normal form
 */
record SiteAddress(URI uri) {
    private static final int LONGEST = 2_000;

    /** The address a user gave. */
    static SiteAddress of(String text) {
        try {
            URI uri = new URI(text.strip());
            return checked(uri)
                    .orElseThrow(() -> PageDiagnostic.SITE_NOT_SECURE.exception(Address.withoutSecrets(text)));
        } catch (URISyntaxException e) {
            throw PageDiagnostic.SITE_NO_ADDRESS.exception(Address.withoutSecrets(text), String.valueOf(e.getReason()));
        }
    }

    /** Where a link on this page leads; empty if to nothing that is fetched. */
    Optional<SiteAddress> resolve(String link) {
        try {
            String plain = link.strip().replace(" ", "%20");
            return plain.isEmpty() || plain.length() > LONGEST
                    ? Optional.empty()
                    : checked(uri.resolve(new URI(plain)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Pages hold links to mail programs, to scripts and to nowhere; none of them is an address of a page.
            return Optional.empty();
        }
    }

    private static Optional<SiteAddress> checked(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (!Address.isSecure(uri) || uri.getUserInfo() != null) {
            return Optional.empty();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        // An escaped full stop is one: the page is judged by where the address leads.
        String unescaped = uri.getRawPath().replace("%2e", ".").replace("%2E", ".");
        String path =
                URI.create(scheme + "://" + host + port + unescaped).normalize().getRawPath();
        if (path.startsWith("/..")) {
            return Optional.empty();
        }
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return Optional.of(new SiteAddress(URI.create(scheme + "://" + host + port + path)));
    }

    boolean isSameSite(SiteAddress other) {
        return uri.getScheme().equals(other.uri.getScheme())
                && uri.getHost().equals(other.uri.getHost())
                && uri.getPort() == other.uri.getPort();
    }

    /** Whether the page is this one or stands below it in the table of contents. */
    boolean covers(SiteAddress other) {
        return isSameSite(other) && (other.path().equals(path()) || other.path().startsWith(path() + "/"));
    }

    String path() {
        return uri.getRawPath();
    }

    /** How notices name the page. */
    String id() {
        String path = path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String id = last.replaceAll("%[0-9A-Fa-f]{2}", "_").replaceAll("[^A-Za-z0-9._()-]", "_");
        return id.isEmpty() ? uri.getHost() : id;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
