package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.SupplierMapper;
import dev.coupagen.runtime.mapper.DocumentMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are not UTF-8 at each offset of documents, whichever way a reader takes past them. */
class EveryOffsetTest {
    private static final String RECORD =
            "{\"id\":1,\"invoice-number\":\"Zürich 中央区\",\"status\":\"a\\u0041\",\"unknown\":{\"a\":[\"ü\",{\"b\":\"c\\n\"}]},"
                    + "\"invoice-lines\":[{\"id\":7,\"description\":\"twelve laptops, and a bag for each of them\",\"x\":\"\"},{\"id\":8}],"
                    + "\"custom-fields\":{\"plant\":\"Köln\",\"list\":[\"a\",2,null,true]},\"other\":\"\",\"total\":\"1.5\",\"more\":\"straße\"}";

    @ParameterizedTest
    @ValueSource(strings = {"C0BC", "E08080", "EDA080", "F4908080", "FF", "80", "C3"})
    void isRefusedFromBytesAsFromAStream(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        byte[] document = ("[" + RECORD + ",\n " + RECORD + "]").getBytes(StandardCharsets.UTF_8);
        assertThat(InvoiceMapper.INSTANCE.listFromJson(document)).hasSize(2);
        // A reader of suppliers skips nearly all of it.
        assertThat(SupplierMapper.INSTANCE.listFromJson(document)).hasSize(2);
        for (int at = 0; at <= document.length; at++) {
            byte[] attack = Arrays.copyOf(document, document.length + wrong.length);
            System.arraycopy(wrong, 0, attack, at, wrong.length);
            System.arraycopy(document, at, attack, at + wrong.length, document.length - at);
            assertRefused(InvoiceMapper.INSTANCE, attack);
            assertRefused(SupplierMapper.INSTANCE, attack);
        }
    }

    private static void assertRefused(DocumentMapper<?, ?> mapper, byte[] attack) {
        assertThat(outcome(() -> mapper.listFromJson(attack))).startsWith("The document is not valid UTF-8 (byte ");
        assertThat(outcome(() -> mapper.listFromJson(new ByteArrayInputStream(attack))))
                .isNotEqualTo("read");
    }

    private static String outcome(Runnable reading) {
        try {
            reading.run();
            return "read";
        } catch (MappingException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
