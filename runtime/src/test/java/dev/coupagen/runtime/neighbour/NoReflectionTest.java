package dev.coupagen.runtime.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.Supplier;
import dev.coupagen.runtime.jackson.Mappers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/**
 * A native image has no reflection but what is announced. No native compiler runs here; instead, everything that generated
 * code and the runtime offer is run with each call of reflection, in our classes and in those of the parsers, replaced by an
 * error.
 */
class NoReflectionTest {

    @Test
    void everythingRunsWithReflectionDenied() throws Exception {
        ClassLoader denying = new DenyingLoader(getClass().getClassLoader());
        Object program =
                denying.loadClass(Everything.class.getName()).getConstructor().newInstance();

        assertThat(program.getClass()).isNotEqualTo(Everything.class);
        assertThat(program.getClass().getMethod("call").invoke(program)).isEqualTo(new Everything().call());
    }

    @Test
    void aCallOfReflectionWouldBeNoticed() throws Exception {
        ClassLoader denying = new DenyingLoader(getClass().getClassLoader());
        Object finder =
                denying.loadClass(Lookup.class.getName()).getConstructor().newInstance();

        assertThatThrownBy(() -> finder.getClass().getMethod("call").invoke(finder))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(AssertionError.class)
                .hasMessage("java.lang.Class.forName in dev.coupagen.runtime.jackson.Mappers.byName");
    }

    /** Looks a mapper up by the name of its interface, as the Jackson modules do if they are given no mappers. */
    public static final class Lookup implements Callable<Object> {
        @Override
        public Object call() {
            return Mappers.of().find(Supplier.class);
        }
    }

    /** The list for the reachability metadata: nothing but the lookup of mappers by name. */
    @Test
    void theRuntimeCallsReflectionInOnePlace() throws Exception {
        TreeSet<String> found = new TreeSet<>();
        Path classes = Path.of(MapperOptions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new ReflectionCalls(null, found::add), 0);
            }
        }
        assertThat(found)
                .containsExactly(
                        "java.lang.Class.forName in dev.coupagen.runtime.jackson.Mappers.byName",
                        "java.lang.Class.getField in dev.coupagen.runtime.jackson.Mappers.byName",
                        "java.lang.reflect.Field.get in dev.coupagen.runtime.jackson.Mappers.byName");
    }

    /** Resources are not found by a native image either, unless they are announced. */
    @Test
    void theMetadataNamesTheDefinitionsOfTheUser() throws IOException {
        try (InputStream metadata = MapperOptions.class.getResourceAsStream(
                "/META-INF/native-image/dev.coupagen/coupagen-runtime/reachability-metadata.json")) {
            assertThat(metadata).isNotNull();
            assertThat(new String(metadata.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("\"glob\": \"coupagen/definitions/**\"");
        }
    }
}
