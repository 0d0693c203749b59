package dev.coupagen.sandbox.auth;

import dev.coupagen.runtime.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Access tokens: JSON web tokens that this instance signs, and remembers until they end. */
final class Tokens {
    /** How long a token lasts, in seconds. */
    static final long SECONDS = 86_399;

    private static final int MOST = 100_000;
    private static final int LONGEST = 20_000;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final Clock clock;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    /**
     * What a token permits.
     *
     * @param client whom it was given to
     * @param scopes what it permits
     * @param ends when it is not valid any more
     */
    record Grant(String client, Set<String> scopes, Instant ends) {}

    Tokens(Clock clock) {
        this.clock = clock;
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A new token. */
    String issue(String client, Set<String> scopes, long seconds) {
        if (grants.size() > MOST) {
            grants.values().removeIf(grant -> grant.ends().isBefore(clock.instant()));
        }
        Instant ends = clock.instant().plusSeconds(seconds);
        String content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
                + encoded("{\"iss\":\"coupagen-sandbox\",\"sub\":" + JsonText.quoted(client) + ",\"scope\":"
                        + JsonText.quoted(String.join(" ", scopes)) + ",\"exp\":" + ends.getEpochSecond()
                        + ",\"jti\":" + JsonText.quoted(code()) + "}");
        String token = content + "." + BASE64.encodeToString(signature(content));
        grants.put(token, new Grant(client, new TreeSet<>(scopes), ends));
        return token;
    }

    /** What a token permits; empty if it is not valid. */
    Optional<Grant> grant(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> grant.ends().isAfter(clock.instant()));
    }

    /** Ends all tokens before their time. */
    void revokeAll() {
        grants.clear();
    }

    /** A text that nobody guesses. */
    String code() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] signature(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The virtual machine cannot sign with " + ALGORITHM + ".", e);
        }
    }

    /** Whether two secrets are the same, in a time that does not depend on where they differ. */
    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
