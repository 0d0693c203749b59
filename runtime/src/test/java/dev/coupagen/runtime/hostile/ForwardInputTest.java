package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Utf8Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Code that reads a checked document in another way, such as an agent that looks at its first bytes, breaks no check. */
class ForwardInputTest {
    private static final byte[] DOCUMENT = "<a>\u8c8c\u8c8c</a>".getBytes(StandardCharsets.UTF_8);

    @Test
    void thereIsNoWayBackToWhatHasBeenChecked() throws IOException {
        try (InputStream document = new Utf8Input(new ByteArrayInputStream(DOCUMENT))) {
            assertThat(document.markSupported()).isFalse();
            document.mark(100);
            assertThat(document.readNBytes(4)).hasSize(4);
            assertThatThrownBy(document::reset).isInstanceOf(IOException.class).hasMessageContaining("forward only");
            assertThat(document.readAllBytes()).hasSize(DOCUMENT.length - 4);
        }
    }

    @Test
    void whatIsSkippedIsChecked() throws IOException {
        byte[] wrong = DOCUMENT.clone();
        wrong[4] = 'x';
        try (InputStream document = new Utf8Input(new ByteArrayInputStream(wrong))) {
            assertThatThrownBy(() -> document.skipNBytes(8))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("byte 5");
        }
        try (InputStream document = new Utf8Input(new ByteArrayInputStream(DOCUMENT))) {
            document.skipNBytes(DOCUMENT.length - 1);
            assertThat(document.skip(0)).isZero();
            assertThat(document.read()).isEqualTo('>');
            assertThat(document.skip(1)).isZero();
            assertThat(document.read()).isNegative();
        }
    }
}
