package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.aalto.stax.InputFactoryImpl;
import dev.coupagen.aalto.stax.OutputFactoryImpl;
import dev.coupagen.aalto.util.XmlChars;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What we write ourselves, byte by byte, is read by Jackson and Aalto as what they write themselves. */
class WrittenTextTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final InputFactoryImpl AALTO = new InputFactoryImpl();
    private static final OutputFactoryImpl AALTO_WRITER = new OutputFactoryImpl();
    private static final int TEXTS = 2_000;

    static {
        AALTO.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Text of characters of all kinds, without halves of surrogate pairs. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    switch (random.nextInt(8)) {
                        case 0, 1 -> ' ' + random.nextInt(95);
                        case 2 -> "\"\\/<>&'\t\n\r]#".charAt(random.nextInt(12));
                        case 3 -> 0x80 + random.nextInt(0x780);
                        case 4 -> 0x800 + random.nextInt(0xD800 - 0x800);
                        case 5 -> 0xE000 + random.nextInt(0xFFFE - 0xE000);
                        case 6 -> 0x10000 + random.nextInt(0x100000);
                        default -> 'a';
                    });
        }
        return text.toString();
    }

    private static ImmutableInvoice invoice(String text) {
        return ImmutableInvoice.builder()
                .invoiceNumber(text)
                .tags(List.of(text))
                .extension("other", new RawValue.Text(text))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isTheSameInJson(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random) + (i % 3 == 0 ? Character.toString(random.nextInt(' ')) : "");
            byte[] json = MAPPER.toJson(invoice(text));
            assertThat(textsInJson(json)).containsExactly(text, text, text).isEqualTo(textsInJson(jackson(text)));
            assertThat(MAPPER.fromJson(json)).isEqualTo(invoice(text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void isTheSameInXml(int seed) throws XMLStreamException {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            byte[] xml = MAPPER.toXml(invoice(text));
            List<String> expected = List.of(text, text, text);
            assertThat(textsInXml(xml)).isEqualTo(expected).isEqualTo(textsInXml(aalto(text)));
            assertThat(MAPPER.fromXml(xml)).isEqualTo(invoice(text));
        }
    }

    @Test
    void keepsHalfASurrogatePairAsAnEscapeInJsonAndIsRefusedByXml() {
        for (String half : List.of("\uD800", "\uDC00", "a\uD800b", "\uDFFF\uD800", "ü\uDBFF", "\uD83D\uDE00\uD83D")) {
            for (String around : List.of("", "x".repeat(100), "ü".repeat(100))) {
                ImmutableInvoice invoice = ImmutableInvoice.builder()
                        .invoiceNumber(around + half + around)
                        .build();
                String json = new String(MAPPER.toJson(invoice), StandardCharsets.UTF_8);
                assertThat(json).containsPattern("\\\\uD[89A-F][0-9A-F]{2}").doesNotContain("?");
                assertThat(MAPPER.fromJson(json)).isEqualTo(invoice);
                assertThat(MAPPER.fromJson(json.getBytes(StandardCharsets.UTF_8)))
                        .isEqualTo(invoice);
                assertThatThrownBy(() -> MAPPER.toXml(invoice))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("Element 'invoice-number' holds the character U+D");
            }
        }
        ImmutableInvoice named = ImmutableInvoice.builder()
                .extension("a\uD800", RawValue.Null.NULL)
                .build();
        assertThatThrownBy(() -> MAPPER.toJson(named))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("half a surrogate pair in its name");
    }

    @Test
    void isRefusedByXmlWhereItHoldsWhatXmlCannotHold() {
        IntStream controls = IntStream.range(0, 0x20).filter(c -> c != '\t' && c != '\n' && c != '\r');
        IntStream.concat(controls, IntStream.of(0xFFFE, 0xFFFF)).forEach(c -> {
            ImmutableInvoice invoice = ImmutableInvoice.builder()
                    .invoiceNumber("A")
                    .extension("other", new RawValue.Text("ab" + Character.toString(c)))
                    .build();
            assertThatThrownBy(() -> MAPPER.toXml(invoice))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining(String.format("Element 'other' holds the character U+%04X (at 2)", c));
            assertThat(MAPPER.fromJson(MAPPER.toJson(invoice))).isEqualTo(invoice);
        });
        for (int c : new int[] {0x7F, 0x80, 0x85, 0x9F, 0xFFFD, 0x1FFFE, 0x10FFFF}) {
            ImmutableInvoice invoice = ImmutableInvoice.builder()
                    .invoiceNumber(Character.toString(c))
                    .build();
            assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "trailing-",
                "trailing ",
                "\"",
                "\\",
                "a/b",
                "\u0000",
                "\n",
                "ü",
                "€",
                "😀",
                "#text",
                "1",
                "-a",
                "a:b",
                "a?",
                "xml",
                "{}"
            })
    void mayHaveAnyNameInJson(String name) {
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .invoiceNumber("A")
                .extension(name, RawValue.Struct.of(List.of(new RawValue.Member(name, RawValue.Bool.TRUE))))
                .customFields(CustomFields.NONE.with(name, "x"))
                .build();
        assertThat(MAPPER.fromJson(MAPPER.toJson(invoice))).isEqualTo(invoice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "a b", "1", "-a", ".a", "a:b", ":a", "a?", "a>", "<a", "a/", "a\u00D7", "\uFFFE", "a\u0000",
                "a=\"b\""
            })
    void survivesXmlUnderANameThatXmlDoesNotAllow(String name) {
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .customFields(CustomFields.NONE.with(name, "x"))
                .build();
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice)).customFields().text(name))
                .hasValue("x");
    }

    @Test
    void survivesXmlUnderALongNameOfWhichEachCharacterIsEncoded() {
        String name = "?".repeat(1_000);
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .customFields(CustomFields.NONE.with(name, "x"))
                .build();
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice)).customFields().text(name))
                .hasValue("x");
    }

    @Test
    void isRefusedByXmlWithoutAName() {
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .customFields(CustomFields.NONE.with("", "x"))
                .build();
        assertThatThrownBy(() -> MAPPER.toXml(invoice))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("An element without a name cannot be written as XML.");
    }

    @Test
    void survivesXmlUnderAnyNameThatTheParserReads() {
        for (int block = 0; block < 0x10000; block += 0x400) {
            StringBuilder xml = new StringBuilder("<a>");
            IntStream.range(block, block + 0x400).filter(c -> c != ':').forEach(c -> {
                String character = Character.toString(c);
                if (XmlChars.is10NameStartChar(c)) {
                    xml.append('<').append(character).append("/>");
                }
                if (XmlChars.is10NameChar(c)) {
                    xml.append("<a").append(character).append("/>");
                }
            });
            ImmutableInvoice invoice = MAPPER.fromXml(xml.append("</a>").toString());
            assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
        }
    }

    /** What JSON can have as a name comes through XML, whether XML has such a name or not. */
    @Test
    void survivesXmlUnderEveryNameOfOneCharacter() {
        for (int block = 0; block < 0x11000; block += 0x400) {
            StringBuilder json = new StringBuilder("{\"invoice-number\":\"1\"");
            IntStream.range(block, block + 0x400)
                    .filter(c -> !Character.isISOControl(c) && c != '"' && c != '\\')
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .forEach(c -> json.append(
                            String.format(Locale.ROOT, ",\"%1$s\":\"b\",\"a%1$s\":\"b\"", Character.toString(c))));
            ImmutableInvoice invoice = MAPPER.fromJson(json.append('}').toString());
            assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
        }
    }

    /** What is called like the text between elements, and stands between none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"#text\":\"a < b\"}",
                "{\"#text\":\" \"}",
                "{\"related-invoices\":[{\"#text\":\"a\"}]}",
                "{\"unknown\":{\"#text\":\"a\"}}",
                "{\"unknown\":{\"b\":null,\"#text\":\"a\"}}"
            })
    void survivesXmlAlone(String json) {
        ImmutableInvoice invoice = MAPPER.fromJson(json);
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
    }

    private static byte[] jackson(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            generator
                    .writeStartArray()
                    .writeString(text)
                    .writeString(text)
                    .writeString(text)
                    .writeEndArray();
        }
        return bytes.toByteArray();
    }

    private static List<String> textsInJson(byte[] json) {
        List<String> texts = new java.util.ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == tools.jackson.core.JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
            }
        }
        return texts;
    }

    private static byte[] aalto(String text) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter writer = AALTO_WRITER.createXMLStreamWriter(bytes, "UTF-8");
        writer.writeStartElement("a");
        for (int i = 0; i < 3; i++) {
            writer.writeStartElement("b");
            writer.writeCharacters(text);
            writer.writeEndElement();
        }
        writer.writeEndElement();
        writer.close();
        return bytes.toByteArray();
    }

    /** The texts of all elements that have no others in them. */
    private static List<String> textsInXml(byte[] xml) throws XMLStreamException {
        List<String> texts = new java.util.ArrayList<>();
        XMLStreamReader reader = AALTO.createXMLStreamReader(new ByteArrayInputStream(xml));
        String text = "";
        boolean leaf = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    text = "";
                    leaf = true;
                }
                case XMLStreamReader.CHARACTERS -> text += reader.getText();
                case XMLStreamReader.END_ELEMENT -> {
                    if (leaf) {
                        texts.add(text);
                    }
                    leaf = false;
                }
                default -> {}
            }
        }
        return texts;
    }
}
