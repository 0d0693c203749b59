package dev.coupagen.sources.scopes;

import dev.coupagen.names.Singular;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The permissions by the part of a path that stands for their API. */
final class PermissionTable {
    static final PermissionTable BUNDLED = new PermissionTable();

    private final List<Permission> permissions;
    private final Map<String, List<Permission>> byApi;
    private final Map<String, List<Permission>> byController = new HashMap<>();

    private PermissionTable() {
        permissions = lines("permissions.tsv")
                .map(line -> line.split("\t", -1))
                .map(cells -> new Permission(cells[0], cells[1], cells[2]))
                .toList();
        byApi = permissions.stream().collect(Collectors.groupingBy(permission -> key(permission.api())));
        lines("controllers.txt").filter(line -> !line.startsWith("#")).forEach(this::addController);
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(PermissionTable.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addController(String line) {
        int equals = line.indexOf('=');
        List<Permission> found = new ArrayList<>();
        for (String name : line.substring(equals + 1).strip().split(",", -1)) {
            int at = name.indexOf('@');
            String api = key(at < 0 ? name : name.substring(0, at));
            String prefix = at < 0 ? "" : name.substring(at + 1).strip();
            permissions.stream()
                    .filter(permission -> key(permission.api()).equals(api))
                    .filter(permission -> permission.scope().startsWith(prefix))
                    .filter(permission -> at >= 0 || isNamed(permission, name))
                    .forEach(found::add);
        }
        byController.put(line.substring(0, equals).strip(), found);
    }

    /** Whether an API is meant exactly, where two differ in the plural only. */
    private static boolean isNamed(Permission permission, String name) {
        return permission.api().equalsIgnoreCase(name.strip());
    }

    List<Permission> permissions() {
        return permissions;
    }

    /**
     * The permissions of the API that a part of a path stands for.
     *
     * @param controller the part without parameters, such as {@code invoices} or {@code asn/headers}
     * @return empty if it stands for none; no permissions if it has those of what is around it
     */
    Optional<List<Permission>> of(String controller) {
        List<Permission> named = byController.get(controller);
        return Optional.ofNullable(named == null && !controller.startsWith("*") ? byApi.get(key(controller)) : named);
    }

    /** A name without regard to capitals, separators and plurals. */
    static String key(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(Singular::of)
                .collect(Collectors.joining("_"));
    }
}
