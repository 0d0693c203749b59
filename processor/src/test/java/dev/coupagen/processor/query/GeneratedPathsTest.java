package dev.coupagen.processor.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.query.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The path classes of all resources of a release, as the processor generates them. */
class GeneratedPathsTest {

    static List<String> releases() {
        return RandomQueriesTest.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void haveAMethodForEachElementThatNeverThrows(String release) {
        for (Resource resource : CompiledRelease.of(release).resources()) {
            Schema schema = resource.schema();
            Model empty = resource.mapper().fromJson("{}");
            List<String> paths = new ArrayList<>();
            for (Path<Object, ?, ?> path : PathClass.of(resource).steps().values()) {
                paths.add(path.toString());
                assertThat(path.isPresent(empty)).isFalse();
                assertThat(path.presence(empty)).isEqualTo(Presence.ABSENT);
                assertThat(path.get(empty)).isEmpty();
            }
            assertThat(paths).as(resource.name()).containsExactlyInAnyOrderElementsOf(notations(schema));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void addLessThanFortyPercentToTheJar(String release) {
        long paths = 0;
        long others = 0;
        for (Map.Entry<String, byte[]> type :
                CompiledRelease.of(release).classes().bytes().entrySet()) {
            if (type.getKey().endsWith("Path")) {
                paths += deflated(type.getValue());
            } else {
                others += deflated(type.getValue());
            }
        }
        assertThat(paths).isPositive().isLessThan(others * 40 / 100);
    }

    /** How the elements are written; the slot for the other custom fields has a path too, if it has an accessor. */
    private static List<String> notations(Schema schema) {
        List<String> notations = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            String name = slot.element().replace('-', '_');
            notations.add(slot.isCustom() && slot.kind() != Kind.CUSTOM_FIELDS ? "custom_fields[" + name + "]" : name);
        }
        return notations;
    }

    private static int deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[8_192];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return deflater.getTotalOut();
        } finally {
            deflater.end();
        }
    }
}
