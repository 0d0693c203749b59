package dev.coupagen.sources.customfields.live;

import dev.coupagen.client.AuthenticationException;
import dev.coupagen.client.Coupa;
import dev.coupagen.client.CoupaBuilder;
import dev.coupagen.client.CoupaException;
import dev.coupagen.client.RateLimitException;
import dev.coupagen.client.TransportException;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.web.Address;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A running instance that is asked for JSON, one request at a time. It never tells anybody its credentials. */
final class Instance implements AutoCloseable {
    private static final int LARGEST = 64 << 20;

    /** Coupa allows 25 a second, for all programs with that client together: some are left to others. */
    private static final RateSettings RATE = new RateSettings(20, 1);

    private final Address base;
    private final Coupa coupa;

    /** @param settings changes how the client is built, for tests */
    Instance(Address base, Credentials credentials, UnaryOperator<CoupaBuilder> settings) {
        this.base = base;
        CoupaBuilder builder = Coupa.builder()
                .url(base.uri().toString())
                .credentials(credentials(credentials))
                .rate(RATE)
                .readOnly()
                .application("coupagen")
                .options(options -> options.withMaxReplyBytes(LARGEST));
        this.coupa = settings.apply(builder).build();
    }

    private dev.coupagen.client.Credentials credentials(Credentials credentials) {
        try {
            if (credentials instanceof Credentials.Client client) {
                dev.coupagen.client.Credentials made =
                        dev.coupagen.client.Credentials.client(client.id(), client.secret());
                return client.scopes().isEmpty()
                        ? made
                        : made.scopes(Arrays.asList(client.scopes().split(" +", -1)));
            }
            return dev.coupagen.client.Credentials.apiKey(((Credentials.ApiKey) credentials).key());
        } catch (IllegalArgumentException e) {
            throw refused("the credentials are empty, or hold characters that no header can");
        }
    }

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param body empty if the status is that of a failure
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, byte[] body) {}

    /** Without what may be secret. */
    String shown() {
        return base.shown();
    }

    /**
     * The answer to a GET, whatever its status.
     *
     * @param path such as {@code /api/users}
     * @param arguments such as {@code limit=1}; empty if there are none
     */
    Answer get(String path, String arguments) {
        try {
            HttpReply reply = coupa.get(path, arguments);
            return new Answer(reply.status(), reply.body());
        } catch (RateLimitException e) {
            throw SourceDiagnostic.INSTANCE_BUSY.exception(shown());
        } catch (AuthenticationException e) {
            if (e.attempts() == 0) {
                throw refused("no token, status " + e.status());
            }
            return new Answer(e.status(), new byte[0]);
        } catch (TransportException e) {
            throw SourceDiagnostic.SOURCE_NOT_FETCHED.exception(shown() + path, String.valueOf(e.getMessage()));
        } catch (CoupaException e) {
            return new Answer(e.status(), new byte[0]);
        }
    }

    CoupagenException refused(String reason) {
        return SourceDiagnostic.INSTANCE_REFUSED.exception(shown(), reason);
    }

    @Override
    public void close() {
        coupa.close();
    }
}
