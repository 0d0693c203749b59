package dev.coupagen.sandbox.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words that seed data is made of, from the files beside this class. */
final class Vocabulary {
    static final List<String> COMPANIES = lines("companies.txt");
    static final List<String> PRODUCTS = lines("products.txt");
    static final List<Person> PEOPLE =
            lines("people.txt").stream().map(Person::of).toList();
    static final List<Place> PLACES =
            lines("places.txt").stream().map(Place::of).toList();
    private static final Map<String, List<String>> STATUSES = statuses();
    /** The resources that have a file of that name. */
    private static final Set<String> FIXED_NAMES = Set.of("Country", "Currency", "Uom");

    private static final Map<String, List<Map<String, String>>> FIXED = new ConcurrentHashMap<>();

    private Vocabulary() {}

    record Person(String first, String last, String login) {
        private static Person of(String line) {
            String[] parts = line.split("\t", -1);
            return new Person(parts[0], parts[1], login(parts[0] + "." + parts[1]));
        }

        /** Letters of other scripts are left out, as most systems do. */
        private static String login(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("[^A-Za-z.]", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    record Place(String street, String city, String state, String postalCode, String country) {
        private static Place of(String line) {
            String[] parts = line.split("\t", -1);
            return new Place(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }
    }

    /** The states that records of a resource can be in, as far as the definitions do not list them. */
    static List<String> statuses(String resource) {
        return STATUSES.getOrDefault(resource, List.of("active", "draft", "closed"));
    }

    /** The records of a resource that are the same for every seed, by element; none if there is no such list. */
    static List<Map<String, String>> fixed(String resource) {
        return FIXED.computeIfAbsent(resource, Vocabulary::readFixed);
    }

    private static List<Map<String, String>> readFixed(String resource) {
        if (!FIXED_NAMES.contains(resource)) {
            return List.of();
        }
        List<String> lines = lines(resource + ".txt");
        String[] names = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] values = line.split("\t", -1);
                    Map<String, String> record = new HashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        record.put(names[i], values[i]);
                    }
                    return record;
                })
                .toList();
    }

    private static Map<String, List<String>> statuses() {
        Map<String, List<String>> statuses = new HashMap<>();
        for (String line : lines("statuses.txt")) {
            String[] parts = line.split("\t", -1);
            statuses.put(parts[0], Arrays.asList(parts[1].split(" ", -1)));
        }
        return statuses;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + file + " is missing beside " + Vocabulary.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
