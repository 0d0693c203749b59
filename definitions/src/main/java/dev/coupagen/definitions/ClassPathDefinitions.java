package dev.coupagen.definitions;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the definitions that a project was generated from lie on its class path: a small definition file for each
 * resource, and an index. Several jars can bring definitions of their own, and a resource is found without reading the
 * others. The folders are named as packages are, because javac finds nothing else in a jar.
 */
public final class ClassPathDefinitions {
    /** The folder of all files, with a slash at the end. */
    public static final String FOLDER = "coupagen/definitions/";

    /** Names the release, then the resources, each on a line. */
    public static final String INDEX = FOLDER + "index.txt";

    private static final int LONGEST = 100;

    private ClassPathDefinitions() {}

    /**
     * What an index says.
     *
     * @param release that the files were taken from
     * @param resources the names of the resources that have a file
     */
    public record Index(String release, List<String> resources) {
        /** Copies the names. */
        public Index {
            resources = List.copyOf(resources);
        }

        /** Reads the content of an index. */
        public static Index of(String text) {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty() ? new Index("", List.of()) : new Index(lines.get(0), lines.subList(1, lines.size()));
        }
    }

    /**
     * The path of the file that has the resource. Names that a file system may take for the same share a file, so the name
     * need not be fit for one.
     */
    public static String file(String resource) {
        return FOLDER + "of_" + folded(resource) + ".json";
    }

    /** The path of the file that has the flat file of that name. */
    public static String flatFile(String name) {
        return FOLDER + "file_" + folded(name) + ".json";
    }

    private static String folded(String text) {
        StringBuilder name = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            name.append(kept ? c : '_');
        }
        name.setLength(Math.min(name.length(), LONGEST));
        return name.toString();
    }

    /**
     * The files of some flat files.
     *
     * @return contents by path
     */
    public static SortedMap<String, String> flatFiles(ApiDefinition definition, Collection<String> names) {
        Map<String, SortedMap<String, FileFormat>> byFile = definition.files().values().stream()
                .filter(file -> names.contains(file.name()))
                .collect(Collectors.groupingBy(
                        file -> flatFile(file.name()),
                        Collectors.toMap(FileFormat::name, one -> one, (one, same) -> one, TreeMap::new)));
        SortedMap<String, String> files = new TreeMap<>();
        byFile.forEach((path, some) -> files.put(
                path,
                new String(
                        DefinitionFile.bytes(new ApiDefinition(definition.release(), new TreeMap<>(), some)),
                        StandardCharsets.UTF_8)));
        return files;
    }

    /**
     * The files of some resources.
     *
     * @param names of the resources that the class path is to hold
     * @return contents by path
     */
    public static SortedMap<String, String> files(ApiDefinition definition, Collection<String> names) {
        Map<String, SortedMap<String, ResourceDefinition>> byFile = definition.resources().values().stream()
                .filter(resource -> names.contains(resource.name()))
                .collect(Collectors.groupingBy(
                        resource -> file(resource.name()),
                        Collectors.toMap(ResourceDefinition::name, one -> one, (one, same) -> one, TreeMap::new)));
        SortedMap<String, String> files = new TreeMap<>();
        byFile.forEach((file, resources) -> files.put(
                file,
                new String(
                        DefinitionFile.bytes(new ApiDefinition(definition.release(), resources)),
                        StandardCharsets.UTF_8)));
        files.put(INDEX, index(definition, names));
        return files;
    }

    private static String index(ApiDefinition definition, Collection<String> names) {
        return definition.resources().keySet().stream()
                .filter(names::contains)
                .filter(name -> name.lines().count() == 1)
                .collect(Collectors.joining("\n", definition.release().replaceAll("\\R", " ") + "\n", "\n"));
    }
}
