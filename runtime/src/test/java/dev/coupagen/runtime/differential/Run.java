package dev.coupagen.runtime.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a check on documents made of the seeds in a folder, for some time or a number of documents. */
final class Run {
    private static final long SECONDS = Long.getLong("differential.seconds", 0);
    private static final int MOST_FINDINGS = 10;
    private static final int DOCUMENTS = Integer.getInteger("differential.documents", 8_000);
    private static final long SEED = 20_261_130;

    private Run() {}

    static void of(String folder, List<String> pieces, Consumer<byte[]> check) {
        String chosen = System.getProperty("differential.seed", Long.toString(SEED));
        long seed = chosen.equals("random") ? System.nanoTime() : Long.parseLong(chosen);
        Random random = new Random(seed);
        List<byte[]> seeds = seeds(folder);
        List<Throwable> findings = new ArrayList<>();
        seeds.forEach(document -> checked(document, check, findings));
        Mutator mutator = new Mutator(seeds, pieces, random);
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        long documents = 0;
        while (SECONDS > 0 ? System.nanoTime() < end : documents < DOCUMENTS) {
            checked(mutator.next(), check, findings);
            documents++;
            if (findings.size() == MOST_FINDINGS) {
                break;
            }
        }
        System.out.println("Differential " + folder + ": " + documents + " documents, seed " + seed);
        if (!findings.isEmpty()) {
            AssertionError all = new AssertionError(
                    findings.size() + " findings with seed " + seed + ": "
                            + findings.stream()
                                    .map(finding -> finding.getMessage() + "\n" + finding.getCause())
                                    .collect(Collectors.joining("\n\n")),
                    findings.get(0).getCause());
            throw all;
        }
    }

    private static void checked(byte[] document, Consumer<byte[]> check, List<Throwable> findings) {
        try {
            check.accept(document);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            findings.add(new AssertionError("Document: " + new String(document, StandardCharsets.ISO_8859_1), e));
        }
    }

    private static List<byte[]> seeds(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Run.class.getResource(folder).toURI()))) {
            return files.sorted().map(Run::bytes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
