package dev.coupagen.runtime.differential;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a document in all ways, which must come to the same. */
final class Readings {
    private static final int LONGEST_MESSAGE = 3_000;

    /**
     * What came of it.
     *
     * @param records null if the document was refused
     */
    record Outcome(@Nullable List<ImmutableInvoice> records, List<Issue> issues, String refusal) {}

    private final Reader reader;
    private final Random random;

    Readings(Reader reader, Random random) {
        this.reader = reader;
        this.random = random;
    }

    /** The outcome of reading a document as one record or as a list. */
    Outcome read(byte[] document, boolean asList) {
        Outcome ofBytes =
                outcome(options -> asList ? reader.list(document, options) : List.of(reader.one(document, options)));
        Pieces pieces = new Pieces(document, random);
        Outcome ofPieces =
                outcome(options -> asList ? reader.list(pieces, options) : List.of(reader.one(pieces, options)));
        requireSame(ofBytes, ofPieces, "from pieces");
        if (!pieces.isClosed()) {
            throw new AssertionError("The stream was not closed.");
        }
        if (asList) {
            requireSame(
                    ofBytes, outcome(options -> reader.streamed(new Pieces(document, random), options)), "streamed");
        }
        textOf(document).ifPresent(text -> {
            Outcome ofText =
                    outcome(options -> asList ? reader.list(text, options) : List.of(reader.one(text, options)));
            requireSame(ofBytes, ofText, "from text");
        });
        return ofBytes;
    }

    private static void requireSame(Outcome one, Outcome other, String way) {
        if (!Objects.equals(one.records(), other.records())) {
            throw new AssertionError("Read " + way + " it is " + text(other) + ", from bytes " + text(one));
        }
    }

    private static String text(Outcome outcome) {
        return outcome.records() == null ? "refused: " + outcome.refusal() : String.valueOf(outcome.records());
    }

    private static Outcome outcome(Function<MapperOptions, List<ImmutableInvoice>> reading) {
        List<Issue> issues = new ArrayList<>();
        try {
            return new Outcome(reading.apply(MapperOptions.DEFAULT.withListener(issues::add)), issues, "");
        } catch (MappingException e) {
            String message = String.valueOf(e.getMessage());
            if (message.isBlank()
                    || message.length() > LONGEST_MESSAGE
                    || message.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
                throw new AssertionError("The message is not fit for a log: " + message, e);
            }
            return new Outcome(null, issues, message);
        }
    }

    /** The document as text, if it is UTF-8 that is not taken for another encoding. */
    private static Optional<String> textOf(byte[] document) {
        boolean isMarked = document.length > 0 && (document[0] < 0 || document[0] == 0);
        for (int i = 0; i < Math.min(4, document.length); i++) {
            isMarked |= document[i] == 0;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            boolean declares = text.startsWith("<?xml") && text.indexOf("encoding") > 0;
            return isMarked || declares ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
