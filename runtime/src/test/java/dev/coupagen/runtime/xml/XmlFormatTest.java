package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document has the same content, and the same faults, whichever way it comes. */
class XmlFormatTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "windows-1252");

    private static String declared(String encoding, String content) {
        return "<?xml version='1.0' encoding='" + encoding + "'?>" + content;
    }

    /** As a text that declares any encoding, as bytes in that encoding, and as a stream of them. */
    private static List<Function<MapperOptions, ImmutableInvoice>> readings(String content) {
        List<Function<MapperOptions, ImmutableInvoice>> readings = new ArrayList<>();
        for (String encoding : ENCODINGS) {
            String text = declared(encoding, content);
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            readings.add(options -> MAPPER.fromXml(text, options));
            readings.add(options -> MAPPER.fromXml(bytes, options));
            readings.add(options -> MAPPER.fromXml(new ByteArrayInputStream(bytes), options));
        }
        return readings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\ta\nb\t", " é", "-"})
    void textIsTheSameInEveryEncoding(String text) {
        assertThat(readings("<a><invoice-number>" + text + "</invoice-number></a>"))
                .allSatisfy(reading -> assertThat(
                                reading.apply(MapperOptions.DEFAULT).invoiceNumber())
                        .isEqualTo(text));
    }

    @Test
    void linesEndAlikeInEveryEncoding() {
        assertThat(readings("<a><invoice-number>a\r\nb\rc</invoice-number></a>"))
                .allSatisfy(reading -> assertThat(
                                reading.apply(MapperOptions.DEFAULT).invoiceNumber())
                        .isEqualTo("a\nb\nc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a\u0001/>", "<a><b\u001Fx='1'/></a>", "<a>\u0000</a>", "<a>\u000B</a>"})
    void controlCharactersAreRefusedInEveryEncoding(String content) {
        assertThat(readings(content))
                .allSatisfy(reading -> assertThatThrownBy(() -> reading.apply(MapperOptions.DEFAULT))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("which XML 1.0 does not allow"));
    }

    @ParameterizedTest
    @CsvSource({"10, windows-1252", "10, UTF-8", "30000, windows-1252", "30000, UTF-8"})
    void theRefusalOfACharacterNamesItsPlace(int before, String encoding) {
        String text = declared(encoding, "<a>" + "<b/>".repeat(before) + "<b\u0001/></a>");
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        String unit = encoding.equals("UTF-8") ? "byte" : "character";
        String message = "The XML cannot be read: it has the character U+0001 (" + unit + " "
                + (text.indexOf('\u0001') + 1) + "), which XML 1.0 does not allow.";

        assertThatThrownBy(() -> MAPPER.fromXml(text)).hasMessage(message);
        assertThatThrownBy(() -> MAPPER.fromXml(bytes)).hasMessage(message);
        assertThatThrownBy(() -> MAPPER.fromXml(new ByteArrayInputStream(bytes)))
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00x", "\uFFFE", "\uFFFF"})
    void halvesOfCharactersAndNoncharactersAreRefusedInATextOfAnyDeclaration(String text) {
        for (String encoding : ENCODINGS) {
            String xml = declared(encoding, "<a><invoice-number>" + text + "</invoice-number></a>");
            String place =
                    String.format("U+%04X (character %d)", (int) text.charAt(0), xml.indexOf(text.charAt(0)) + 1);
            assertThatThrownBy(() -> MAPPER.fromXml(xml))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining(encoding.equals("UTF-8") ? "character" : place);
        }
        assertThatThrownBy(
                        () -> MAPPER.fromXml(declared("UTF-16", "<a>\uFFFE</a>").getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(MappingException.class);
    }

    @Test
    void wholeCharactersOfTwoHalvesAreRead() {
        assertThat(MAPPER.fromXml(declared("windows-1252", "<a><invoice-number>😀</invoice-number></a>"))
                        .invoiceNumber())
                .isEqualTo("😀");
    }

    @Test
    void charactersAreCheckedOneByOneToo() throws IOException {
        try (XmlCharacters characters = new XmlCharacters(new StringReader("a \u0002"))) {
            assertThat(characters.read()).isEqualTo('a');
            assertThat(characters.read()).isEqualTo(' ');
            assertThatThrownBy(characters::read).hasMessageContaining("U+0002 (character 3)");
            assertThat(characters.read()).isEqualTo(-1);
        }
        char[] into = new char[4];
        try (XmlCharacters characters = new XmlCharacters(new StringReader("ab"))) {
            assertThat(characters.read(into, 1, 3)).isEqualTo(2);
            assertThat(into).containsExactly('\0', 'a', 'b', '\0');
        }
        try (XmlCharacters characters = new XmlCharacters(new StringReader("ab\u0002"))) {
            assertThatThrownBy(() -> characters.read(into, 1, 3)).hasMessageContaining("(character 3)");
        }
    }

    @Test
    void aDocumentOfTheGreatestSizeIsReadAndALargerOneRefused() {
        String xml = "<a><id>7</id></a>";
        String latin = declared("ISO-8859-1", xml);
        for (String document : List.of(xml, latin)) {
            MapperOptions exact = MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withDocumentBytes(document.length()));
            MapperOptions less =
                    MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withDocumentBytes(document.length() - 1));
            byte[] bytes = document.getBytes(StandardCharsets.ISO_8859_1);
            String refusal = "The document exceeds the limit: document of " + (document.length() - 1) + " bytes (";

            assertThat(MAPPER.fromXml(document, exact).id()).hasValue(7L);
            assertThat(MAPPER.fromXml(bytes, exact).id()).hasValue(7L);
            assertThat(MAPPER.fromXml(new ByteArrayInputStream(bytes), exact).id())
                    .hasValue(7L);
            assertThatThrownBy(() -> MAPPER.fromXml(document, less))
                    .hasMessageStartingWith(refusal + "it has " + document.length());
            assertThatThrownBy(() -> MAPPER.fromXml(bytes, less))
                    .hasMessageStartingWith(refusal + "it has " + document.length());
            assertThatThrownBy(() -> MAPPER.fromXml(new ByteArrayInputStream(bytes), less))
                    .hasMessageStartingWith(refusal + "byte " + document.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><b x='%s'/><id>7</id></a>",
                "<a><!--%s--><id>7</id></a>",
                "<a><id>7</id><!--%s--></a>",
                "<a><?x %s?><id>7</id></a>"
            })
    void aTagOrACommentOfMoreThanSixteenThousandCharactersIsRefused(String pattern) {
        for (String around : new String[] {"", "<c/>".repeat(10_000)}) {
            String before = pattern.replace("<a>", "<a>" + around);
            assertThat(readings(before.replace("%s", "x".repeat(12_000))))
                    .allSatisfy(reading -> assertThat(
                                    reading.apply(MapperOptions.DEFAULT).id())
                            .hasValue(7L));
            assertThat(readings(before.replace("%s", "x".repeat(40_000))))
                    .allSatisfy(reading -> assertThatThrownBy(() -> reading.apply(MapperOptions.DEFAULT))
                            .isInstanceOf(MappingException.class)
                            .hasMessageStartingWith("The document exceeds the limit: tag of 16384 characters (byte "));
        }
    }

    @Test
    void aLongTextIsNoLongTag() {
        String text = "x".repeat(100_000);
        assertThat(readings("<a><b/><invoice-number>" + text + "</invoice-number></a>"))
                .allSatisfy(reading -> assertThat(
                                reading.apply(MapperOptions.DEFAULT).invoiceNumber())
                        .isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a></b>", "<a><b></a>", "<a>"})
    void theRefusalOfAMalformedDocumentIsOneLineWithItsPlace(String xml) {
        assertThat(readings(xml))
                .allSatisfy(reading -> assertThatThrownBy(() -> reading.apply(MapperOptions.DEFAULT))
                        .isInstanceOf(MappingException.class)
                        .hasMessageMatching("The XML cannot be read: Unexpected [^()]+ \\(line 1, column [45]\\d\\)"));
    }

    @Test
    void aStreamThatFailsInReadingAndInClosingTellsBoth() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return read();
            }

            @Override
            public void close() throws IOException {
                throw new IOException("and stays so");
            }
        };
        MappingException failure = catchThrowableOfType(MappingException.class, () -> MAPPER.fromXml(broken));

        assertThat(failure).hasMessageContaining("the line is dead");
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure.getSuppressed()[0]).hasMessage("and stays so");
    }
}
