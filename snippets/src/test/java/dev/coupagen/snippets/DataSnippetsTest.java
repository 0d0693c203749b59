package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.snippets.Pages.Block;
import dev.coupagen.sources.ChosenDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of YAML is a custom-field file that fits the newest release; every block of JSON is JSON. */
class DataSnippetsTest {
    @TempDir
    Path folder;

    static List<Block> yaml() {
        return Pages.blocksIn("yaml");
    }

    static List<Block> json() {
        return Pages.blocksIn("json");
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void customFieldsFitTheNewestRelease(Block block) throws IOException {
        Path file = Files.writeString(folder.resolve("custom-fields.yaml"), block.text());
        Notices notices = new Notices();
        ChosenDefinitions.of(Optional.empty(), folder, List.of(), Optional.of(file))
                .load(notices);
        assertThat(notices.list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonIsReadable(Block block) throws IOException {
        assertThat(new ObjectMapper().readTree(block.text()).isContainerNode()).isTrue();
    }
}
