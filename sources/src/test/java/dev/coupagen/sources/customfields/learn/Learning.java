package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.sources.customfields.learn.LearnRequest.InstanceSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A project that learns its custom fields from a folder of payloads, as a user sees it. */
final class Learning {
    private final Path folder;
    private final Path payloads;
    private final Path output;

    Learning(Path folder) {
        this.folder = folder;
        this.payloads = folder.resolve("payloads");
        this.output = folder.resolve("custom-fields.yaml");
    }

    Learning payload(String name, String content) {
        return payload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Learning payload(String name, byte[] content) {
        return write(payloads.resolve(name), content);
    }

    Learning file(String content) {
        return write(output, content.getBytes(StandardCharsets.UTF_8));
    }

    LearnResult run() {
        return run(Optional.empty());
    }

    LearnResult run(Optional<String> resource) {
        LearnRequest request = new LearnRequest(
                BundledReleases.load("R39"),
                List.of("payloads"),
                folder,
                resource,
                Optional.empty(),
                InstanceSource.ANY,
                Set.of(),
                LearnRequest.USUAL_SAMPLES,
                Optional.of(output));
        return CustomFieldLearner.run(request, line -> {});
    }

    /** The custom-field file. */
    String file() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines without the comment at the top. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(file().lines().toList());
        lines.removeIf(line -> line.startsWith("#"));
        return lines;
    }

    /** The folder of the payloads. */
    Path payloads() {
        return payloads;
    }

    Path output() {
        return output;
    }

    /** The type that a field of an invoice has; nothing else is to be there. */
    static String onlyType(LearnResult result) {
        if (result.fields().size() != 1) {
            throw new AssertionError(result.fields());
        }
        return ElementTypes.text(result.fields().get(0).field().type());
    }

    static List<String> messages(LearnResult result, Diagnostic diagnostic) {
        return result.notices().stream()
                .filter(notice -> notice.diagnostic() == diagnostic)
                .map(notice -> notice.message())
                .toList();
    }

    private Learning write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
