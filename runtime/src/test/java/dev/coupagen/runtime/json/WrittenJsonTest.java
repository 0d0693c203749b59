package dev.coupagen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.format.ElementReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON that is written, byte by byte, and the bounds within which JSON is read. */
class WrittenJsonTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a\"b\\c|a\\\"b\\\\c",
                "`a\b\t\n\f\rz`|a\\b\\t\\n\\f\\rz",
                "`a\0\u001f\u007f`|`a\\u0000\\u001F\u007f`",
                "é|é",
                "aß€\uD83D\uDE00b|aß€\uD83D\uDE00b",
                "a\uD83Db|a\\uD83Db",
                "a\uDE00|a\\uDE00",
                "\uD83D|\\uD83D",
                "\u0080\u07ff\u0800\uffff|\u0080\u07ff\u0800\uffff",
                "x/y|x/y",
            })
    void textIsEscapedOnlyWhereJsonAsksForIt(String text, String written) {
        assertThat(json(ImmutableInvoice.builder().invoiceNumber(text).build()))
                .isEqualTo("{\"invoice-number\":\"" + written + "\"}");
    }

    /** Longer than twice any buffer that is kept, so that the new one has not a byte more than it was asked for. */
    @ParameterizedTest
    @CsvSource({"x, 9000000", "é, 5000000", "\1, 2000000"})
    void aTextOfMillionsOfCharactersIsWritten(String character, int times) {
        String text = character.repeat(times);
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .extension("four", new RawValue.Text(text))
                .build();

        assertThat(MAPPER.fromJson(MAPPER.toJson(invoice)).equals(invoice)).isTrue();
    }

    @Test
    void eachKindOfValueHasItsForm() {
        String json = "{\"id\":-7,\"invoice-number\":\"\",\"gross-total\":\"-0.10\",\"invoice-date\":\"2026-02-28\","
                + "\"created-at\":\"2026-02-28T10:20:30-08:00\",\"paid\":false,\"supplier\":{},\"related-invoices\":[],"
                + "\"tags\":[\"a\",null,\"\"],\"payload\":{\"a\":[],\"b\":{},\"c\":-1.5e-7},\"urgent\":true}";

        assertThat(json(MAPPER.fromJson(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "-0", "7", "10", "-120", "0.5", "1.50", "9E9", "9e9", "1e+5", "1E-05", "-0.0e0", "1.0E10", "99"
            })
    void aNumberOfJsonIsWrittenAsSuch(String digits) {
        assertThat(JsonNumbers.isNumber(digits)).isTrue();
        assertThat(json(extended(digits))).isEqualTo("{\"x\":" + digits + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "00",
                "01",
                "-01",
                ".5",
                "1.",
                "1.e5",
                "e5",
                "1e",
                "1e+",
                "1e-",
                "1x",
                "1.5x",
                "1e5x",
                "1e+x",
                "NaN",
                "Infinity",
                " 1",
                "1 ",
                "1:",
                "1/",
                "1.2.3",
                "1e5.0",
                "--1",
                "1e++5"
            })
    void anyOtherTextIsWrittenInQuotes(String digits) {
        assertThat(JsonNumbers.isNumber(digits)).isFalse();
        assertThat(json(extended(digits))).isEqualTo("{\"x\":\"" + digits + "\"}");
    }

    private static ImmutableInvoice extended(String digits) {
        return ImmutableInvoice.builder()
                .extension("x", new RawValue.Numeric(digits))
                .build();
    }

    @Test
    void aListIsOneDocument() {
        ImmutableInvoice one =
                ImmutableInvoice.builder().grossTotal(BigDecimal.ONE).build();

        assertThat(MAPPER.listToJson(List.of()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[]");
        assertThat(MAPPER.listToJson(List.of(one, one)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("[{\"gross-total\":\"1\"},{\"gross-total\":\"1\"}]");
    }

    @Test
    void aDocumentOfTheGreatestSizeIsReadAndALongerOneRefused() {
        String json = "{\"invoice-number\":\"Zürich\"}";
        int size = json.getBytes(StandardCharsets.UTF_8).length;

        for (int most = size - 2; most <= size + 1; most++) {
            MapperOptions options = MapperOptions.DEFAULT.withLimits(limits(most));
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            if (most < size) {
                String message = "document of " + most + " bytes (it has ";
                assertThatThrownBy(() -> MAPPER.fromJson(json, options)).hasMessageContaining(message);
                assertThatThrownBy(() -> MAPPER.fromJson(bytes, options)).hasMessageContaining(message + size + ")");
            } else {
                assertThat(MAPPER.fromJson(json, options)).isEqualTo(MAPPER.fromJson(bytes, options));
            }
        }
    }

    private static Limits limits(int documentBytes) {
        return new Limits(64, documentBytes, 100, 1_000, 100);
    }

    @Test
    void aRecordOfAStreamIsBoundedWhereTheStreamIsNot() {
        String record = "{\"id\":1,\"invoice-number\":\"" + "x".repeat(9_000) + "\"}";
        byte[] three = ("[" + record + "," + record + "," + record + "]").getBytes(StandardCharsets.UTF_8);
        MapperOptions options = MapperOptions.DEFAULT.withLimits(new Limits(64, 20_000, 100, 10_000, 100));

        assertThat(MAPPER.streamJson(new ByteArrayInputStream(three), options)).hasSize(3);
        assertThatThrownBy(() -> MAPPER.listFromJson(new ByteArrayInputStream(three), options))
                .isInstanceOf(MappingException.class);
    }

    @Test
    void theBytesOfARecordAreCountedHoweverTheyAreRead() throws IOException {
        for (int most : new int[] {4, 5}) {
            InputStream byOne = new RecordGuard(new ByteArrayInputStream(new byte[5]), limits(most));
            InputStream atOnce = new RecordGuard(new ByteArrayInputStream(new byte[5]), limits(most));
            if (most < 5) {
                assertThatThrownBy(() -> readByOne(byOne)).hasMessageContaining("record of 4 bytes");
                assertThatThrownBy(() -> atOnce.read(new byte[9], 0, 9)).hasMessageContaining("record of 4 bytes");
            } else {
                assertThat(readByOne(byOne)).isEqualTo(5);
                assertThat(atOnce.read(new byte[9], 0, 9)).isEqualTo(5);
                assertThat(atOnce.read(new byte[9], 0, 9)).isEqualTo(-1);
            }
        }
    }

    @Test
    void whatWasReadBeforeARecordIsNoPartOfIt() throws IOException {
        RecordGuard guard = new RecordGuard(new ByteArrayInputStream(new byte[8]), limits(4));

        assertThat(guard.read(new byte[4], 0, 4)).isEqualTo(4);
        guard.startRecord();
        assertThat(guard.read(new byte[4], 0, 4)).isEqualTo(4);
    }

    private static int readByOne(InputStream in) throws IOException {
        int count = 0;
        while (in.read() >= 0) {
            count++;
        }
        return count;
    }

    @Test
    void signInPagesAndEmptyDocumentsAreToldApartFromWrongJson() {
        assertThatThrownBy(() -> MAPPER.fromJson("<html/>"))
                .hasMessageStartingWith("Expected JSON but found an HTML page");
        assertThatThrownBy(() -> MAPPER.fromJson(" ")).hasMessage("The document is empty. Expected JSON.");
        assertThatThrownBy(() -> MAPPER.fromJson("{\"id\":1} 2"))
                .hasMessage("More follows the end of the document (line 1, column 10)");
        assertThatThrownBy(() -> MAPPER.fromJson("{\"tags\":[{\"x\":[1,\n  y]}]}"))
                .hasMessageEndingWith("(line 2, column 3)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"x\":[[[[1]]]]}|depth of 3",
                "{\"x\":1234567}|number of 6 digits",
                "{\"x\":\"12345678\"}|text of 7 characters",
                "{\"123456789\":1}|name of 8 characters",
            })
    void aLimitThatIsExceededIsNamed(String json, String limit) {
        MapperOptions options = MapperOptions.DEFAULT.withLimits(new Limits(3, 1_000, 8, 7, 6));

        assertThatThrownBy(() -> MAPPER.fromJson(json, options))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(limit);
        assertThatThrownBy(
                        () -> MAPPER.fromJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), options))
                .hasMessageContaining(limit);
    }

    @Test
    void aStreamThatCannotBeClosedEitherIsRefusedForItsContent() {
        InputStream stream = new ByteArrayInputStream("<html/>".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                throw new IOException("The line went dead.");
            }
        };

        assertThatThrownBy(() -> MAPPER.fromJson(stream))
                .hasMessageStartingWith("Expected JSON but found an HTML page")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .hasToString("java.io.IOException: The line went dead."));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "-1, -1",
        "9223372036854775807, 9223372036854775807",
        "-0,",
        "9223372036854775808,",
        "7.0,",
        "7e0,"
    })
    void aWholeNumberIsReadAsSuchFromAStream(String json, Long number) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (ElementReader reader =
                JsonFormat.INSTANCE.reader(new ByteArrayInputStream(bytes), Limits.DEFAULT, false)) {
            assertThat(reader.wholeNumber()).isEqualTo(number);
        }
    }

    private static String json(ImmutableInvoice invoice) {
        return new String(MAPPER.toJson(invoice), StandardCharsets.UTF_8);
    }
}
