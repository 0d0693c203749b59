package dev.coupagen.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.SupplierMapper;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in memory: values lie in the document itself, and its bytes and limits are checked as those of a stream are. */
class AsciiJsonReaderTest {
    /** What lies behind the last value, so that all can be compared in words of eight bytes. */
    private static final String BLANKS = " ".repeat(64);

    private static byte[] bytes(String json) {
        return (json + BLANKS).getBytes(UTF_8);
    }

    @Test
    void theFirstMemberOfEachFurtherRecordIsPredicted() {
        String text = "x".repeat(ElementReader.MAX_ASCII);
        byte[] document = bytes("[{\"a\":\"" + text + "\"},{\"a\":\"" + text + "\"},{\"a\":\"" + text + "x\"}]");
        NameTable names = NameTable.of(List.of(ElementName.of("a")));
        List<String> fromTheDocument = new ArrayList<>();
        try (ElementReader reader = JsonFormat.INSTANCE.reader(document, Limits.DEFAULT)) {
            reader.enterList();
            while (reader.nextItem()) {
                reader.enterRecord();
                assertThat(reader.nextMember(names, NameTable.UNKNOWN)).isZero();
                assertThat(reader.text()).startsWith(text);
                int length = reader.asciiLength();
                fromTheDocument.add(length < 0 ? "too long" : new String(document, reader.asciiStart(), length, UTF_8));
                assertThat(reader.nextMember(names, 0)).isEqualTo(NameTable.END);
            }
        }
        assertThat(fromTheDocument).containsExactly(text, text, "too long");
    }

    @Test
    void aTextThatJacksonFindsIsReadFromTheDocumentToo() {
        byte[] document = bytes("[ \"x\"]");
        try (ElementReader reader = JsonFormat.INSTANCE.reader(document, Limits.DEFAULT)) {
            reader.enterList();
            assertThat(reader.nextItem()).isTrue();
            assertThat(reader.asciiLength()).isEqualTo(1);
            assertThat(reader.asciiStart()).isEqualTo(3);
        }
    }

    /** Jackson decodes a zero of two bytes, and does not look at all into what it skips. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"%\"}",
                "{\"skipped\":\"%\"}",
                "{\"skipped\":[\"%\"]}",
                "{\"skipped\":{\"%\":1}}",
                "{\"%\":1}",
                "{\"parent\":{\"name\":\"%\"}}"
            })
    void bytesThatAreNotUtf8AreRefusedInWhatNobodyReadsToo(String json) {
        byte[] document = json.replace("%", "\u00C0\u0080").getBytes(StandardCharsets.ISO_8859_1);
        byte[] valid = json.replace("%", "\u00C3\u0080").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SupplierMapper.INSTANCE.fromJson(valid).id()).isEmpty();
        assertThatThrownBy(() -> SupplierMapper.INSTANCE.fromJson(document))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("not valid UTF-8");
    }

    @Test
    void theLocationOfAPredictedMemberIsThatOfItsLine() {
        String json = "{\"id\":1,\n\"invoice-number\":\"A\",\"gross-total\":\"much\",\"paid\":7}" + BLANKS;
        MapperOptions strict = MapperOptions.DEFAULT.withStrict(true);

        for (int i = 0; i < 3; i++) {
            // What followed a member in the document before is predicted.
            assertThat(InvoiceMapper.INSTANCE.fromJson(json).id()).contains(1L);
            assertThatThrownBy(() -> InvoiceMapper.INSTANCE.fromJson(json, strict))
                    .hasMessageEndingWith("(line 2, column 36)");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 31, 32, 33, 40})
    void theLimitOfATextIsTheSameWhicheverWayItIsRead(int most) {
        MapperOptions options = MapperOptions.DEFAULT.withLimits(new Limits(64, 10_000, 100, most, 100));
        String fits = "{\"invoice-number\":\"" + "x".repeat(most) + "\"}" + BLANKS;
        String isLonger = "{\"invoice-number\":\"" + "x".repeat(most + 1) + "\"}" + BLANKS;

        assertThat(InvoiceMapper.INSTANCE.fromJson(fits, options).invoiceNumber())
                .hasSize(most);
        assertThatThrownBy(() -> InvoiceMapper.INSTANCE.fromJson(isLonger, options))
                .hasMessageContaining("text of " + most + " characters");
    }
}
