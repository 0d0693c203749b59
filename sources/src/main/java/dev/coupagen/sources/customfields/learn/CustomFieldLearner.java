package dev.coupagen.sources.customfields.learn;

import dev.coupagen.client.CoupaBuilder;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.learn.LearnRequest.InstanceSource;
import dev.coupagen.sources.customfields.live.Credentials;
import dev.coupagen.sources.customfields.live.InstanceReader;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.swagger.InstanceSwagger.Found;
import dev.coupagen.sources.web.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Learns which custom fields an instance has, and of which type, from payloads, sample files or the instance itself, and adds
 * them to a custom-field file. What the file says already wins.
 */
public final class CustomFieldLearner {
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");

    private final LearnRequest request;
    private final Consumer<String> progress;
    private final UnaryOperator<CoupaBuilder> settings;
    private final Notices notices = new Notices();
    private final ResourceIndex index;
    private final FieldCollector collector;
    private final PayloadReader payloads;
    private final FileSamples files;
    private final Set<String> statedResources = new TreeSet<>();
    private final List<CustomFieldDefinition> stated = new ArrayList<>();

    private CustomFieldLearner(LearnRequest request, Consumer<String> progress, UnaryOperator<CoupaBuilder> settings) {
        this.request = request;
        this.progress = progress;
        this.settings = settings;
        this.index = new ResourceIndex(request.definition());
        this.collector = new FieldCollector(index, notices);
        this.payloads = new PayloadReader(index, collector, notices);
        this.files = new FileSamples(request.definition().files().values(), collector, notices);
    }

    /**
     * Learns what the request asks for.
     *
     * @param progress takes a line about each step of the work
     * @throws CoupagenException if a source is missing, an instance refuses, or the file cannot be read or written; it is
     *     then as before
     */
    public static LearnResult run(LearnRequest request, Consumer<String> progress) {
        return run(request, progress, UnaryOperator.identity());
    }

    static LearnResult run(LearnRequest request, Consumer<String> progress, UnaryOperator<CoupaBuilder> settings) {
        return new CustomFieldLearner(request, progress, settings).run();
    }

    private LearnResult run() {
        check();
        // The file first: if it has to be corrected, no one waits for an instance first.
        FieldFileMerge file = FieldFileMerge.of(request.output(), notices);
        readFiles();
        readInstances();
        return file.with(LearnedFields.of(collector, stated, index, notices), collector.records(), statedResources);
    }

    private void check() {
        if (request.sources().isEmpty()) {
            throw SourceDiagnostic.LEARN_FROM_NOTHING.exception();
        }
        Set<String> named = new TreeSet<>(request.resources());
        request.payloadsOf().ifPresent(named::add);
        named.removeIf(index::knows);
        named.removeAll(request.definition().files().keySet());
        if (!named.isEmpty()) {
            throw SourceDiagnostic.UNKNOWN_RESOURCES.exception(index.release(), String.join(", ", named));
        }
    }

    private void readFiles() {
        List<String> sources = request.sources().stream()
                .filter(source -> !ADDRESS.matcher(source).matches())
                .toList();
        List<PayloadFile> found = PayloadFiles.find(sources, request.directory());
        int count = 0;
        for (PayloadFile file : found) {
            count++;
            progress.accept(String.format(Locale.ROOT, "Reading %s (%d of %d)", file.place(), count, found.size()));
            if (FileSamples.isCsv(file.name())) {
                files.read(file, request.payloadsOf().filter(name -> !index.knows(name)));
            } else {
                payloads.read(file, request.payloadsOf().filter(index::knows));
            }
        }
    }

    private void readInstances() {
        for (String source : request.sources()) {
            if (ADDRESS.matcher(source).matches()) {
                Address address = Address.of(source);
                Credentials credentials = request.credentials()
                        .orElseThrow(() -> SourceDiagnostic.INSTANCE_WITHOUT_CREDENTIALS.exception(address.shown()));
                try (InstanceReader instance =
                        new InstanceReader(address, credentials, request.definition(), notices, progress, settings)) {
                    readInstance(instance);
                }
            }
        }
    }

    private void readInstance(InstanceReader instance) {
        List<Found> swagger = request.from() == InstanceSource.SAMPLES ? List.of() : instance.swagger();
        for (Found found : swagger) {
            statedResources.addAll(found.resources());
            stated.addAll(found.fields());
        }
        if (swagger.isEmpty() && request.from() != InstanceSource.SWAGGER) {
            instance.samples(request.resources(), request.samples(), (resource, place, json) -> {
                try {
                    payloads.read(place, json, resource);
                } catch (CoupagenException e) {
                    notices.add(SourceDiagnostic.INSTANCE_RESOURCE_SKIPPED, place, resource, "no JSON");
                }
            });
        }
        long global = new HashSet<>(stated)
                .stream().filter(CustomFieldDefinition::global).count();
        if (global > 0) {
            notices.add(
                    SourceDiagnostic.INSTANCE_IS_NEWER, String.join(", ", request.sources()), global, index.release());
        }
    }
}
