package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blocks of docs/client.md compile and run against the sandbox. */
class DocumentedClientTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import dev.coupagen.client.*;
            import dev.coupagen.client.export.*;
            import dev.coupagen.client.imports.*;
            import dev.coupagen.client.model.*;
            import dev.coupagen.client.options.*;
            import dev.coupagen.client.paging.*;
            import dev.coupagen.runtime.Operation;
            import dev.coupagen.runtime.query.*;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.CompletableFuture;
            import java.util.stream.Stream;
            """;

    @RegisterExtension
    static final Sandbox SANDBOX = new Sandbox(60);

    @TempDir
    Path folder;

    static List<String> blocks() throws IOException {
        String page = Files.readString(Path.of("../docs/client.md"));
        return BLOCK.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void theFirstRecordTakesLessThanTwentyLines() throws IOException {
        assertThat(blocks().get(0).lines().count()).isLessThan(20);
    }

    @ParameterizedTest(name = "block {index}")
    @MethodSource("blocks")
    void theBlockCompilesAndRuns(String block) throws Exception {
        String source = IMPORTS
                + "public class Block { private static Coupa coupa; public static void run(Coupa open, String url,"
                + " String id, String secret, Path folder) throws Exception { coupa = open;\n" + block + "}}";
        Path file = Files.writeString(folder.resolve("Block.java"), source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(status).as("compiles:%n%s", block).isZero();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                Coupa coupa = SANDBOX.client().build()) {
            loader.loadClass("Block")
                    .getMethod("run", Coupa.class, String.class, String.class, String.class, Path.class)
                    .invoke(
                            null,
                            coupa,
                            SANDBOX.server().url(),
                            SANDBOX.server().clientId(),
                            SANDBOX.server().clientSecret(),
                            folder);
        } catch (InvocationTargetException e) {
            throw new AssertionError(
                    String.format(Locale.ROOT, "The block fails with %s:%n%s", e.getCause(), block), e.getCause());
        }
    }
}
