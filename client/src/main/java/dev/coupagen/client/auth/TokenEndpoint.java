package dev.coupagen.client.auth;

import dev.coupagen.client.auth.TokenException.Reason;
import dev.coupagen.client.http.BaseAddress;
import dev.coupagen.client.http.HttpCall;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.http.HttpTransport;
import dev.coupagen.client.http.RequestBody;
import dev.coupagen.client.limit.Ticker;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@code /oauth2/token} for tokens.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/oauth-2.0-getting-started-with-coupa-api">Coupa documentation, OAuth 2.0</a>
 */
final class TokenEndpoint {
    private static final String TOKEN = "/oauth2/token";
    private static final String DEVICE = "/oauth2/device_authorizations";
    private static final String DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final Duration LIFETIME = Duration.ofSeconds(86_399);
    private static final Duration POLLED = Duration.ofSeconds(5);
    private static final long LARGEST = 1 << 20;

    private final BaseAddress address;
    private final HttpTransport transport;
    private final Ticker ticker;
    /** The newest one, which a refusal can show. */
    private volatile @Nullable String deviceCode;

    TokenEndpoint(BaseAddress address, HttpTransport transport, Ticker ticker) {
        this.address = address;
        this.transport = transport;
        this.ticker = ticker;
    }

    /**
     * A new token.
     *
     * @param refreshToken the newest one, if a reply held one
     * @throws TokenException if there is none to be had
     */
    Token ask(Grant.OfToken grant, @Nullable String refreshToken, Duration timeout) throws InterruptedException {
        Map<String, String> form = new TreeMap<>();
        Consumer<String> renewed = token -> {};
        if (grant instanceof Grant.Client) {
            form.put("grant_type", "client_credentials");
        } else if (grant instanceof Grant.Refresh refresh) {
            form.put("grant_type", "refresh_token");
            form.put(
                    "refresh_token",
                    refreshToken == null ? refresh.refreshToken().value() : refreshToken);
            renewed = refresh.renewed();
        } else if (refreshToken != null) {
            form.put("grant_type", "refresh_token");
            form.put("refresh_token", refreshToken);
            renewed = grant instanceof Grant.Code code ? code.renewed() : ((Grant.Device) grant).renewed();
        } else if (grant instanceof Grant.Code code) {
            form.put("grant_type", "authorization_code");
            form.put("code", code.code().value());
            form.put("redirect_uri", code.redirectUri());
            renewed = code.renewed();
        } else if (grant instanceof Grant.Device device) {
            return ofDevice(device, timeout);
        }
        Token token = read(grant, post(TOKEN, grant, form, timeout));
        if (token.refreshToken() != null) {
            renewed.accept(token.refreshToken());
        }
        return token;
    }

    /** A text without the device code. */
    String redacted(String text) {
        String code = deviceCode;
        return code == null || code.isEmpty() ? text : text.replace(code, Secret.REDACTED);
    }

    private Token ofDevice(Grant.Device device, Duration timeout) throws InterruptedException {
        HttpReply begun = post(DEVICE, device, new TreeMap<>(), timeout);
        RawValue answer = json(begun, device);
        String code = text(answer, "device_code").orElseThrow(() -> unreadable(begun, "no device code"));
        deviceCode = code;
        device.prompt()
                .accept(new DevicePrompt(
                        text(answer, "verification_uri").orElse(""),
                        text(answer, "user_code").orElse("")));
        Duration interval = seconds(answer, "interval").orElse(POLLED);
        long until = ticker.nanos()
                + seconds(answer, "expires_in").orElse(Duration.ofMinutes(10)).toNanos();
        while (ticker.nanos() < until) {
            ticker.pause(interval.toNanos());
            Map<String, String> form = new TreeMap<>();
            form.put("grant_type", DEVICE_GRANT);
            form.put("device_code", code);
            HttpReply reply = post(TOKEN, device, form, timeout);
            String error = reply.isSuccess() ? "" : error(reply);
            if (error.equals("slow_down")) {
                interval = interval.plus(POLLED);
            } else if (!error.equals("authorization_pending")) {
                Token token = read(device, reply);
                if (token.refreshToken() != null) {
                    device.renewed().accept(token.refreshToken());
                }
                return token;
            }
        }
        throw new TokenException(Reason.REFUSED, "The user did not confirm the device in time.", null, Set.of());
    }

    private HttpReply post(String path, Grant.OfToken grant, Map<String, String> form, Duration timeout)
            throws InterruptedException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        Secret secret = grant.secret();
        if (grant.basic() && secret != null) {
            byte[] login = (Form.encode(grant.clientId()) + ":" + Form.encode(secret.value()))
                    .getBytes(StandardCharsets.UTF_8);
            headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        } else {
            form.put("client_id", grant.clientId());
            if (secret != null) {
                form.put("client_secret", secret.value());
            }
        }
        if (!grant.scopes().isEmpty()) {
            form.put("scope", String.join(" ", new TreeSet<>(grant.scopes())));
        }
        RequestBody body = RequestBody.of(
                "application/x-www-form-urlencoded", Form.write(form).getBytes(StandardCharsets.UTF_8));
        headers.put("Content-Type", body.contentType());
        try {
            return transport.send(
                    new HttpCall("POST", address.resolve(path, ""), headers, body, timeout, LARGEST, null));
        } catch (IOException e) {
            throw new TokenException("No token: " + address + path + " was not reached. " + e.getMessage(), e);
        }
    }

    private Token read(Grant.OfToken grant, HttpReply reply) {
        if (reply.status() >= 500 || reply.status() == 429) {
            throw new TokenException(
                    Reason.UNAVAILABLE,
                    "No token: " + address + TOKEN + " answers with status " + reply.status() + ".",
                    reply,
                    Set.of());
        }
        if (!reply.isSuccess()) {
            throw refused(grant, reply);
        }
        RawValue answer = json(reply, grant);
        String value = text(answer, "access_token")
                .filter(token -> !token.isBlank() && token.chars().allMatch(c -> c > ' ' && c <= '~'))
                .orElseThrow(() -> unreadable(reply, "no access_token"));
        return new Token(
                value,
                ticker.nanos(),
                seconds(answer, "expires_in").orElse(LIFETIME),
                text(answer, "refresh_token").orElse(null));
    }

    private TokenException refused(Grant.OfToken grant, HttpReply reply) {
        String error = error(reply);
        if (error.equals("invalid_scope")) {
            return new TokenException(
                    Reason.REFUSED,
                    "No token: the client " + grant.clientId() + " was not granted all of the scopes asked for: "
                            + String.join(" ", new TreeSet<>(grant.scopes()))
                            + ". Grant them on the instance (Setup, OAuth2/OpenID Connect Clients), or ask without"
                            + " scopes for all that are granted.",
                    reply,
                    grant.scopes());
        }
        String said = error.isEmpty() ? "" : " (" + error + ")";
        return new TokenException(
                Reason.REFUSED,
                "No token: " + address + TOKEN + " refuses the client " + grant.clientId() + " with status "
                        + reply.status() + said
                        + ". Check id, secret and grant type; Coupa answers so to any request that it does not accept.",
                reply,
                Set.of());
    }

    /** The error code of a refusal; empty if there is none of the usual form. */
    private static String error(HttpReply reply) {
        try {
            return text(Form.json(reply.body()), "error")
                    .filter(code -> code.matches("[a-z_]{1,40}"))
                    .orElse("");
        } catch (MappingException e) {
            return "";
        }
    }

    private RawValue json(HttpReply reply, Grant.OfToken grant) {
        if (!reply.isSuccess()) {
            throw refused(grant, reply);
        }
        try {
            return Form.json(reply.body());
        } catch (MappingException e) {
            throw unreadable(reply, "no JSON");
        }
    }

    /** What the reply holds may be a secret, and is not shown. */
    private TokenException unreadable(HttpReply reply, String what) {
        return new TokenException(
                Reason.UNREADABLE,
                "No token: the reply of " + address + TOKEN + " with status " + reply.status() + " holds " + what
                        + (reply.mediaType().isEmpty() ? "" : " but " + reply.mediaType())
                        + ". Check that the url is that of the instance.",
                reply,
                Set.of());
    }

    private static Optional<String> text(RawValue value, String member) {
        return value.member(member).flatMap(RawValue::asText);
    }

    private static Optional<Duration> seconds(RawValue value, String member) {
        return text(value, member)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(digits -> Duration.ofSeconds(Long.parseLong(digits)));
    }
}
