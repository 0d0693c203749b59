package dev.coupagen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.benchmarks.csv.LargeExport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHeapTest {
    /** The size of the export in millions of bytes; {@code -Dflatfiles.megabytes=2000} for that of the target. */
    private static final int MEGABYTES = Integer.getInteger("flatfiles.megabytes", 60);

    @TempDir
    Path folder;

    @Test
    void an_export_of_any_size_is_written_and_read_in_64_MB_of_heap() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeExport.class.getName(),
                        folder.resolve("export.csv").toString(),
                        String.valueOf(MEGABYTES))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("10 row types").contains("the same bytes");
    }
}
