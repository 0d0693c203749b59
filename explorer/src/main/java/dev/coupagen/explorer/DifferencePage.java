package dev.coupagen.explorer;

import dev.coupagen.definitions.diff.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A difference as one HTML file that needs no other. */
public final class DifferencePage {
    private DifferencePage() {}

    /**
     * The HTML.
     *
     * @param steps what to do next: what for, and the command
     */
    public static String of(Difference difference, List<Map.Entry<String, String>> steps) {
        return Pages.render(
                "report.jte", Map.of("view", ChangesView.whole(difference), "steps", steps, "style", style()));
    }

    private static String style() {
        try (InputStream in = DifferencePage.class.getResourceAsStream("site.css")) {
            if (in == null) {
                throw new IllegalStateException("The jar of the explorer lacks site.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
