package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionSourceTest {
    @TempDir
    Path folder;

    private final List<Notice> notices = new ArrayList<>();

    @Test
    void takesTheNewestReleaseIfNoneIsNamed() {
        assertThat(DefinitionSource.release("").release()).isEqualTo(BundledReleases.newest());
        assertThat(DefinitionSource.release(" R38 ").release()).isEqualTo("R38");
    }

    @Test
    void saysInOneLineThatAReleaseIsUnknown() {
        assertThatThrownBy(() -> DefinitionSource.release("R390"))
                .isInstanceOf(CoupagenException.class)
                .hasMessageStartingWith("Release 'R390' is not bundled. There are R33, R38, R39")
                .hasMessageContaining("Did you mean 'R39'?");
    }

    @Test
    void laysLaterFilesOverEarlierOnes() throws IOException {
        Path standard = write("""
                {"release": "R39", "resources": {"Thing": {"path": "/things",
                  "elements": {"a": {"type": "integer"}, "b": {}},
                  "operations": [{"verb": "GET", "path": "/things/{id}/copy", "action": "copy"}]}}}
                """);
        Path own = write("""
                {"release": "mine", "resources": {"Thing": {"elements": {"a": {"type": "string"}},
                  "operations": [{"verb": "PUT", "path": "/things/{id}/copy", "action": "copy"}]}}}
                """);

        ApiDefinition definition = DefinitionSource.files(List.of(standard, own), notices::add);

        ResourceDefinition thing = Objects.requireNonNull(definition.resources().get("Thing"));
        assertThat(definition.release()).isEqualTo("mine");
        assertThat(thing.elements()).containsOnlyKeys("a", "b");
        assertThat(Objects.requireNonNull(thing.elements().get("a")).type()).isEqualTo(ElementTypes.parse("string"));
        assertThat(thing.operations()).extracting(OperationDefinition::action).containsExactly("copy", "update_copy");
        assertThat(notices)
                .extracting(Notice::message)
                .containsExactly("a of Thing: the later file says {\"type\": \"string\"}, which is used; an earlier one"
                        + " says {\"type\": \"integer\"}.");
    }

    @Test
    void saysWhichFileIsNotUsable() throws IOException {
        Path broken = write("{\"release\": \"R39\",\n \"resources\": 5}");

        assertThatThrownBy(() -> DefinitionSource.files(List.of(broken), notices::add))
                .isInstanceOf(CoupagenException.class)
                .hasMessageEndingWith(".json, line 2: resources must be an object in braces, not '5'.");
        assertThatThrownBy(() -> DefinitionSource.files(List.of(folder.resolve("none.json")), notices::add))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("there is no such definition file");
    }

    private Path write(String json) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ".json"), json);
    }
}
