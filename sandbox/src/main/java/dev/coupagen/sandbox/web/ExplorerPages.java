package dev.coupagen.sandbox.web;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.explorer.Site;
import dev.coupagen.explorer.SiteRequest;
import dev.coupagen.sandbox.http.Call;
import dev.coupagen.sandbox.http.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The site of the explorer for the definitions that are served, at {@code /explore/}; made when it is first asked for. */
final class ExplorerPages {
    private static final String START = "/explore";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private final ApiDefinition definition;
    private @Nullable Map<String, byte[]> files;

    ExplorerPages(ApiDefinition definition) {
        this.definition = definition;
    }

    static boolean concern(Call call) {
        return call.path().equals(START) || call.path().startsWith(START + "/");
    }

    Reply answer(Call call) throws IOException {
        if (call.path().equals(START)) {
            return Reply.empty(302).with("Location", START + "/");
        }
        String name = call.path().substring(START.length() + 1);
        String file = name.isEmpty() ? "index.html" : name;
        byte[] content = files().get(file);
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        boolean isRead = call.verb().equals("GET") || call.verb().equals("HEAD");
        return content == null || type == null || !isRead
                ? Console.failed(404, "There is no page " + call.path() + ".")
                : Reply.of(200, type, content).with("X-Content-Type-Options", "nosniff");
    }

    private synchronized Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> known = files;
        if (known == null) {
            known = made();
            files = known;
        }
        return known;
    }

    private Map<String, byte[]> made() throws IOException {
        Path folder = Files.createTempDirectory("coupagen-explorer");
        try {
            boolean isBundled = BundledReleases.names().contains(definition.release());
            List<ApiDefinition> earlier = isBundled ? Site.before(definition.release()) : List.of();
            Site.write(new SiteRequest(definition, earlier, folder));
            Map<String, byte[]> content = new HashMap<>();
            for (Path file : all(folder)) {
                if (Files.isRegularFile(file)) {
                    content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return content;
        } finally {
            for (Path file : all(folder)) {
                Files.delete(file);
            }
        }
    }

    /** What lies in a folder, and the folder, those inside others first. */
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
