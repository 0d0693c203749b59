package dev.coupagen.sources.customfields.learn;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.learn.Sample.Composite;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says of which resource a payload is, and hands its records on. */
final class PayloadReader {
    /** What stands behind the name of the resource in the name of a file: {@code invoices-2024-01-31_7.json}. */
    private static final Pattern REST = Pattern.compile("[^A-Za-z]+$");

    private static final Pattern ENDING = Pattern.compile("(?i)(\\.(json|xml|txt|sample|response|request))+$");

    /** All that Coupa sends instead of a record when something went wrong. */
    private static final Set<String> ERRORS = Set.of("errors", "error");

    private final ResourceIndex index;
    private final FieldCollector collector;
    private final Notices notices;

    PayloadReader(ResourceIndex index, FieldCollector collector, Notices notices) {
        this.index = index;
        this.collector = collector;
        this.notices = notices;
    }

    /**
     * Reads a file. What cannot be read or understood is left out with a notice.
     *
     * @param given the resource, if the user says which it is
     */
    void read(PayloadFile file, Optional<String> given) {
        try {
            read(file, file.content(), given);
        } catch (CoupagenException e) {
            notices.add(new Notice(e.diagnostic(), Location.NONE, String.valueOf(e.getMessage())));
        }
    }

    private void read(PayloadFile file, byte[] content, Optional<String> given) {
        if (isXml(file.name(), content)) {
            xml(file, XmlSamples.read(file.place(), content), given);
        } else {
            json(file, JsonSamples.read(file.place(), content, notices).composites(), given);
        }
    }

    /** Reads what an instance sent for a resource. */
    void read(String place, byte[] json, String resource) {
        JsonSamples.read(place, json, notices).composites().forEach(record -> collector.add(resource, record));
    }

    private void json(PayloadFile file, List<Composite> records, Optional<String> given) {
        if (given.isPresent()) {
            take(file, records, Set.of(given.get()));
            return;
        }
        Set<String> named = namedBy(file, names(records));
        List<Composite> inner = named.isEmpty() && records.size() == 1 ? belowRoot(records.get(0)) : List.of();
        if (inner.isEmpty()) {
            take(file, records, named);
        } else {
            take(file, inner, index.withRoot(names(records).iterator().next()));
        }
    }

    /** What is below a root element, which JSON usually lacks; nothing if there is none. */
    private List<Composite> belowRoot(Composite record) {
        return record.members().entrySet().stream()
                .filter(member -> record.members().size() == 1
                        && !index.withRoot(member.getKey()).isEmpty())
                .flatMap(member -> member.getValue().stream())
                .flatMap(sample -> sample.composites().stream())
                .toList();
    }

    private void xml(PayloadFile file, XmlSamples.Document document, Optional<String> given) {
        Set<String> resources = index.withRoot(document.root());
        List<Composite> records = document.content().composites();
        List<Composite> inner =
                records.stream().flatMap(record -> listed(record, resources)).toList();
        List<Composite> all = inner.isEmpty() ? records : inner;
        if (given.isPresent()) {
            take(file, all, Set.of(given.get()));
        } else {
            take(file, all, resources.isEmpty() ? namedBy(file, names(all)) : resources);
        }
    }

    /** The records in a list that does not say it is one. */
    private Stream<Composite> listed(Composite list, Set<String> resources) {
        return list.members().entrySet().stream()
                .filter(member -> index.withElement(member.getKey()).stream().anyMatch(resources::contains))
                .flatMap(member -> member.getValue().stream())
                .flatMap(sample -> sample.composites().stream());
    }

    private void take(PayloadFile file, List<Composite> records, Set<String> candidates) {
        Set<String> names = names(records);
        if (ERRORS.containsAll(names)) {
            notices.add(SourceDiagnostic.PAYLOAD_EMPTY, file.place());
            return;
        }
        Set<String> resources = candidates.size() == 1 ? candidates : best(candidates, names);
        if (resources.size() != 1) {
            notices.add(SourceDiagnostic.PAYLOAD_RESOURCE_UNKNOWN, file.place(), reason(resources));
            return;
        }
        String resource = resources.iterator().next();
        if (candidates.isEmpty()) {
            notices.add(
                    SourceDiagnostic.PAYLOAD_GUESSED,
                    file.place(),
                    resource,
                    index.known(resource, names),
                    names.size());
        }
        records.forEach(record -> collector.add(resource, record));
    }

    private Set<String> best(Set<String> candidates, Set<String> names) {
        Set<String> best = index.bestFor(names);
        if (candidates.isEmpty()) {
            return index.mostGeneral(index.knowingMost(best, names));
        }
        Set<String> both = new TreeSet<>(best);
        both.retainAll(candidates);
        return both.isEmpty() ? index.addressable(candidates) : both;
    }

    private String reason(Set<String> resources) {
        if (resources.isEmpty()) {
            return "its elements fit none of " + index.release();
        }
        List<String> shown = resources.stream().limit(3).toList();
        String more = resources.size() > shown.size() ? " and " + (resources.size() - shown.size()) + " more" : "";
        return "its elements fit " + String.join(", ", shown) + more;
    }

    private static Set<String> names(List<Composite> records) {
        Set<String> names = new LinkedHashSet<>();
        records.forEach(record -> names.addAll(record.members().keySet()));
        return names;
    }

    /** The resources that the name of the file or else that of its folder names, unless the content is another. */
    private Set<String> namedBy(PayloadFile file, Set<String> names) {
        String stem = ENDING.matcher(file.name()).replaceFirst("");
        Set<String> named = named(stem).isEmpty() ? named(file.folder()) : named(stem);
        Set<String> plausible = new TreeSet<>(named);
        plausible.removeIf(resource -> !index.isPlausible(resource, names));
        return plausible;
    }

    private Set<String> named(String text) {
        List<String> tries = new ArrayList<>(List.of(text, REST.matcher(text).replaceFirst("")));
        int end = text.indexOf('.');
        if (end > 0) {
            tries.add(text.substring(0, end));
        }
        for (String attempt : tries) {
            Set<String> named = index.named(attempt);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return Set.of();
    }

    private static boolean isXml(String name, byte[] content) {
        int at = content.length > 2 && content[0] == (byte) 0xEF ? 3 : 0;
        while (at < content.length && (content[at] == ' ' || (content[at] >= '\t' && content[at] <= '\r'))) {
            at++;
        }
        byte first = at < content.length ? content[at] : 0;
        boolean json = first == '{' || first == '[' || first == '"';
        return first == '<' || (!json && name.toLowerCase(Locale.ROOT).endsWith(".xml"));
    }
}
