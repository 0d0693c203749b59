package dev.coupagen.sandbox.auth;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The program that an administrator of the instance registered.
 *
 * @param scopes granted to it; none if all that there are
 */
public record Client(String id, String secret, String apiKey, Set<String> scopes) {
    private static final Pattern SCOPE =
            Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+|login|openid|profile|email|offline_access");

    /** Copies the scopes. */
    public Client {
        scopes = Set.copyOf(scopes);
    }

    /** Credentials that are the same for the same seed, so that they can be pasted once. */
    public static Client ofSeed(long seed, Set<String> scopes) {
        Random random = new Random(seed);
        return new Client(hex(random, 32), hex(random, 64), hex(random, 40), scopes);
    }

    private static String hex(Random random, int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    /** Whether the program was granted a scope. */
    boolean has(String scope) {
        return scopes.isEmpty() ? SCOPE.matcher(scope).matches() : scopes.contains(scope);
    }

    /** What a token permits that names no scope: everything that was granted; none stands for all that there are. */
    Set<String> granted() {
        return new TreeSet<>(scopes);
    }
}
