package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.generator.resolve.Resolver;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.sources.testing.Abroad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The interfaces of whole releases: those of the newest Swagger files, and of the documentation over them. */
class WholeReleaseTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void areTheSameFromShuffledDefinitionsInAnotherLocaleAndTimeZone(String release) throws Exception {
        ApiDefinition definition = BundledReleases.load(release);
        Path shuffled = shuffled(definition);

        List<GeneratedFile> abroad = Abroad.call(() -> generate(DefinitionFile.read(shuffled)));

        assertThat(abroad).isEqualTo(generate(definition));
        assertThat(abroad).hasSizeGreaterThan(definition.resources().size());
    }

    private Path shuffled(ApiDefinition definition) throws IOException {
        Random random = new Random(5);
        byte[] bytes = DefinitionFile.bytes(definition);
        Object shuffled = shuffled(JSON.readValue(bytes, Map.class), random);
        byte[] written = JSON.writeValueAsBytes(shuffled);
        assertThat(written).isNotEqualTo(JSON.writeValueAsBytes(JSON.readValue(bytes, Map.class)));
        return Files.write(folder.resolve("shuffled.json"), written);
    }

    /** The members of each record in another order. The order of lists, such as that of allowed values, counts. */
    private static Object shuffled(Object tree, Random random) {
        if (!(tree instanceof Map<?, ?> members)) {
            return tree;
        }
        List<Map.Entry<?, ?>> entries = new ArrayList<>(members.entrySet());
        Collections.shuffle(entries, random);
        Map<Object, Object> record = new LinkedHashMap<>();
        entries.forEach(entry -> record.put(entry.getKey(), shuffled(entry.getValue(), random)));
        return record;
    }

    private static List<GeneratedFile> generate(ApiDefinition definition) {
        return JavaEmitter.emit(
                Resolver.resolve(definition, Choice.everything(), CompiledRelease.PACKAGE, new Notices()), true);
    }
}
