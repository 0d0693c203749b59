package dev.coupagen.client;

import static java.util.Objects.requireNonNull;

import dev.coupagen.client.auth.Authorizer;
import dev.coupagen.client.auth.Grant;
import dev.coupagen.client.call.CallSender;
import dev.coupagen.client.call.Observers;
import dev.coupagen.client.call.RetryBudget;
import dev.coupagen.client.http.BaseAddress;
import dev.coupagen.client.http.ConnectionSettings;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.http.Interceptor;
import dev.coupagen.client.http.JdkTransport;
import dev.coupagen.client.http.Threads;
import dev.coupagen.client.limit.RateLimits;
import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.client.limit.Ticker;
import dev.coupagen.client.observe.ConsoleLog;
import dev.coupagen.client.observe.RequestListener;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.options.RetrySettings;
import dev.coupagen.client.safety.Safety;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Coupa}. What is not set comes from system properties and the environment, or has its usual value. */
public final class CoupaBuilder {
    private static final Set<String> PRODUCTION = Set.of("prod", "production", "live");

    private Settings settings = Settings.OF_PROCESS;
    private @Nullable String url;
    private @Nullable Credentials credentials;
    private @Nullable HttpTransport transport;
    private ConnectionSettings connections = ConnectionSettings.DEFAULT;
    private @Nullable CoupaFormat format;
    private RequestOptions options = RequestOptions.DEFAULT;
    private @Nullable RateSettings rate;
    private String application = "";
    private final List<RequestListener> listeners = new ArrayList<>();
    private final List<Interceptor> interceptors = new ArrayList<>();
    private @Nullable Set<String> hosts;
    private boolean isReadOnly;
    private @Nullable String environment;
    private boolean isDryRun;
    private boolean isJacksonChecked = true;

    CoupaBuilder() {}

    CoupaBuilder settings(Settings newSettings) {
        settings = newSettings;
        return this;
    }

    /**
     * The address of the instance, such as {@code https://acme.coupahost.com}. Any host; https only, except for this
     * machine.
     */
    public CoupaBuilder url(String newUrl) {
        url = newUrl;
        return this;
    }

    /** What the instance lets the client in with. */
    public CoupaBuilder credentials(Credentials newCredentials) {
        credentials = newCredentials;
        return this;
    }

    /** The format of requests and replies; JSON if it is not set. */
    public CoupaBuilder format(CoupaFormat newFormat) {
        format = newFormat;
        return this;
    }

    /** The options of all calls. */
    public CoupaBuilder options(RequestOptions newOptions) {
        options = newOptions;
        return this;
    }

    /** Changes the options of all calls. */
    public CoupaBuilder options(UnaryOperator<RequestOptions> change) {
        options = change.apply(options);
        return this;
    }

    /** How often and how fast is repeated what is safe to repeat. */
    public CoupaBuilder retries(RetrySettings retries) {
        return options(current -> current.withRetries(retries));
    }

    /** Until a connection stands; ten seconds if it is not set. */
    public CoupaBuilder connectTimeout(Duration timeout) {
        connections = connections.withConnectTimeout(timeout);
        return this;
    }

    /** For one attempt, the whole reply included; a minute if it is not set. */
    public CoupaBuilder requestTimeout(Duration timeout) {
        return options(current -> current.withRequestTimeout(timeout));
    }

    /** For a call with all its attempts; five minutes if it is not set. */
    public CoupaBuilder totalTimeout(Duration timeout) {
        return options(current -> current.withTotalTimeout(timeout));
    }

    /** How many requests a second this client id may send: 25 if it is not set, which is Coupa's limit. */
    public CoupaBuilder requestsPerSecond(int requests) {
        rate = RateSettings.perSecond(requests);
        return this;
    }

    /** The same, and how many at once after a pause. */
    public CoupaBuilder rate(RateSettings settingsOfRate) {
        rate = settingsOfRate;
        return this;
    }

    /** The proxy for all requests. */
    public CoupaBuilder proxy(InetSocketAddress address) {
        connections = connections.withProxy(address, null);
        return this;
    }

    /**
     * A proxy that asks for a login. For https the JVM allows it only if the system property {@code
     * jdk.http.auth.tunneling.disabledSchemes} is empty.
     */
    public CoupaBuilder proxy(InetSocketAddress address, String user, char[] password) {
        connections = connections.withProxy(address, new PasswordAuthentication(user, password));
        return this;
    }

    /** The certificates that are trusted. */
    public CoupaBuilder sslContext(SSLContext context) {
        connections = connections.withSslContext(context);
        return this;
    }

    /** A client of the user's own, which must not follow redirects. */
    public CoupaBuilder httpClient(HttpClient client) {
        return transport(new JdkTransport(client));
    }

    /** Another transport than {@code java.net.http}; closed with the {@code Coupa}. */
    public CoupaBuilder transport(HttpTransport newTransport) {
        transport = newTransport;
        return this;
    }

    /** The name of the program, for the header {@code User-Agent}. */
    public CoupaBuilder application(String name) {
        if (!name.matches("[!-~]([ -~]*[!-~])?")) {
            throw new IllegalArgumentException("The application '" + name + "' must be ASCII, as a header is.");
        }
        application = name + " ";
        return this;
    }

    /** Is told of each attempt of each request. */
    public CoupaBuilder listener(RequestListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Stands between the client and the transport; the first one added is the outermost. */
    public CoupaBuilder interceptor(Interceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /** Refuses everything but reading and GraphQL before it is sent. */
    public CoupaBuilder readOnly() {
        isReadOnly = true;
        return this;
    }

    /** Refuses to be built for any other host. */
    public CoupaBuilder onlyHosts(String... names) {
        hosts = Set.of(names);
        return this;
    }

    /**
     * In any other environment than production, refuses to write to a host that its name does not show to be a test
     * instance ({@code acme-test.coupahost.com}).
     *
     * @param newEnvironment where the program runs, such as {@code test}; production is {@code prod}, {@code production} or
     *     {@code live}
     */
    public CoupaBuilder refuseProductionFrom(String newEnvironment) {
        environment = newEnvironment;
        return this;
    }

    /** Records what would change something, instead of sending it; reading goes on as usual. */
    public CoupaBuilder dryRun() {
        isDryRun = true;
        return this;
    }

    /**
     * Does not check the version of jackson-core on the class path, for those who know better. It is checked otherwise, since
     * another version fails later, and with a message that names neither Jackson nor the way out.
     */
    public CoupaBuilder uncheckedJackson() {
        isJacksonChecked = false;
        return this;
    }

    /**
     * The client. Nothing is sent yet.
     *
     * @throws IllegalArgumentException if the address is not secure
     * @throws IllegalStateException if address or credentials are missing, the host is not an allowed one, a variable of the
     *     environment has a value that it cannot have, the JVM does not send the login of the proxy, or the version of Jackson does
     *     not fit
     */
    public Coupa build() {
        if (isJacksonChecked) {
            JacksonVersion.check();
        }
        BaseAddress address = BaseAddress.of(url != null ? url : settings.url());
        requireAllowed(address);
        connections.requireUsable(address);
        Grant grant = (credentials != null ? credentials : settings.requiredCredentials()).grant();
        Safety safety = safety();
        ConsoleLog.Level log = settings.logLevel();
        List<RequestListener> told = new ArrayList<>(listeners);
        List<Interceptor> between = new ArrayList<>(interceptors);
        AtomicReference<UnaryOperator<String>> known = new AtomicReference<>(UnaryOperator.identity());
        if (log != ConsoleLog.Level.OFF) {
            ConsoleLog console = new ConsoleLog(
                    System.err, log, text -> requireNonNull(known.get()).apply(text));
            told.add(console);
            between.add(console);
        }
        CoupaFormat chosen = format != null ? format : settings.format().orElse(CoupaFormat.JSON);
        RateSettings pace = rate != null ? rate : settings.rate().orElse(RateSettings.DEFAULT);
        HttpTransport base = transport == null ? new JdkTransport(connections) : transport;
        HttpTransport intercepted = intercepted(base, between);
        Authorizer authorizer = Authorizer.of(grant, address, intercepted, Ticker.SYSTEM);
        known.set(authorizer::redacted);
        CallSender sender = new CallSender(
                address,
                intercepted,
                authorizer,
                RateLimits.of(address.authority(), grant.identity(), pace),
                RetryBudget.PROCESS,
                Ticker.SYSTEM,
                application + "coupagen-client (Java " + Runtime.version().feature() + ")",
                new Observers(told));
        return new Coupa(new Connection(sender, chosen, safety, Threads.create()), options, base, true);
    }

    /** What the environment forbids, no program permits. */
    private Safety safety() {
        String where = environment != null
                ? environment
                : settings.value("COUPA_ENVIRONMENT").orElse("production");
        boolean isTestOnly = !PRODUCTION.contains(where.strip().toLowerCase(Locale.ROOT));
        return new Safety(isReadOnly || settings.isOn("COUPA_READ_ONLY"), isTestOnly, isDryRun);
    }

    private void requireAllowed(BaseAddress address) {
        if (hosts != null && !hosts.contains(address.host())) {
            throw new IllegalStateException(
                    "The host " + address.host() + " is not one of those that are allowed: " + hosts + ".");
        }
    }

    private static HttpTransport intercepted(HttpTransport innermost, List<Interceptor> interceptors) {
        HttpTransport outer = innermost;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            Interceptor interceptor = interceptors.get(i);
            HttpTransport next = outer;
            outer = call -> interceptor.intercept(call, next);
        }
        return outer;
    }
}
