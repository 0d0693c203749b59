package dev.coupagen.client.http;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.time.Duration;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How connections are made. Immutable.
 *
 * @param connectTimeout until a connection stands
 * @param proxy through which all requests go; null if they go directly, or as the JVM's own settings say
 * @param proxyLogin what the proxy asks for; null if nothing
 * @param sslContext with the certificates that are trusted; null for those of the JVM
 */
public record ConnectionSettings(
        Duration connectTimeout,
        @Nullable InetSocketAddress proxy,
        @Nullable PasswordAuthentication proxyLogin,
        @Nullable SSLContext sslContext) {
    private static final String TUNNELING = "jdk.http.auth.tunneling.disabledSchemes";

    /** Ten seconds to connect, and the JVM's own proxy and certificates. */
    public static final ConnectionSettings DEFAULT = new ConnectionSettings(Duration.ofSeconds(10), null, null, null);

    /** These settings with another time to connect. */
    public ConnectionSettings withConnectTimeout(Duration timeout) {
        return new ConnectionSettings(timeout, proxy, proxyLogin, sslContext);
    }

    /** These settings with a proxy. */
    public ConnectionSettings withProxy(InetSocketAddress address, @Nullable PasswordAuthentication login) {
        return new ConnectionSettings(connectTimeout, address, login, sslContext);
    }

    /** These settings with other trusted certificates. */
    public ConnectionSettings withSslContext(SSLContext context) {
        return new ConnectionSettings(connectTimeout, proxy, proxyLogin, context);
    }

    /**
     * Refuses a login that the JVM would never send: a proxy for https is asked for a tunnel, and by default the JVM sends no
     * login by HTTP Basic for that.
     *
     * @throws IllegalStateException if the JVM has to be started differently
     */
    public void requireUsable(BaseAddress address) {
        if (proxyLogin == null || !address.text().startsWith("https:")) {
            return;
        }
        String disabled = System.getProperty(TUNNELING, "Basic");
        if (Arrays.stream(disabled.split(",")).anyMatch(scheme -> scheme.strip().equalsIgnoreCase("Basic"))) {
            throw new IllegalStateException("The proxy " + proxy
                    + " has a login, and this JVM sends none to a proxy for https. Start it with -D" + TUNNELING
                    + "= (an empty value).");
        }
    }

    @Override
    public String toString() {
        return "ConnectionSettings[connectTimeout=" + connectTimeout + ", proxy=" + proxy + "]";
    }
}
