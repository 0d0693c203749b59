package dev.coupagen.client;

import dev.coupagen.client.call.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The scopes that the calls of the newest bundled release need, by verb and path. */
final class ScopeTable {
    static final ScopeTable BUNDLED = new ScopeTable("scopes.txt");

    private final Map<String, Set<String>> scopes = new HashMap<>();

    private ScopeTable(String resource) {
        try (InputStream in = ScopeTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] words = line.split(" ");
                scopes.put(
                        words[0] + " " + words[1],
                        new TreeSet<>(Arrays.asList(words).subList(2, words.length)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scopes of which a call needs one; empty if they are not known. */
    Set<String> of(String verb, String path) {
        String below = path.startsWith("/api/") ? path.substring("/api".length()) : path;
        Set<String> known = scopes.get(verb + " " + below.replaceAll("/(?:[0-9]+|\\{[^}]*})(?=/|$)", "/{id}"));
        return known == null ? Set.of() : known;
    }

    /** A failure of permission with the scopes that the call needs, if it names none yet. */
    Failure completed(Failure failure) {
        if (failure.status() != 403 || !failure.scopes().isEmpty()) {
            return failure;
        }
        return failure.withScopes(of(failure.verb(), failure.path()));
    }
}
