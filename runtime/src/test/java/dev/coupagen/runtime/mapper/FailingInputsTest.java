package dev.coupagen.runtime.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams that fail, return no bytes for a while, or end early: named rightly, and closed. */
class FailingInputsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final String RECORD =
            "{\"id\":7,\"invoice-number\":\"" + "ü".repeat(9_000) + "\",\"supplier\":{\"name\":\"Acme\"}}";
    private static final String XML = "<invoice-header><id>7</id><invoice-number>" + "ü".repeat(9_000)
            + "</invoice-number><supplier><name>Acme</name></supplier></invoice-header>";

    private record Way(String document, Consumer<InputStream> reading) {}

    static Stream<Named<Way>> ways() {
        String xmlList = "<invoice-headers type=\"array\">" + XML + XML + "</invoice-headers>";
        return Stream.of(
                Named.of("a record of JSON", new Way(RECORD, in -> whole(MAPPER.fromJson(in)))),
                Named.of(
                        "a list of JSON",
                        new Way(
                                "[" + RECORD + "," + RECORD + "]",
                                in -> MAPPER.listFromJson(in).forEach(FailingInputsTest::whole))),
                Named.of(
                        "a stream of JSON",
                        new Way(
                                "[" + RECORD + "," + RECORD + "]",
                                in -> MAPPER.streamJson(in).forEach(FailingInputsTest::whole))),
                Named.of("a record of XML", new Way(XML, in -> whole(MAPPER.fromXml(in)))),
                Named.of(
                        "a list of XML",
                        new Way(xmlList, in -> MAPPER.listFromXml(in).forEach(FailingInputsTest::whole))),
                Named.of(
                        "a stream of XML",
                        new Way(xmlList, in -> MAPPER.streamXml(in).forEach(FailingInputsTest::whole))));
    }

    private static void whole(ImmutableInvoice invoice) {
        assertThat(invoice.id()).hasValue(7L);
        assertThat(invoice.invoiceNumber()).hasSize(9_000);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aFailureIsNamedAndTheStreamClosed(Way way) {
        int length = way.document().getBytes(StandardCharsets.UTF_8).length;
        for (int at : new int[] {0, 1, 2, 4, 5, 100, 4_000, 8_191, 8_192, 17_000, length - 1, length}) {
            for (boolean isRuntime : new boolean[] {false, true}) {
                Input input = new Input(way.document(), at, isRuntime ? Fault.RUNTIME : Fault.IO);
                assertThatThrownBy(() -> way.reading().accept(input))
                        .as("failure after %d bytes", at)
                        .satisfies(e -> {
                            if (isRuntime) {
                                assertThat(e).hasStackTraceContaining("The line went dead.");
                            } else {
                                assertThat(e)
                                        .isInstanceOf(MappingException.class)
                                        .hasMessageContaining("The line went dead.");
                            }
                        });
                assertThat(input.isClosed)
                        .as("closed after a failure after %d bytes", at)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aReadOfNoBytesIsNamedAndTheStreamClosed(Way way) {
        for (int at : new int[] {0, 1, 3, 4, 100, 8_192, 17_000}) {
            Input input = new Input(way.document(), at, Fault.NO_BYTES);
            assertThatThrownBy(() -> way.reading().accept(input))
                    .as("no bytes after %d", at)
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("The stream returned 0 bytes");
            assertThat(input.isClosed).as("closed after no bytes after %d", at).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anEndInTheMiddleIsAnEndAndTheStreamClosed(Way way) {
        int length = way.document().getBytes(StandardCharsets.UTF_8).length;
        for (int at : new int[] {0, 1, 2, 4, 100, 8_192, 17_000, length - 1}) {
            Input input = new Input(way.document(), at, Fault.END);
            assertThatThrownBy(() -> way.reading().accept(input))
                    .as("end after %d bytes", at)
                    .isInstanceOf(MappingException.class)
                    .hasMessageNotContaining("Exception");
            assertThat(input.isClosed)
                    .as("closed after an end after %d bytes", at)
                    .isTrue();
        }
    }

    private enum Fault {
        IO,
        RUNTIME,
        NO_BYTES,
        END
    }

    private static final class Input extends InputStream {
        private final byte[] bytes;
        private final int faultAt;
        private final Fault fault;
        private int at;
        private boolean isClosed;

        Input(String document, int faultAt, Fault fault) {
            this.bytes = document.getBytes(StandardCharsets.UTF_8);
            this.faultAt = faultAt;
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count;
            do {
                count = read(one, 0, 1);
            } while (count == 0);
            return count < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (at == faultAt) {
                switch (fault) {
                    case IO -> throw new IOException("The line went dead.");
                    case RUNTIME -> throw new IllegalStateException("The line went dead.");
                    case END -> {
                        return -1;
                    }
                    case NO_BYTES -> {
                        return 0;
                    }
                }
            }
            int end = at < faultAt ? Math.min(faultAt, bytes.length) : bytes.length;
            int count = Math.min(length, end - at);
            if (count == 0) {
                return -1;
            }
            System.arraycopy(bytes, at, to, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
