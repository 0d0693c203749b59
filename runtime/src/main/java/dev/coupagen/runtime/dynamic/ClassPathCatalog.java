package dev.coupagen.runtime.dynamic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The resources whose definitions the Maven plugin has put on the class path, in one project or in several. Each has a
 * file, which is read when the resource is first asked for.
 */
final class ClassPathCatalog implements ElementCatalog {
    private static final String FOLDER = "coupagen/definitions/";
    private static final String INDEX = FOLDER + "index.txt";
    private static final int LONGEST = 100;

    private final ClassLoader loader;
    private final Set<String> names;
    private final Map<String, Optional<Resource>> known = new ConcurrentHashMap<>();

    /** @throws IllegalStateException if there is no index */
    ClassPathCatalog(ClassLoader loader) {
        this.loader = loader;
        this.names = Collections.unmodifiableSet(names(loader));
    }

    private static Set<String> names(ClassLoader loader) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                try (InputStream in = index.openStream()) {
                    // The first line is the release.
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .forEach(names::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (names.isEmpty()) {
            throw new IllegalStateException("There is no " + INDEX + " on the class path. The goal 'generate' of the"
                    + " Coupagen Maven plugin puts it there.");
        }
        return names;
    }

    @Override
    public Set<String> resources() {
        return names;
    }

    @Override
    public Optional<Resource> resource(String name) {
        return names.contains(name) ? known.computeIfAbsent(name, this::read) : Optional.empty();
    }

    private Optional<Resource> read(String name) {
        try (InputStream in = loader.getResourceAsStream(file(name))) {
            return in == null ? Optional.empty() : new DefinitionFileCatalog(in.readAllBytes()).resource(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same path as in {@code dev.coupagen.definitions.ClassPathDefinitions}, which the runtime does not depend on. */
    static String file(String resource) {
        StringBuilder name = new StringBuilder();
        for (char c : resource.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            name.append(kept ? c : '_');
        }
        name.setLength(Math.min(name.length(), LONGEST));
        return FOLDER + "of_" + name + ".json";
    }
}
