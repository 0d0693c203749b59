package dev.coupagen.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.coupagen.processor.testing.Complaint.about;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ClassPathDefinitions;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.processor.testing.UserProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the definitions are looked for that hand-written interfaces are checked against. */
class DefinitionLookupTest {
    private static final String ACCOUNT = """
            package acme;
            @dev.coupagen.annotations.CoupaResource(name = "Account")
            public interface Account {
              java.util.Optional<String> segment1();
              java.util.Optional<java.time.OffsetDateTime> createdAt();
            }
            """;

    private static final String ODD = """
            {"release": "R39", "resources": {"%s": {"path": "/odd", "elements": {
              "segment_1": {"type": "string"}, "created-at": {"type": "datetime"}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void findsThemInTheJarsOfOtherModules() throws IOException {
        UserProject project = new UserProject()
                .checked()
                .classPath(jar("one.jar", "Department"), jar("two.jar", "Account"))
                .source("acme/Account", ACCOUNT);
        assertThat(mapperOf(project)).contains("\"segment_1\"").doesNotContain("readOnly()");
    }

    @Test
    void warnsOfAnInterfaceThatIsWrittenForAnotherRelease() throws IOException {
        UserProject project = new UserProject()
                .checked()
                .source(
                        "acme/Account",
                        ACCOUNT.replace("(name = \"Account\")", "(name = \"Account\", release = \"R38\")"));
        Compilation compilation = project.compile();
        assertThat(compilation)
                .hadWarningContaining(
                        "is written for release R38, but the definitions that it is checked against are of "
                                + BundledReleases.newest());
        assertThat(new UserProject()
                        .checked()
                        .source(
                                "acme/Account",
                                ACCOUNT.replace(
                                        "(name = \"Account\")",
                                        "(name = \"Account\", release = \"" + BundledReleases.newest() + "\")"))
                        .compile())
                .succeededWithoutWarnings();
    }

    @Test
    void findsThemInTheFoldersOfOtherModules() throws IOException {
        UserProject project =
                new UserProject().definitions(folder, ODD.formatted("Account")).source("acme/Account", ACCOUNT);
        assertThat(mapperOf(project)).contains("\"segment_1\"");
    }

    @Test
    void takesTheNewestBundledReleaseIfThereAreNone() throws IOException {
        UserProject project = new UserProject().checked().source("acme/Account", ACCOUNT);
        assertThat(mapperOf(project))
                .contains("\"segment-1\"")
                .contains("schema.add(\"created-at\", Kind.DATETIME).readOnly();");
        assertThat(generated(project, "AccountPath")).contains("\"/accounts\"");
    }

    @Test
    void takesTheReleaseThatTheClassPathWasGeneratedFrom() throws IOException {
        Path index = folder.resolve(ClassPathDefinitions.INDEX);
        Files.createDirectories(index.getParent());
        Files.writeString(index, "R33\n");
        about(new UserProject().checked().classPath(folder), """
                        @CoupaResource(name = "Account")
                        public interface Invoice {
                            Optional<String> weather(); // here
                        }
                        """)
                .isError(
                        "Invoice.weather(): Account of R33 has no element 'weather'. Correct the name, or bind a custom"
                                + " field with @CustomField.");
    }

    @Test
    void warnsOfAResourceThatWasNotGeneratedFromAReleaseOfTheUser() throws IOException {
        Path index = folder.resolve(ClassPathDefinitions.INDEX);
        Files.createDirectories(index.getParent());
        Files.writeString(index, "T1\nAnimal\n");
        about(new UserProject().checked().classPath(folder), """
                        @CoupaResource(name = "Animals")
                        public interface Invoice { // here
                            Optional<String> weather();
                        }
                        """)
                .isWarning("acme.Invoice is not checked: the definitions that were generated from T1 have no resource"
                        + " 'Animals'. Did you mean 'Animal'? Add it to <resources> of the plugin, or name the"
                        + " definition file with -Acoupagen.definitions.");
    }

    @Test
    void anOptionChoosesTheRelease() throws IOException {
        UserProject project = new UserProject()
                .checked()
                .definitions(folder, ODD.formatted("Account"))
                .options("--release", "17", "-Acoupagen.release=R39")
                .source("acme/Account", ACCOUNT);
        assertThat(mapperOf(project)).contains("\"segment-1\"").contains("readOnly()");
    }

    /** Otherwise the one who chose it would take the interface for checked. */
    @ParameterizedTest
    @ValueSource(strings = {"release=R3", "definitions=missing.json"})
    void whatAnOptionNamesIsThereOrAnError(String option) {
        UserProject project = new UserProject().checked().source("acme/Account", ACCOUNT);
        Compilation strict =
                project.options("--release", "17", "-Acoupagen." + option).compile();
        assertThat(strict)
                .hadErrorContaining(
                        "acme.Account cannot be checked against what -Acoupagen.release or -Acoupagen.definitions names: ");
        assertThat(strict)
                .hadErrorContaining(
                        option.startsWith("release")
                                ? "Release 'R3' is not bundled. There are R33, R38, R39, 2026-04."
                                : "missing.json");
        Compilation relaxed = project.options("--release", "17", "-Acoupagen." + option, "-Acoupagen.check=warn")
                .compile();
        assertThat(relaxed).succeeded();
        assertThat(relaxed).hadWarningContaining("cannot be checked against");
    }

    @Test
    void aMisspeltLevelOfTheCheckIsAnError() {
        assertThat(new UserProject()
                        .checked()
                        .options("--release", "17", "-Acoupagen.check=of")
                        .source("acme/Account", ACCOUNT)
                        .compile())
                .hadErrorContaining("-Acoupagen.check has no value 'of'. There are 'error', 'warn' and 'off'.");
    }

    @Test
    void anOptionNamesADefinitionFile() throws IOException {
        Path file = Files.writeString(folder.resolve("t.json"), ODD.formatted("Account"));
        UserProject project = new UserProject()
                .checked()
                .options("--release", "17", "-Acoupagen.definitions=" + file)
                .source("acme/Account", ACCOUNT);
        assertThat(mapperOf(project)).contains("\"segment_1\"");
        assertThat(generated(project, "AccountPath")).contains("\"/odd\"");
    }

    @Test
    void refusesAWrongResourceWithoutAnyDefinitionsOnTheClassPath() {
        about(new UserProject().checked(), """
                        @CoupaResource(name = "InvoceHeadr")
                        public interface Invoice { // here
                            Optional<Long> grosTotal();
                        }
                        """)
                .isError("acme.Invoice: " + BundledReleases.newest() + " has no resource 'InvoceHeadr'. Did you mean"
                        + " 'InvoiceHeader'? Correct the name, choose another release with -Acoupagen.release, or pass"
                        + " -Acoupagen.check=warn.");
    }

    @Test
    void refusesAWrongElementOrPathInTheAnnotation() {
        about(new UserProject().checked(), """
                        @CoupaResource(name = "Account", element = "acount")
                        public interface Invoice { // here
                        }
                        """)
                .isError("acme.Invoice: the element is 'acount', but that of Account in " + BundledReleases.newest()
                        + " is 'account'. Correct it, or leave it out and it is taken from the definitions.");
        about(new UserProject().checked(), """
                        @CoupaResource(name = "Account", path = "/account")
                        public interface Invoice { // here
                        }
                        """)
                .isError("acme.Invoice: the path is '/account', but that of Account in " + BundledReleases.newest()
                        + " is '/accounts'. Correct it, or leave it out and it is taken from the definitions.");
    }

    /** A list with another root would be sent as a document that Coupa does not know. */
    @Test
    void refusesAWrongRootOfListsInTheAnnotation() {
        about(new UserProject().checked(), """
                        @CoupaResource(name = "Account", collection = "acounts")
                        public interface Invoice { // here
                        }
                        """)
                .isError("acme.Invoice: the collection is 'acounts', but that of Account in "
                        + BundledReleases.newest()
                        + " is 'accounts'. Correct it, or leave it out and it is taken from the definitions.");
    }

    @Test
    void whatCoupaNeverSendsIsWriteOnly() throws IOException {
        UserProject project = new UserProject().checked().source("acme/Account", """
                        package acme;
                        @dev.coupagen.annotations.CoupaResource(name = "User")
                        public interface Account {
                          java.util.Optional<String> password();
                          java.util.Optional<String> login();
                          @dev.coupagen.annotations.CoupaElement(writeOnly = true) java.util.Optional<String> email();
                        }
                        """);
        assertThat(mapperOf(project))
                .contains("schema.add(\"password\", Kind.TEXT).writeOnly();")
                .contains("schema.add(\"login\", Kind.TEXT);")
                .contains("schema.add(\"email\", Kind.TEXT).writeOnly();");
    }

    @ParameterizedTest
    @ValueSource(strings = {"warn", " WARN", "off"})
    void anOptionRelaxesTheCheck(String level) {
        Compilation compilation = new UserProject()
                .checked()
                .options("--release", "17", "-Acoupagen.check=" + level)
                .source(
                        "acme/Account",
                        ACCOUNT.replace("segment1", "segmnt").replace("name = ", "path = \"/x\", name = "))
                .compile();
        assertThat(compilation).succeeded();
        assertThat(compilation.warnings()).hasSize(level.equals("off") ? 0 : 2);
    }

    private static String mapperOf(UserProject project) throws IOException {
        return generated(project, "AccountMapper");
    }

    private static String generated(UserProject project, String type) throws IOException {
        Compilation compilation = project.compile();
        assertThat(compilation).succeededWithoutWarnings();
        return compilation
                .generatedSourceFile("acme." + type)
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }

    private Path jar(String name, String resource) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            var definition = DefinitionFile.read("test", ODD.formatted(resource).getBytes(StandardCharsets.UTF_8));
            for (var entry :
                    ClassPathDefinitions.files(definition, Set.of(resource)).entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
