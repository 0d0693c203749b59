package dev.coupagen.definitions;

import dev.coupagen.names.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The releases whose definitions come with Coupagen, asked for by name. The file {@code releases} beside the definition
 * files names them, the oldest first.
 */
public final class BundledReleases {
    private static final List<String> NAMES = names(new String(resource("releases"), StandardCharsets.UTF_8));

    private BundledReleases() {}

    /** All names, the oldest first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The name of the newest one, which is taken if none is asked for. */
    public static String newest() {
        return NAMES.get(NAMES.size() - 1);
    }

    /**
     * The definitions of a release.
     *
     * @param name one of {@link #names()}
     * @throws DefinitionException if no release has this name
     */
    public static ApiDefinition load(String name) {
        if (!NAMES.contains(name)) {
            throw new DefinitionException("Release '" + name + "' is not bundled. There are " + String.join(", ", NAMES)
                    + "." + NearestName.hint(name, NAMES)
                    + " Any other is read from a definition file, which the goal 'import' makes.");
        }
        return new DefinitionReader(name, resource(name + ".json")).read();
    }

    private static List<String> names(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).toList();
    }

    private static byte[] resource(String file) {
        try (InputStream in = BundledReleases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The jar of the definitions lacks " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
