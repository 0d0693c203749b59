package dev.coupagen.sources.customfields.learn;

import static dev.coupagen.sources.customfields.learn.Learning.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargePayloadTest {
    @TempDir
    Path folder;

    /** A sparse file: large, but only as a number. */
    @Test
    void isLeftOutWithANotice() throws Exception {
        Learning learning = new Learning(folder)
                .payload("invoices.json", "{\"custom-fields\": {\"cf\": 1}}")
                .payload("users.json", "");
        Path users = learning.payloads().resolve("users.json");
        try (RandomAccessFile file = new RandomAccessFile(users.toFile(), "rw")) {
            file.setLength(PayloadFile.LARGEST + 1L);
        }

        LearnResult result = learning.run();

        assertThat(messages(result, SourceDiagnostic.PAYLOAD_TOO_LARGE))
                .singleElement()
                .asString()
                .endsWith("users.json: larger than 64 MB. A sample of its records is enough.");
        assertThat(result.fields()).hasSize(1);
    }
}
