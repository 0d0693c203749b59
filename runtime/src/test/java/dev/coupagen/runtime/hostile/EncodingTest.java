package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0BC",
                "C1BF",
                "E08080",
                "E09F80",
                "EDA080",
                "EDBFBF",
                "F0808080",
                "F4908080",
                "F5808080",
                "FF",
                "80",
                "C3",
                "E282",
                "F09F98"
            })
    void bytesThatAreNotUtf8AreRefusedInValuesAndNames(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        MAPPER.fromJson("{ \"id\":1 }".getBytes(StandardCharsets.US_ASCII));
        for (String around : new String[] {"", "x".repeat(100)}) {
            assertRefused("{\"invoice-number\":\"" + around, bytes, around + "\"}");
            assertRefused("{\"" + around, bytes, around + "id\":1}");
            assertRefused(
                    "<invoice-header><invoice-number>" + around, bytes, around + "</invoice-number></invoice-header>");
        }
    }

    private static void assertRefused(String start, byte[] bytes, String end) {
        ByteBuffer document = ByteBuffer.allocate(start.length() + bytes.length + end.length());
        document.put(start.getBytes(StandardCharsets.US_ASCII)).put(bytes).put(end.getBytes(StandardCharsets.US_ASCII));
        byte[] all = document.array();
        boolean isXml = start.startsWith("<");
        assertThatThrownBy(() -> read(isXml, all))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("not valid UTF-8");
        assertThatThrownBy(() -> {
                    ByteArrayInputStream stream = new ByteArrayInputStream(all);
                    assertThat(isXml ? MAPPER.fromXml(stream) : MAPPER.fromJson(stream))
                            .isNull();
                })
                .isInstanceOf(MappingException.class);
    }

    private static Object read(boolean isXml, byte[] document) {
        return isXml ? MAPPER.fromXml(document) : MAPPER.fromJson(document);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatTheJdkDecodesIsReadAndAllElseRefused(int seed) {
        Random random = new Random(seed);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] value = randomBytes(random);
            byte[] document = new byte[value.length + 21];
            System.arraycopy("{\"invoice-number\":\"".getBytes(StandardCharsets.US_ASCII), 0, document, 0, 19);
            System.arraycopy(value, 0, document, 19, value.length);
            document[document.length - 2] = '"';
            document[document.length - 1] = '}';
            String expected = decoded(value);
            if (expected == null) {
                assertThatThrownBy(() -> MAPPER.fromJson(document)).isInstanceOf(MappingException.class);
            } else {
                valid++;
                assertThat(MAPPER.fromJson(document).invoiceNumber()).isEqualTo(expected);
            }
        }
        assertThat(valid).isBetween(1_000, 19_000);
    }

    private static byte[] randomBytes(Random random) {
        if (random.nextBoolean()) {
            StringBuilder text = new StringBuilder("a");
            random.ints(random.nextInt(6), 0x80, 0x11_0000)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .forEach(text::appendCodePoint);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[1 + random.nextInt(5)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + random.nextInt(0x80));
        }
        return bytes;
    }

    private static @org.jspecify.annotations.Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Test
    void otherEncodingsAreStillRead() {
        String json = "{\"invoice-number\":\"\u00e9\u4e2d\"}";
        assertThat(MAPPER.fromJson(json.getBytes(StandardCharsets.UTF_16)).invoiceNumber())
                .isEqualTo("\u00e9\u4e2d");
        assertThat(MAPPER.fromJson(json.getBytes(StandardCharsets.UTF_16LE)).invoiceNumber())
                .isEqualTo("\u00e9\u4e2d");
        String xml =
                "<?xml version='1.0' encoding='ISO-8859-1'?><invoice-header><invoice-number>\u00e9</invoice-number>"
                        + "</invoice-header>";
        assertThat(MAPPER.fromXml(xml.getBytes(StandardCharsets.ISO_8859_1)).invoiceNumber())
                .isEqualTo("\u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3000", "\u2028", "\u00a0", "\u0085", "x"})
    void textBetweenTheRecordsOfAListIsRefusedAndNotARecord(String text) {
        String record = "<invoice-header><id>1</id></invoice-header>";
        for (String xml : new String[] {
            "<invoice-headers type=\"array\">" + record + text + record + "</invoice-headers>",
            "<invoice-headers type=\"array\">" + text + "</invoice-headers>"
        }) {
            assertThatThrownBy(() -> MAPPER.listFromXml(xml.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("but found text");
            assertThatThrownBy(() -> MAPPER.listFromXml(xml, MapperOptions.DEFAULT))
                    .isInstanceOf(MappingException.class);
        }
    }
}
