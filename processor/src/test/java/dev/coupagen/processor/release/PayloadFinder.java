package dev.coupagen.processor.release;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which resource a documented payload is a record of. In XML the root says it. In JSON it is the resource of the
 * page, which the paths or the XML payloads of that page name, or the one that has most of the payload's names.
 */
final class PayloadFinder {
    /** Payloads that show too little to tell by their names; the page says to which resource they are sent. */
    private static final Map<String, String> STATED = Map.of(
            "0011-03.json", "Account",
            "0023-05.json", "InvoiceHeader",
            "0023-14.json", "InvoiceHeader",
            "0023-22.json", "IntegrationRun",
            "0023-33.json", "InvoiceHeader");

    private final Path folder;
    private final Collection<Resource> release;
    private final List<Object> pages;

    private record Resource(ResourceDefinition definition, DocumentMapper<Object, Model> mapper) {}

    /** Payloads are read with compiled models. */
    static PayloadFinder of(Path corpus, CompiledRelease release) {
        return new PayloadFinder(
                corpus,
                release.resources().stream()
                        .map(resource -> new Resource(resource.definition(), resource.mapper()))
                        .toList());
    }

    /** Payloads are read with models that have no classes. */
    static PayloadFinder of(Path corpus, ApiDefinition release) {
        DynamicResources models = DynamicResources.ofDefinitions(DefinitionFile.bytes(release));
        return new PayloadFinder(
                corpus,
                release.resources().values().stream()
                        .map(resource -> new Resource(resource, mapper(models, resource.name())))
                        .toList());
    }

    @SuppressWarnings("unchecked") // a record is a model, and the tests give a mapper its own records only
    private static DocumentMapper<Object, Model> mapper(DynamicResources models, String resource) {
        return (DocumentMapper<Object, Model>) (DocumentMapper<?, ?>) models.mapper(resource);
    }

    private PayloadFinder(Path corpus, Collection<Resource> release) {
        this.folder = corpus.resolve("payloads");
        this.release = release;
        Object index = Tree.read(content(corpus.resolve("index.json")));
        this.pages = items(Tree.members(index).get("files"));
    }

    List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("index.json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The payload if it is known what it is, or else empty. */
    Optional<Payload> find(Path file) {
        String content = content(file);
        String name = file.getFileName().toString();
        return name.endsWith(".xml") ? xml(name, content) : json(name, content);
    }

    /** Why {@link #find} found nothing. */
    String whyUnknown(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xml")
                ? "%s: no resource is called %s"
                        .formatted(name, XmlTree.read(content(file)).name())
                : "%s: no resource has most of the elements %s"
                        .formatted(name, Tree.members(Tree.read(content(file))).keySet());
    }

    private Optional<Payload> xml(String file, String content) {
        XmlTree root = XmlTree.read(content);
        return resourceOf(root).map(resource -> {
            String element = resource.definition().element();
            boolean list = !root.name().equals(element)
                    && root.members().keySet().stream().allMatch(element::equals);
            return new Payload(file, resource.definition(), resource.mapper(), list, content);
        });
    }

    private Optional<Resource> resourceOf(XmlTree root) {
        return release.stream()
                .filter(resource -> root.name().equals(resource.definition().element())
                        || root.name().equals(resource.definition().collection()))
                .findFirst();
    }

    private Optional<Payload> json(String file, String content) {
        Object tree = Tree.read(content);
        boolean list = tree instanceof List<?>;
        Optional<Resource> known = STATED.containsKey(file)
                ? release.stream()
                        .filter(resource -> resource.definition().name().equals(STATED.get(file)))
                        .findFirst()
                : resourceOf(file, list ? items(tree) : List.of(tree));
        return known.map(resource -> new Payload(file, resource.definition(), resource.mapper(), list, content))
                .or(() -> enclosed(file, tree));
    }

    /** Records in a list that is the one member of the document that is not a single value. */
    private Optional<Payload> enclosed(String file, Object tree) {
        List<Object> parts = Tree.members(tree).values().stream()
                .filter(value -> value instanceof List<?> || value instanceof Map<?, ?>)
                .toList();
        if (parts.size() != 1 || !(parts.get(0) instanceof List<?>)) {
            return Optional.empty();
        }
        return resourceOf(file, items(parts.get(0)))
                .map(resource ->
                        new Payload(file, resource.definition(), resource.mapper(), true, Tree.json(parts.get(0))));
    }

    private Optional<Resource> resourceOf(String file, List<Object> records) {
        Set<String> names = new LinkedHashSet<>();
        records.forEach(record -> names.addAll(Tree.members(Tree.dashed(record)).keySet()));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return best(resourcesOfPage(file), names, names.size() / 2.0)
                .or(() -> best(release, names, Math.max(3, names.size() * 0.75)));
    }

    /** The resource that has most of the names, and at least so many. */
    private static Optional<Resource> best(Collection<Resource> some, Set<String> names, double least) {
        return some.stream()
                .filter(resource -> known(resource, names) >= least)
                .max(Comparator.comparing(resource -> known(resource, names)));
    }

    private static long known(Resource resource, Set<String> names) {
        return names.stream()
                .filter(name -> resource.mapper().schema().slot(name).isPresent())
                .count();
    }

    private List<Resource> resourcesOfPage(String file) {
        String page = file.substring(0, 4);
        Set<Resource> found = new LinkedHashSet<>();
        for (Path other : files()) {
            if (other.getFileName().toString().matches(page + "-.*\\.xml")) {
                resourceOf(XmlTree.read(content(other))).ifPresent(found::add);
            }
        }
        for (String path : pathsOfPage(page)) {
            release.stream()
                    .filter(resource -> !resource.definition().path().isEmpty())
                    .filter(resource ->
                            path.equals("/api" + resource.definition().path())
                                    || path.equals(resource.definition().path()))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private List<String> pathsOfPage(String page) {
        List<String> paths = new ArrayList<>();
        for (Object entry : pages) {
            if (String.valueOf(Tree.members(entry).get("file")).startsWith("html/" + page)) {
                items(Tree.members(entry).get("api_paths")).forEach(path -> paths.add(path.toString()));
            }
        }
        return paths;
    }

    private static List<Object> items(@Nullable Object tree) {
        return tree instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
