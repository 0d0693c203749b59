package dev.coupagen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Jackson reads the documents for us, so what is JSON to us is what is JSON to Jackson; {@code cases.txt} has examples. */
class JsonCasesTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final Pattern SPECIAL = Pattern.compile("«(?:([0-9A-F]+)|([^*»]+)\\*([0-9]+))»");
    /** Where a value can stand: in an element of each kind, in an unknown one, in one that is skipped, and in a list. */
    private static final List<String> PLACES = List.of(
            "{\"unknown\":%}",
            "{\"id\":%}",
            "{\"invoice-number\":%}",
            "{\"status\":%}",
            "{\"gross-total\":%}",
            "{\"invoice-date\":%}",
            "{\"created-at\":%}",
            "{\"paid\":%}",
            "{\"supplier\":%}",
            "{\"supplier\":{\"skipped\":%}}",
            "{\"related-invoices\":[%]}",
            "{\"tags\":[%,\"b\"]}",
            "{\"custom-fields\":{\"a\":%}}",
            "{\"id\":1,\"tags\":[],\"custom-fields\":%}",
            "{\"id\":%,\"invoice-number\":\"0123456789\"}",
            "{\"id\":1,\"invoice-number\":%,\"paid\":null,\"payload\":[]}",
            "{\"created-at\":%,\"invoice-number\":\"0123456789\"}",
            "{\"invoice-date\":%,\"invoice-number\":\"0123456789\"}",
            "{\"paid\":%,\"invoice-number\":\"0123456789\"}");

    /** The places where nothing but the value stands, and is kept, whatever it is. */
    private static final List<String> KEPT = PLACES.stream()
            .filter(place -> !place.contains("supplier") && !place.contains(","))
            .toList();

    /** Blanks behind a document, with which its last members too are compared and read eight bytes at a time. */
    private static final String BLANKS = " ".repeat(64);

    static Stream<Arguments> cases() throws IOException {
        try (InputStream stream = Objects.requireNonNull(JsonCasesTest.class.getResourceAsStream("cases.txt"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" ", 3)));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void areAcceptedAndRefusedAsJacksonDoes(String kind, String outcome, String json) {
        for (String place : kind.equals("value") ? PLACES : List.of("%")) {
            byte[] document = bytes(place.replace("%", json));
            isAcceptedOrRefused(document, place, outcome);
            if (isUtf8(document)) {
                isAcceptedOrRefused(bytes(place.replace("%", json) + BLANKS), place, outcome);
            }
        }
    }

    private static void isAcceptedOrRefused(byte[] document, String place, String outcome) {
        assertThat(jackson(document)).as("Jackson on %s", place).isEqualTo(outcome);
        assertThat(outcome(() -> MAPPER.fromJson(document)))
                .as("bytes of %s", place)
                .isEqualTo(outcome);
        assertThat(outcome(() -> MAPPER.fromJson(new ByteArrayInputStream(document))))
                .as("stream of %s", place)
                .isEqualTo(outcome);
        if (isUtf8(document)) {
            String text = new String(document, StandardCharsets.UTF_8);
            assertThat(outcome(() -> MAPPER.fromJson(text)))
                    .as("text of %s", place)
                    .isEqualTo(outcome);
        }
    }

    @Test
    void aNameThatTextBetweenElementsHasInXmlIsAnyNameInJson() {
        ImmutableInvoice invoice = MAPPER.fromJson("{\"#text\":\"1\",\"#text\":\"t\"}");
        assertThat(invoice.extensions().member("#text").flatMap(RawValue::asText))
                .contains("t");
    }

    @Test
    void areManyEnough() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(250);
    }

    @Test
    void areNeverReadAsSomethingElse() throws IOException {
        cases().map(Arguments::get)
                .filter(row -> row[0].equals("value") && row[1].equals("accepted"))
                .flatMap(row -> KEPT.stream().map(place -> place.replace("%", (String) row[2]) + BLANKS))
                .map(JsonCasesTest::bytes)
                .filter(document -> !new String(document, StandardCharsets.UTF_8).contains("\\uD"))
                .forEach(document -> {
                    byte[] once = MAPPER.toJson(MAPPER.fromJson(document));
                    assertThat(tokens(once)).isEqualTo(tokens(document));
                    assertThat(MAPPER.toJson(MAPPER.fromJson(once))).isEqualTo(once);
                });
    }

    @Test
    void areReadAlikeFromMemoryAndFromAStream() throws IOException {
        cases().map(Arguments::get)
                .filter(row -> row[0].equals("value"))
                .flatMap(row -> PLACES.stream().map(place -> place.replace("%", (String) row[2])))
                .flatMap(document -> Stream.of(document, document + BLANKS))
                .map(JsonCasesTest::bytes)
                .forEach(document -> {
                    for (boolean strict : List.of(false, true)) {
                        assertThat(told(strict, options -> MAPPER.fromJson(document, options)))
                                .isEqualTo(told(
                                        strict,
                                        options -> MAPPER.fromJson(new ByteArrayInputStream(document), options)));
                    }
                });
    }

    /** The issues that a reading gives, and what comes of it. */
    private static List<String> told(boolean strict, Function<MapperOptions, ImmutableInvoice> reading) {
        List<String> told = new ArrayList<>();
        try {
            ImmutableInvoice invoice = reading.apply(MapperOptions.DEFAULT
                    .withListener(issue -> told.add(issue.toString()))
                    .withStrict(strict));
            told.add(invoice.toString());
        } catch (MappingException e) {
            told.add(e.getMessage());
        }
        return told;
    }

    private static String jackson(byte[] document) {
        try {
            tokens(document);
            return "accepted";
        } catch (JacksonException e) {
            return "refused";
        }
    }

    /** All tokens that Jackson finds in a document, which has to be a single value. */
    private static String tokens(byte[] document) {
        StringBuilder tokens = new StringBuilder();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
            int values = 0;
            while (parser.nextToken() != null) {
                tokens.append(parser.currentToken())
                        .append(' ')
                        .append(parser.getString())
                        .append('\n');
                values += parser.streamReadContext().inRoot() ? 1 : 0;
            }
            if (values != 1) {
                throw new StreamReadException("The document has " + values + " values.");
            }
            return tokens.toString();
        }
    }

    private static String outcome(Runnable reading) {
        try {
            reading.run();
            return "accepted";
        } catch (MappingException e) {
            assertThat(e).hasMessageNotContaining("limit");
            return "refused";
        }
    }

    private static byte[] bytes(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher special = SPECIAL.matcher(json);
        int at = 0;
        while (special.find()) {
            bytes.writeBytes(json.substring(at, special.start()).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(
                    special.group(1) != null
                            ? HexFormat.of().parseHex(special.group(1))
                            : special.group(2)
                                    .repeat(Integer.parseInt(special.group(3)))
                                    .getBytes(StandardCharsets.UTF_8));
            at = special.end();
        }
        bytes.writeBytes(json.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static boolean isUtf8(byte[] document) {
        boolean otherEncoding = document.length > 1 && (document[0] == 0 || document[1] == 0);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
            return !otherEncoding;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
