package dev.coupagen.sandbox.auth;

import dev.coupagen.runtime.text.JsonText;
import dev.coupagen.runtime.text.Percent;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses below {@code /oauth2}: client credentials, authorization code, device code and refresh tokens. */
final class TokenEndpoint {
    private static final long LARGEST = 64 * 1024;
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final Duration REFRESH_LIFE = Duration.ofDays(90);
    private static final int MOST = 10_000;
    private static final String DEVICE = "urn:ietf:params:oauth:grant-type:device_code";
    private final Client client;
    private final Tokens tokens;
    private final Clock clock;
    private final Map<String, Pending> codes = new ConcurrentHashMap<>();
    private final Map<String, Pending> refreshes = new ConcurrentHashMap<>();
    private final Map<String, Pending> devices = new ConcurrentHashMap<>();
    private final Map<String, String> userCodes = new ConcurrentHashMap<>();
    private volatile long seconds = Tokens.SECONDS;

    /** Something that becomes a token. */
    private record Pending(Set<String> scopes, Instant ends, boolean approved, String redirect) {}

    TokenEndpoint(Client client, Tokens tokens, Clock clock) {
        this.client = client;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Lets the tokens that are issued from now on last that long. */
    void tokensLast(long newSeconds) {
        seconds = newSeconds;
    }

    /** The reply to a call below {@code /oauth2}. */
    Reply answer(Call call, String ownAddress) throws IOException {
        String at = call.verb() + " " + call.path();
        return switch (at) {
            case "POST /oauth2/token", "POST /oauth2/access_tokens" -> token(call);
            case "GET /oauth2/authorizations/new" -> SignInPage.ask(call.query());
            case "POST /oauth2/authorizations" -> authorize(Form.of(call.body(LARGEST)));
            case "POST /oauth2/device_authorizations" -> device(call, ownAddress);
            case "GET /oauth2/device" -> SignInPage.askForDevice();
            case "POST /oauth2/device" -> approve(Form.of(call.body(LARGEST)));
            default -> call.path().equals("/oauth2/token") ? invalidClient() : Reply.json(404, error("not_found"));
        };
    }

    private static String error(String code) {
        return "{\"error\":" + JsonText.quoted(code) + "}";
    }

    private static Reply failed(String code, String description) {
        return Reply.json(
                400,
                "{\"error\":" + JsonText.quoted(code) + ",\"error_description\":" + JsonText.quoted(description) + "}");
    }

    /** The answer to any bad request, whatever the cause. */
    private static Reply invalidClient() {
        return failed(
                "invalid_client",
                "Client authentication failed due to unknown client, no client authentication included, or unsupported"
                        + " authentication method.");
    }

    private Reply token(Call call) throws IOException {
        Form form;
        try {
            form = Form.of(call.body(LARGEST));
        } catch (Call.TooLargeException e) {
            return Reply.json(413, error("invalid_request")).with("Connection", "close");
        }
        if (!isClient(call, form)) {
            return invalidClient();
        }
        return switch (form.get("grant_type")) {
            case "client_credentials" -> granted(form);
            case "authorization_code" -> ofCode(form);
            case "refresh_token" -> refreshed(form);
            case DEVICE -> ofDevice(form);
            default -> invalidClient();
        };
    }

    /** The secret comes in the form, or by HTTP Basic. */
    private boolean isClient(Call call, Form form) {
        String id = form.get("client_id");
        String secret = form.get("client_secret");
        Optional<String> basic = call.header("authorization").filter(value -> value.startsWith("Basic "));
        if (basic.isPresent()) {
            try {
                byte[] decoded =
                        Base64.getDecoder().decode(basic.get().substring(6).strip());
                String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
                id = Percent.decode(parts[0]);
                secret = parts.length > 1 ? Percent.decode(parts[1]) : "";
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        boolean isDevice = form.get("grant_type").equals(DEVICE) && secret.isEmpty();
        return client.id().equals(id) && (isDevice || Tokens.isSame(client.secret(), secret));
    }

    private Set<String> scopes(String text) {
        Set<String> scopes = new TreeSet<>(Arrays.asList(text.strip().split("\\s+", -1)));
        scopes.remove("");
        return scopes;
    }

    private Reply granted(Form form) {
        Set<String> asked = scopes(form.get("scope"));
        if (!asked.stream().allMatch(client::has)) {
            return failed("invalid_scope", "The requested scope is invalid, unknown, or malformed.");
        }
        return token(asked.isEmpty() ? client.granted() : asked, false);
    }

    private Reply token(Set<String> scopes, boolean withRefresh) {
        String token = tokens.issue(client.id(), scopes, seconds);
        String refresh = "";
        if (withRefresh) {
            String code = tokens.code();
            bound(refreshes);
            refreshes.put(code, new Pending(scopes, clock.instant().plus(REFRESH_LIFE), true, ""));
            refresh = ",\"refresh_token\":" + JsonText.quoted(code);
        }
        return Reply.json(
                        200,
                        "{\"access_token\":" + JsonText.quoted(token) + ",\"token_type\":\"bearer\",\"expires_in\":"
                                + seconds + refresh + ",\"scope\":" + JsonText.quoted(String.join(" ", scopes)) + "}")
                .with("Cache-Control", "no-store");
    }

    private void bound(Map<String, Pending> pending) {
        if (pending.size() > MOST) {
            pending.values().removeIf(one -> one.ends().isBefore(clock.instant()));
        }
    }

    private boolean isOpen(Pending pending) {
        return pending.ends().isAfter(clock.instant());
    }

    private Reply authorize(Form form) {
        Set<String> scopes = scopes(form.get("scope"));
        String redirect = form.get("redirect_uri");
        boolean isAddress = redirect.startsWith("http://") || redirect.startsWith("https://");
        if (!client.id().equals(form.get("client_id"))
                || !isAddress
                || !scopes.stream().allMatch(client::has)) {
            return invalidClient();
        }
        String code = tokens.code();
        bound(codes);
        codes.put(code, new Pending(scopes, clock.instant().plus(CODE_LIFE), true, redirect));
        String joint = redirect.contains("?") ? "&" : "?";
        String state = form.get("state").isEmpty() ? "" : "&state=" + Percent.encode(form.get("state"));
        return Reply.empty(302).with("Location", redirect + joint + "code=" + Percent.encode(code) + state);
    }

    private Reply ofCode(Form form) {
        Pending pending = codes.remove(form.get("code"));
        if (pending == null || !isOpen(pending) || !pending.redirect().equals(form.get("redirect_uri"))) {
            return failed("invalid_grant", "The authorization code is unknown, used or expired.");
        }
        return token(pending.scopes(), pending.scopes().contains("offline_access"));
    }

    private Reply refreshed(Form form) {
        Pending pending = refreshes.remove(form.get("refresh_token"));
        if (pending == null || !isOpen(pending)) {
            return failed("invalid_grant", "The refresh token is unknown, used or expired.");
        }
        return token(pending.scopes(), true);
    }

    private Reply device(Call call, String ownAddress) throws IOException {
        Form form = Form.of(call.body(LARGEST));
        Set<String> scopes = scopes(form.get("scope"));
        if (!client.id().equals(form.get("client_id")) || !scopes.stream().allMatch(client::has)) {
            return invalidClient();
        }
        String code = tokens.code();
        String user =
                tokens.code().replaceAll("[^A-Za-z0-9]", "X").substring(0, 8).toUpperCase(Locale.ROOT);
        bound(devices);
        devices.put(code, new Pending(scopes, clock.instant().plus(CODE_LIFE), false, ""));
        userCodes.put(user, code);
        String page = ownAddress + "/oauth2/device";
        return Reply.json(
                200,
                "{\"device_code\":" + JsonText.quoted(code) + ",\"user_code\":" + JsonText.quoted(user)
                        + ",\"verification_uri\":" + JsonText.quoted(page)
                        + ",\"verification_uri_complete\":" + JsonText.quoted(page + "?user_code=" + user)
                        + ",\"expires_in\":" + CODE_LIFE.toSeconds() + ",\"interval\":1}");
    }

    private Reply approve(Form form) {
        String code = userCodes.remove(form.get("user_code"));
        if (code == null) {
            return failed("invalid_grant", "There is no device with this code.");
        }
        devices.computeIfPresent(
                code, (name, pending) -> new Pending(pending.scopes(), pending.ends(), true, pending.redirect()));
        return SignInPage.done();
    }

    private Reply ofDevice(Form form) {
        Pending pending = devices.get(form.get("device_code"));
        if (pending == null || !isOpen(pending)) {
            return failed("expired_token", "The device code is unknown, used or expired.");
        }
        if (!pending.approved()) {
            return failed("authorization_pending", "Nobody has approved the device yet.");
        }
        devices.remove(form.get("device_code"));
        return token(pending.scopes(), pending.scopes().contains("offline_access"));
    }
}
