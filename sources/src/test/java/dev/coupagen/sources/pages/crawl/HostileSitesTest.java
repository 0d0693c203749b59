package dev.coupagen.sources.pages.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileSitesTest {
    /** What is said of one request, four tries of it and what else the machine does. */
    private static final long MOST_MILLIS = 60_000;

    @TempDir
    Path folder;

    @Test
    void eachEndsInAMessageOrAResultInTimeAndIn256Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileSites.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = output.lines().filter(line -> line.contains("\t")).toList();
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(lines).as(output).hasSameSizeAs(HostileSites.all().entrySet());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(20);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            assertThat(cells[2]).as(line).matches("message: .*|read \\d+ pages").doesNotContain("secret");
            assertThat(cells[2].length()).as(line).isLessThan(1_000);
            assertThat(Long.parseLong(cells[1])).as(line).isLessThan(MOST_MILLIS);
        }
    }
}
