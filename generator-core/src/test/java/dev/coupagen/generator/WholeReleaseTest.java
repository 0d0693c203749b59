package dev.coupagen.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.generator.diagnostics.Notices;
import dev.coupagen.generator.emit.JavaEmitter;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything of the releases that users generate from: the newest Swagger files, and the documentation over them. */
class WholeReleaseTest {
    /** HotSpot compiles no method that is larger. */
    private static final int LARGEST_METHOD = 8_000;

    @TempDir
    Path folder;

    static List<String> releases() {
        return List.of("R39", BundledReleases.newest());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void compilesWithoutAWarning(String release) throws IOException {
        Notices notices = new Notices();
        ApiDefinition definition = BundledReleases.load(release);
        List<GeneratedFile> files = JavaEmitter.emit(Resolver.resolve(definition, Set.of(), "com.acme.coupa", notices));

        Compilation compilation = GeneratedCode.compile(files);

        assertThat(notices.list()).isEmpty();
        assertThat(files)
                .extracting(GeneratedFile::path)
                .contains("com/acme/coupa/InvoiceHeader.java", "com/acme/coupa/AsnHeader.java");
        assertThat(GeneratedCode.largestMethod(compilation)).isLessThanOrEqualTo(LARGEST_METHOD);
    }

    @Test
    void compilesWithEclipseWithoutAWarning() throws IOException {
        for (GeneratedFile file : generate("R39")) {
            Path target = folder.resolve("java").resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.content());
        }

        assertThat(GeneratedCode.complaintsOfEclipse(folder.resolve("java"), folder.resolve("classes")))
                .isEmpty();
        assertThat(folder.resolve("classes/com/acme/coupa/InvoiceHeader.class")).exists();
    }

    @Test
    void isTheSameInAnotherLocaleAndTimeZone() {
        List<GeneratedFile> here = generate("R39");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // In Turkish the lower case of I is a letter of its own.
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(generate("R39")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<GeneratedFile> generate(String release) {
        return JavaEmitter.emit(
                Resolver.resolve(BundledReleases.load(release), Set.of(), "com.acme.coupa", new Notices()));
    }
}
