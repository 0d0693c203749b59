package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigListsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    /** The size of the lists in megabytes; 2048 takes a minute or two. */
    private static final String SIZE = System.getProperty("big.lists.megabytes", "50");

    @Test
    void areReadRecordByRecordInSixtyFourMegabytes() throws Exception {
        List<String> lines = SmallHeap.run(BigLists.class, SIZE);
        System.out.println("Lists of " + SIZE + " MB (records, sum, milliseconds): " + lines);
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            long records = Long.parseLong(cells[1]);
            assertThat(records).isGreaterThan(Long.parseLong(SIZE) * 1_000);
            assertThat(new BigDecimal(cells[2])).isEqualByComparingTo(BigDecimal.valueOf(records, 2));
        });
    }

    @Test
    void areReadOnlyAsFarAsAskedFor() {
        InputStream endless = Generated.of("[{\"id\":1}", ",{\"id\":2}", Long.MAX_VALUE, "]");
        try (Stream<ImmutableInvoice> invoices = MAPPER.streamJson(endless)) {
            assertThat(invoices.limit(3).map(invoice -> invoice.id().orElseThrow()))
                    .containsExactly(1L, 2L, 2L);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{}]",
                "[{\"id\":1},7]",
                "[{\"id\":",
                "7",
                "",
                "[{}]]",
                "<a/>",
                "<a><b/></a>",
                "<a>",
                "<a><b/>x"
            })
    void closeTheirInputAtTheEndAndAfterAFault(String document) {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                super.close();
                closed.set(true);
            }
        };
        try {
            boolean json = !document.startsWith("<");
            (json ? MAPPER.streamJson(stream) : MAPPER.streamXml(stream)).forEach(invoice -> {});
        } catch (MappingException e) {
            assertThat(e).hasMessageNotContaining("Exception");
        }
        assertThat(closed).isTrue();
    }

    @Test
    void haveNoMoreRecordsOnceTheyAreClosedOrAtFault() {
        Stream<ImmutableInvoice> invoices = MAPPER.streamJson(Generated.of("[{\"id\":1},7", ",{\"id\":2}", 9, "]"));
        Iterator<ImmutableInvoice> iterator = invoices.iterator();
        assertThat(iterator.next().id()).hasValue(1L);
        assertThatThrownBy(iterator::next)
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("Expected InvoiceHeader at [1] but found a number");
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        invoices.close();
    }

    @Test
    void reportAFailingInput() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line went dead.");
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> MAPPER.fromJson(failing))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("The line went dead.");
        assertThatThrownBy(() -> MAPPER.fromXml(failing))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("The line went dead.");
    }
}
