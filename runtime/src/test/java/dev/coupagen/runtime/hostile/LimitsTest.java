package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.ImmutableSupplier;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.SupplierMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final Limits SMALL = new Limits(4, 200_000, 20, 5_000, 30);
    private static final MapperOptions OPTIONS = MapperOptions.DEFAULT.withLimits(SMALL);

    /** Reads a document in its three forms. */
    private static List<ThrowingCallable> json(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return List.of(
                () -> MAPPER.fromJson(json, OPTIONS),
                () -> MAPPER.fromJson(bytes, OPTIONS),
                () -> MAPPER.fromJson(new ByteArrayInputStream(bytes), OPTIONS));
    }

    private static List<ThrowingCallable> xml(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return List.of(
                () -> MAPPER.fromXml(xml, OPTIONS),
                () -> MAPPER.fromXml(bytes, OPTIONS),
                () -> MAPPER.fromXml(new ByteArrayInputStream(bytes), OPTIONS));
    }

    private static void accepts(List<ThrowingCallable> readings) {
        assertThat(readings).allSatisfy(reading -> assertThatCode(reading).doesNotThrowAnyException());
    }

    private static void refuses(List<ThrowingCallable> readings, String limit) {
        assertThat(readings)
                .allSatisfy(reading -> assertThatThrownBy(reading)
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("The document exceeds the limit: " + limit + " (")
                        .hasMessageMatching(
                                ".* \\((line \\d+, column \\d+|byte \\d+|it has \\d+)\\)\\. Raise it in .*"));
    }

    @Test
    void boundTheDepth() {
        accepts(json("{\"supplier\":{\"parent\":{\"parent\":{\"id\":1}}}}"));
        refuses(json("{\"supplier\":{\"parent\":{\"parent\":{\"parent\":{}}}}}"), "depth of 4");
        refuses(json("{\"x\":[[[[]]]]}"), "depth of 4");
        accepts(xml("<a><supplier><parent><parent><id>1</id></parent></parent></supplier></a>"));
        refuses(
                xml("<a><supplier><parent><parent><parent><id>1</id></parent></parent></parent></supplier></a>"),
                "depth of 4");
        refuses(xml("<a><x><x><x><x><x>1</x></x></x></x></x></a>"), "depth of 4");
    }

    @Test
    void boundTheDocument() {
        refuses(json("{\"tags\":[" + "\"a\",".repeat(60_000) + "\"a\"]}"), "document of 200000 bytes");
        refuses(xml("<a><tags>" + "<tag/>".repeat(60_000) + "</tags></a>"), "document of 200000 bytes");
    }

    @Test
    void leaveTheSizeOfAStreamedDocumentOpen() {
        InputStream json = Generated.of("[{\"id\":1}", ",{\"id\":1}", 50_000, "]");
        assertThat(MAPPER.streamJson(json, OPTIONS)).hasSize(50_001);
        InputStream xml = Generated.of("<a>", "<b><id>1</id></b>", 50_000, "</a>");
        assertThat(MAPPER.streamXml(xml, OPTIONS)).hasSize(50_000);
    }

    @Test
    void boundEachRecordOfAStreamedDocument() {
        InputStream json = Generated.of("[{\"id\":1},{\"x\":[1", ",1", Long.MAX_VALUE, "");
        refuses(List.of(() -> MAPPER.streamJson(json, OPTIONS).forEach(invoice -> {})), "record of 200000 bytes");
        InputStream xml = Generated.of("<a><b><id>1</id></b><b><x>", "<y/>", Long.MAX_VALUE, "");
        refuses(List.of(() -> MAPPER.streamXml(xml, OPTIONS).forEach(invoice -> {})), "record of 200000 bytes");
        InputStream text = Generated.of("<a><b><id>1</id></b>", "<!-- -->", Long.MAX_VALUE, "");
        refuses(List.of(() -> MAPPER.streamXml(text, OPTIONS).forEach(invoice -> {})), "record of 200000 bytes");
    }

    @Test
    void boundNamesTextsAndNumbers() {
        accepts(json("{\"" + "n".repeat(20) + "\":\"" + "t".repeat(5_000) + "\",\"id\":1234567890}"));
        refuses(json("{\"" + "n".repeat(800) + "\":1}"), "name of 20 characters");
        refuses(json("{\"invoice-number\":\"" + "t".repeat(60_000) + "\"}"), "text of 5000 characters");
        refuses(json("{\"id\":" + "1".repeat(31) + "}"), "number of 30 digits");
        refuses(json("{\"gross-total\":0." + "1".repeat(31) + "}"), "number of 30 digits");
        refuses(json("{\"gross-total\":\"" + "1".repeat(31) + "\"}"), "number of 30 digits");
        accepts(xml(
                "<a><" + "n".repeat(20) + "/><tags><t>" + "t".repeat(5_000) + "</t></tags><id>1234567890</id></a>"));
        refuses(xml("<a><" + "n".repeat(21) + "/></a>"), "name of 20 characters");
        refuses(xml("<a><invoice-number>" + "t".repeat(5_001) + "</invoice-number></a>"), "text of 5000 characters");
        refuses(xml("<a><id>" + "1".repeat(31) + "</id></a>"), "number of 30 digits");
        refuses(xml("<a><gross-total>-." + "1".repeat(31) + "</gross-total></a>"), "number of 30 digits");
    }

    @Test
    void leaveANumberWithAHugeExponentRaw() {
        ImmutableInvoice invoice = MAPPER.fromJson("{\"gross-total\":\"1e1000000000\",\"payload\":1e400}");
        assertThat(invoice.unreadable("gross-total")).contains(new RawValue.Text("1e1000000000"));
        assertThat(invoice.payload()).contains(new RawValue.Numeric("1e400"));
        assertThat(MAPPER.fromJson("{\"gross-total\":\"1e999\"}").grossTotal()).isPresent();
    }

    @Test
    void letNoNamesPileUpOverDocuments() {
        // The parser finds a name the slower the more it knows; without the bound this takes minutes.
        for (int document = 0; document < 20; document++) {
            StringBuilder xml = new StringBuilder("<a>");
            for (int i = 0; i < 3_000; i++) {
                xml.append("<n").append(document).append('x').append(i).append("/>");
            }
            byte[] bytes = xml.append("</a>").toString().getBytes(StandardCharsets.UTF_8);
            assertThat(MAPPER.fromXml(bytes).extensions().members()).hasSize(3_000);
        }
    }

    @Test
    void boundWhatIsWrittenToo() {
        ImmutableSupplier supplier = ImmutableSupplier.builder().id(0).build();
        for (int i = 1; i < 100_000; i++) {
            supplier = ImmutableSupplier.builder().id(i).parent(supplier).build();
        }
        ImmutableSupplier deep = supplier;
        List<Function<ImmutableSupplier, byte[]>> writings =
                List.of(SupplierMapper.INSTANCE::toJson, SupplierMapper.INSTANCE::toXml);
        assertThat(writings)
                .allSatisfy(writing -> assertThatThrownBy(() -> writing.apply(deep))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("Element 'parent' exceeds the limit: depth of 64."));
    }

    @Test
    void boundRawValues() {
        RawValue value = new RawValue.Text("x");
        for (int i = 0; i < 64; i++) {
            value = new RawValue.Array(List.of(value), "");
        }
        RawValue deep = value;
        ImmutableInvoice.Builder builder = ImmutableInvoice.builder().invoiceNumber("A-1");
        ImmutableInvoice invoice = builder.extension("x", deep).build();
        assertThatThrownBy(() -> MAPPER.toJson(invoice))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Element 'x' exceeds the limit: depth of 64.");
        MapperOptions deeper = MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withDepth(65));
        assertThat(MAPPER.fromJson(MAPPER.toJson(invoice, deeper), deeper)).isEqualTo(invoice);
        assertThatThrownBy(() -> {
                    RawValue deepest = deep;
                    while (true) {
                        deepest = RawValue.Struct.of(List.of(new RawValue.Member("x", deepest)));
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value exceeds a depth of 256 records and lists.");
    }

    @Test
    void haveSensibleBoundsThemselves() {
        assertThatThrownBy(() -> Limits.DEFAULT.withDepth(257))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit depth is 257. It must not exceed 256.");
        assertThatThrownBy(() -> Limits.DEFAULT.withDocumentBytes(0))
                .hasMessage("The limit documentBytes is 0. It must be positive.");
        assertThatThrownBy(() -> Limits.DEFAULT.withNameLength(-1)).hasMessageContaining("nameLength is -1");
        assertThatThrownBy(() -> Limits.DEFAULT.withTextLength(0)).hasMessageContaining("textLength");
        assertThatThrownBy(() -> Limits.DEFAULT.withNumberLength(0)).hasMessageContaining("numberLength");
    }

    @Test
    void canBeRaisedAsFarAsTheStackOfAThreadHolds() throws InterruptedException {
        MapperOptions deepest = MapperOptions.DEFAULT.withLimits(Limits.DEFAULT.withDepth(Limits.DEEPEST));
        String json = "{\"supplier\":".repeat(1) + "{\"parent\":".repeat(Limits.DEEPEST - 2) + "{}"
                + "}".repeat(Limits.DEEPEST - 1);
        String raw = "{\"x\":" + "[".repeat(Limits.DEEPEST - 1) + "]".repeat(Limits.DEEPEST - 1) + "}";
        String lists = "{\"related-invoices\":[".repeat(Limits.DEEPEST / 2) + "]}".repeat(Limits.DEEPEST / 2);
        StringBuilder failures = new StringBuilder();
        Thread thread = new Thread(
                null,
                () -> List.of(json, raw, lists).forEach(document -> {
                    ImmutableInvoice invoice = MAPPER.fromJson(document, deepest);
                    String written = new String(MAPPER.toJson(invoice, deepest), StandardCharsets.UTF_8);
                    ImmutableInvoice again = MAPPER.fromXml(MAPPER.toXml(invoice, deepest), deepest);
                    boolean equal = written.equals(document)
                            && again.equals(invoice)
                            && again.hashCode() == invoice.hashCode()
                            && again.toString().equals(invoice.toString());
                    failures.append(equal ? "" : document);
                }),
                "stack of the usual size",
                1 << 20);
        thread.setUncaughtExceptionHandler((where, failure) -> failures.append(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:%d/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:%d/x'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY %% x SYSTEM 'http://127.0.0.1:%d/x'> %%x;]><a/>"
            })
    void keepADocumentTypeFromReachingTheNetwork(String xml) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            assertThatThrownBy(() -> MAPPER.fromXml(String.format(xml, server.getLocalPort())))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("Document types and entities are not read (line 1, column 1)");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void keepAnInclusionFromBeingProcessed() {
        String include = "<include xmlns='http://www.w3.org/2001/XInclude' href='file:///etc/hostname' parse='text'/>";
        assertThat(MAPPER.fromXml("<a>" + include + "</a>").extensions().member("include"))
                .hasToString("Optional[{@href=file:///etc/hostname, @parse=text}]");
    }
}
