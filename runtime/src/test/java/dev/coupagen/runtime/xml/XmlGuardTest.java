package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser may take before it shows a tag or a text, whether it takes bytes or characters, one or many. */
class XmlGuardTest {
    private static final int TEXT = 1_000;
    private static final Limits LIMITS = Limits.DEFAULT.withTextLength(TEXT).withDocumentBytes(100_000);
    private static final Closeable NOTHING = () -> {};

    /** The number of characters that pass before the guard refuses; all if it never does. */
    private static int passed(XmlGuard guard, String document, boolean isText, boolean oneByOne) throws IOException {
        if (isText) {
            Reader reader = guard.over(new StringReader(document));
            return count(() -> oneByOne ? reader.read() : reader.read(new char[1], 0, 1));
        }
        InputStream stream = guard.over(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        return count(() -> oneByOne ? stream.read() : stream.read(new byte[1], 0, 1));
    }

    @FunctionalInterface
    private interface Step {
        int read() throws IOException;
    }

    private static int count(Step step) throws IOException {
        int count = 0;
        try {
            while (step.read() >= 0) {
                count++;
            }
        } catch (XmlGuard.ExceededException e) {
            assertThat(e).hasMessageContaining("(byte " + (count + 1) + ")");
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aTagIsBoundedAndATextIsByItsOwnLimit(int form) throws IOException {
        boolean isText = form > 1;
        boolean oneByOne = form % 2 == 1;
        String endless = "x\0".repeat(25_000);
        int readAhead = 16_384;

        assertThat(passed(new XmlGuard(NOTHING, LIMITS, false), endless, isText, oneByOne))
                .isEqualTo(16_384);
        for (int event : new int[] {XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA}) {
            XmlGuard guard = new XmlGuard(NOTHING, LIMITS, false);
            guard.beforeNext(event);
            assertThat(passed(guard, endless, isText, oneByOne)).isEqualTo(readAhead + TEXT);
        }
        XmlGuard guard = new XmlGuard(NOTHING, LIMITS, false);
        assertThat(passed(guard, "x".repeat(10_000), isText, oneByOne)).isEqualTo(10_000);
        guard.beforeNext(XMLStreamConstants.START_ELEMENT);
        assertThat(passed(guard, "x".repeat(16_384), isText, oneByOne))
                .as("what was shown counts no more")
                .isEqualTo(16_384);
        guard.beforeText();
        assertThat(passed(guard, "x".repeat(17_384), isText, oneByOne)).isEqualTo(17_384);
    }

    @Test
    void aRefusalNamesTheLimit() {
        XmlGuard guard = new XmlGuard(NOTHING, LIMITS, false);

        assertThatThrownBy(() -> read(guard, 16_385)).hasMessageContaining("tag of 16384 characters (byte 16385)");
        guard.beforeText();
        assertThatThrownBy(() -> read(guard, 17_385)).hasMessageContaining("text of 1000 characters");
    }

    @Test
    void charactersOfSeveralBytesCountOnce() throws IOException {
        for (String character : new String[] {"é", "€", "😀"}) {
            XmlGuard guard = new XmlGuard(NOTHING, LIMITS, false);
            byte[] bytes = character.repeat(16_384).getBytes(StandardCharsets.UTF_8);
            assertThat(guard.over(new ByteArrayInputStream(bytes)).readAllBytes())
                    .hasSameSizeAs(bytes);
            InputStream more = guard.over(new ByteArrayInputStream(bytes));
            assertThatThrownBy(more::read).hasMessageContaining("tag of 16384 characters");
            XmlGuard other = new XmlGuard(NOTHING, LIMITS, false);
            assertThat(count(other.over(new ByteArrayInputStream(bytes))::read)).isEqualTo(bytes.length);
        }
    }

    @Test
    void onlyTheRecordHereCountsInAStream() throws IOException {
        XmlGuard whole = new XmlGuard(NOTHING, LIMITS, false);
        XmlGuard records = new XmlGuard(NOTHING, LIMITS, true);
        for (int i = 0; i < 10; i++) {
            whole.startRecord();
            read(whole, 10_000);
            records.startRecord();
            read(records, 10_000);
        }
        whole.startRecord();
        assertThatThrownBy(() -> read(whole, 1)).hasMessageContaining("document of 100000 bytes (byte 100001)");
        for (int i = 0; i < 10; i++) {
            read(records, 9_000);
        }
        assertThatThrownBy(() -> read(records, 1)).hasMessageContaining("record of 100000 bytes");
    }

    private static void read(XmlGuard guard, int bytes) throws IOException {
        guard.beforeNext(XMLStreamConstants.START_ELEMENT);
        guard.beforeText();
        if (bytes == 16_385) {
            guard.beforeNext(XMLStreamConstants.END_ELEMENT);
        }
        assertThat(guard.over(new ByteArrayInputStream(new byte[bytes])).readAllBytes())
                .hasSize(bytes);
    }

    @Test
    void closingItClosesTheInput() throws IOException {
        AtomicInteger closed = new AtomicInteger();

        new XmlGuard(closed::incrementAndGet, LIMITS, false).close();

        assertThat(closed).hasValue(1);
    }
}
