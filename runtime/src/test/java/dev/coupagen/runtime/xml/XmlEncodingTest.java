package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlEncodingTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final String CONTENT =
            "<invoice-header><invoice-number>Zürich 5 €</invoice-number></invoice-header>";

    /** Reads the bytes as such and from a stream. */
    private static List<ImmutableInvoice> read(byte[] xml) {
        return List.of(MAPPER.fromXml(xml), MAPPER.fromXml(new ByteArrayInputStream(xml)));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', ''",
        "UTF-8, '', UTF-8",
        "UTF-8, '', utf8",
        "UTF-8, EFBBBF, ''",
        "UTF-8, EFBBBF, UTF-8",
        "UTF-16LE, '', UTF-16",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16LE, FFFE, ''",
        "UTF-16LE, FFFE, UTF-16",
        "UTF-16BE, '', UTF-16",
        "UTF-16BE, FEFF, ''",
        "UTF-16BE, FEFF, UTF-16",
        "UTF-32BE, 0000FEFF, UTF-32",
        "UTF-32LE, FFFE0000, UTF-32",
        "windows-1252, '', windows-1252",
        "windows-1252, '', WINDOWS-1252",
        "ISO-8859-15, '', ISO-8859-15",
    })
    void readsEachEncodingByItsMarkOrItsDeclaration(String charset, String mark, String declared) {
        String declaration =
                declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\" standalone='yes'?>\n";
        byte[] text = (declaration + CONTENT).getBytes(Charset.forName(charset));
        byte[] head = HexFormat.of().parseHex(mark);
        byte[] xml = new byte[head.length + text.length];
        System.arraycopy(head, 0, xml, 0, head.length);
        System.arraycopy(text, 0, xml, head.length, text.length);
        assertThat(read(xml)).extracting(ImmutableInvoice::invoiceNumber).containsOnly("Zürich 5 €");
    }

    @Test
    void readsLatin1AndAscii() {
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a><invoice-number>Zürich</invoice-number></a>";
        assertThat(read(latin.getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(ImmutableInvoice::invoiceNumber)
                .containsOnly("Zürich");
        String ascii = "<?xml version='1.0' encoding='US-ASCII'?><a><invoice-number>A-1</invoice-number></a>";
        assertThat(read(ascii.getBytes(StandardCharsets.US_ASCII)))
                .extracting(ImmutableInvoice::invoiceNumber)
                .containsOnly("A-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "no-such-encoding"})
    void readsCharactersWhateverTheDeclarationSays(String declared) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + CONTENT;
        assertThat(MAPPER.fromXml(xml).invoiceNumber()).isEqualTo("Zürich 5 €");
        assertThat(MAPPER.fromXml("\uFEFF" + xml).invoiceNumber()).isEqualTo("Zürich 5 €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-encoding", "x-unknown", "ÜTF", "../etc"})
    void refusesAnEncodingThatIsUnknown(String declared) {
        byte[] xml =
                ("<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + CONTENT).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MAPPER.fromXml(xml)).isInstanceOf(MappingException.class);
        assertThatThrownBy(() -> MAPPER.fromXml(new ByteArrayInputStream(xml))).isInstanceOf(MappingException.class);
    }

    @Test
    void saysWhichEncodingIsUnknown() {
        byte[] xml = "<?xml version='1.0' encoding='x-unknown'?><a/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MAPPER.fromXml(xml))
                .hasMessage("The XML declares the encoding x-unknown, which Java does not know. Ask for UTF-8.");
    }

    @Test
    void refusesBytesThatTheEncodingDoesNotHave() {
        byte[] utf8 = CONTENT.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> MAPPER.fromXml(utf8)).isInstanceOf(MappingException.class);
        byte[] odd = "<?xml version='1.0' encoding='Shift_JIS'?><a><invoice-number>\u00FC\u0001</invoice-number></a>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> MAPPER.fromXml(odd)).isInstanceOf(MappingException.class);
        byte[] half = "<a><invoice-number>\uD800</invoice-number></a>".getBytes(StandardCharsets.UTF_16);
        half[half.length - 38] = (byte) 0xD8;
        assertThatThrownBy(() -> MAPPER.fromXml(half)).isInstanceOf(MappingException.class);
    }

    @Test
    void refusesADeclarationThatCannotBeTrue() {
        byte[] xml = ("<?xml version='1.0' encoding='UTF-16'?>" + CONTENT).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MAPPER.fromXml(xml)).isInstanceOf(MappingException.class);
    }

    @Test
    void readsABigDocumentInEachForm() {
        String many = "<tag>Zürich</tag>".repeat(300_000);
        String xml = "<a><tags>" + many + "</tags></a>";
        assertThat(MAPPER.fromXml(xml).tags()).hasSize(300_000).containsOnly("Zürich");
        assertThat(read(xml.getBytes(StandardCharsets.UTF_8)))
                .allSatisfy(invoice -> assertThat(invoice.tags()).hasSize(300_000));
    }

    /** The parser takes control characters within tags and the declaration for white space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml%08version='1.0'?><a/>                  | U+0008 (byte 6)",
                "<?xml version='1.0'%1Bencoding='UTF-8'?><a/> | U+001B (byte 20)",
                "<a><b>1</%00b></a>                           | U+0000 (byte 10)",
                "<a%01x='1'/>                                 | U+0001 (byte 3)",
                "<a>%02</a>                                   | U+0002 (byte 4)",
            })
    void refusesControlCharacters(String escaped, String message) {
        byte[] xml = URLDecoder.decode(escaped, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MAPPER.fromXml(xml))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> MAPPER.fromXml(new ByteArrayInputStream(xml)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesANameThatNoEncodingCanHave() {
        byte[] xml = "<?xml version='1.0' encoding='ISO-88\r59-1'?><a/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(xml)).hasMessageContaining("is not a valid name of an encoding");
    }

    @Test
    void takesNoDeclarationFromAProcessingInstructionOfAnotherName() {
        String xml = "<?xmlץ encoding=\"ISO-8859-1\"?>" + CONTENT;
        assertThat(read(xml.getBytes(StandardCharsets.UTF_8)))
                .extracting(ImmutableInvoice::invoiceNumber)
                .containsOnly("Zürich 5 €");
    }
}
