package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.processor.testing.CompiledRelease;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The payloads of the documentation, read with the models of a release and written again. */
class PayloadsTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus.dir", ""));

    @ParameterizedTest
    @CsvSource({"R39, 19, 80", "2026-04, 26, 80"})
    void everyPayloadOfAKnownResourceComesBackEqual(String release, int ofJson, int ofXml) {
        assumeTrue(Files.isDirectory(CORPUS.resolve("payloads")), "The corpus is not here, so no payload can be read");
        PayloadFinder finder = PayloadFinder.of(CORPUS, CompiledRelease.of(release));
        SoftAssertions differences = new SoftAssertions();
        int json = 0;
        int xml = 0;
        for (Path file : finder.files()) {
            Optional<Payload> payload = finder.find(file);
            System.out.println(release + " " + payload.map(Payload::toString).orElseGet(() -> finder.whyUnknown(file)));
            if (payload.isPresent()) {
                comesBack(payload.get(), differences);
                json += payload.get().isXml() ? 0 : 1;
                xml += payload.get().isXml() ? 1 : 0;
            }
        }
        System.out.printf("%s: read and wrote %d JSON and %d XML payloads%n", release, json, xml);
        differences.assertAll();
        assertThat(List.of(json, xml)).as("payloads in JSON and XML").containsExactly(ofJson, ofXml);
    }

    private static void comesBack(Payload payload, SoftAssertions differences) {
        differences
                .assertThatCode(() -> {
                    List<?> records = payload.read();
                    byte[] written = payload.written(payload.isXml(), records);
                    if (payload.isXml()) {
                        assertThat(XmlTree.read(written)).isEqualTo(expected(payload));
                    } else {
                        assertThat(Tree.dashed(Tree.read(written)))
                                .isEqualTo(Tree.dashed(Tree.read(payload.content())));
                    }
                })
                .as(payload.toString())
                .doesNotThrowAnyException();
        differences
                .assertThatCode(() -> {
                    List<?> records = payload.read();
                    byte[] other = payload.written(!payload.isXml(), records);
                    assertThat(payload.read(!payload.isXml(), other).equals(records))
                            .as(new String(other, StandardCharsets.UTF_8))
                            .isTrue();
                })
                .as("%s, through the other format", payload)
                .doesNotThrowAnyException();
    }

    /** The payload with the root that we write; the documentation puts a record under the name of a list at times. */
    private static XmlTree expected(Payload payload) {
        XmlTree read = XmlTree.read(payload.content());
        return payload.list() ? read : read.named(payload.resource().element());
    }
}
