package dev.coupagen.generator.output;

import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param path below the output folder, with slashes
 * @param content of the file
 */
public record GeneratedFile(String path, String content) {

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
