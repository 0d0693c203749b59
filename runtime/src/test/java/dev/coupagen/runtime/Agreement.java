package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.Invoice;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Plain elements of a document in memory are read without the parser; the parser reads those of a stream. Both must agree,
 * whatever the document is.
 *
 * @param fault how the message of a refusal by the parser begins; which of several faults it tells, and where, depends on
 *     how it was fed
 */
public record Agreement(
        BiFunction<byte[], MapperOptions, List<? extends Invoice>> memory,
        BiFunction<InputStream, MapperOptions, List<? extends Invoice>> stream,
        String fault) {
    /** What came of reading: the records or else the refusal, and what the listener was told. */
    public record Outcome(List<? extends Invoice> records, String refusal, List<String> issues) {}

    /** What comes of the document, either way. */
    private Outcome on(byte[] document, MapperOptions options) {
        Outcome parsed = outcome(options, all -> stream.apply(new ByteArrayInputStream(document), all));
        Outcome read = outcome(options, all -> memory.apply(document, all));
        String text = new String(document, StandardCharsets.UTF_8);
        if (read.refusal().contains("not valid UTF-8")) {
            // A stream is checked as it is read, so that another fault may come first.
            assertThat(parsed.refusal()).as(text).isNotEmpty();
        } else {
            assertThat(read).as(text).isEqualTo(parsed);
        }
        return read;
    }

    public Outcome on(String document) {
        return on(document, Limits.DEFAULT);
    }

    public Outcome on(String document, Limits limits) {
        return on(document.getBytes(StandardCharsets.UTF_8), MapperOptions.DEFAULT.withLimits(limits));
    }

    private Outcome outcome(MapperOptions options, Function<MapperOptions, List<? extends Invoice>> reading) {
        List<String> issues = new ArrayList<>();
        try {
            return new Outcome(reading.apply(options.withListener(issue -> issues.add(issue.toString()))), "", issues);
        } catch (MappingException e) {
            String message = String.valueOf(e.getMessage());
            return new Outcome(List.of(), message.startsWith(fault) ? fault : message, issues);
        }
    }

    /** Puts the pieces anywhere, one to three at a time; {@code -Dmutants} limits how often. */
    public void onMutants(int most, String document, List<String> pieces) {
        int mutants = Math.min(most, Integer.getInteger("mutants", most));
        Random random = new Random(20261125);
        int refused = 0;
        for (int i = 0; i < mutants; i++) {
            StringBuilder mutant = new StringBuilder(document);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(mutant.length());
                String piece = pieces.get(random.nextInt(pieces.size()));
                mutant.replace(at, Math.min(mutant.length(), at + random.nextInt(4)), piece);
            }
            byte[] bytes = mutant.toString().getBytes(StandardCharsets.UTF_8);
            refused += on(bytes, MapperOptions.DEFAULT).refusal().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(mutants / 10, mutants * 9 / 10);
    }

    /** Breaks the document off at each place. */
    public void onEachEnd(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            on(Arrays.copyOf(bytes, length), MapperOptions.DEFAULT);
        }
    }

    /** Puts the byte at each place. */
    public void onByteAnywhere(String document, int wrong) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            byte before = bytes[at];
            bytes[at] = (byte) wrong;
            on(bytes, MapperOptions.DEFAULT);
            bytes[at] = before;
        }
    }
}
