package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.diagnostics.Notice;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.DefaultBuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateMojoTest {
    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private final MavenProject project = project();

    @Test
    void generatesAndAddsBothRootsToTheProject() throws MojoFailureException {
        GenerateMojo mojo = mojo();
        mojo.release = " R39 ";
        mojo.resources = List.of("Currency", " ", "AsnHeader");

        mojo.execute();

        assertThat(folder.resolve("java/com/acme/coupa/Currency.java")).exists();
        assertThat(mojo.project.getCompileSourceRoots())
                .containsExactly(folder.resolve("java").toString());
        assertThat(mojo.project.getResources()).singleElement().satisfies(root -> {
            assertThat(root.getDirectory())
                    .isEqualTo(folder.resolve("resources").toString());
            assertThat(root.getIncludes()).containsExactly("coupagen/definitions/**");
        });
        assertThat(folder.resolve("resources/coupagen/definitions/of_currency.json"))
                .exists();
        assertThat(log.lines())
                .satisfiesExactly(
                        files -> assertThat(files)
                                .matches("info R39: 2 resources with all their elements and \\d+ with"
                                        + " id and natural keys, because the others refer to them, in com.acme.coupa;"
                                        + " \\d+ files written, 0 unchanged, 0 removed"),
                        time -> assertThat(time).matches("info Took \\d+\\.\\d\\d s"));
    }

    @Test
    void saysThatNothingChangedAndStillAddsTheRoots() throws MojoFailureException {
        mojo().execute();
        GenerateMojo second = mojo();
        second.project = project();
        second.execute();

        assertThat(log.lines()).contains("info Nothing changed since the last run");
        assertThat(second.project.getCompileSourceRoots()).hasSize(1);
        assertThat(second.project.getResources()).hasSize(1);
    }

    @Test
    void skipsButAddsWhatIsThere() throws MojoFailureException {
        GenerateMojo mojo = mojo();
        mojo.skip = true;
        mojo.execute();

        assertThat(folder).isEmptyDirectory();
        assertThat(mojo.project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void warnsOfWhatIsOdd() throws IOException, MojoFailureException {
        Path definitions = folder.resolve("definitions.json");
        Files.writeString(
                definitions,
                "{\"release\": \"T\", \"resources\": {\"A\": {\"elements\": {\"b\": {\"type\": \"Nobody\"}}}}}");
        GenerateMojo mojo = mojo();
        mojo.release = null;
        mojo.definitions = List.of(definitions.toFile());

        mojo.execute();

        assertThat(log.lines())
                .first()
                .isEqualTo("warn A.b refers to Nobody, which is not defined; it is read as a raw value.");
    }

    @Test
    void anErrorIsOneLineWithoutACause() throws IOException {
        Path customFields = folder.resolve("custom-fields.yaml");
        Files.writeString(customFields, "Invoice:\n  a: string\n");
        GenerateMojo mojo = mojo();
        mojo.customFields = customFields.toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(customFields + ": line 2: ")
                .hasMessageContaining("has no resource 'Invoice', did you mean ")
                .hasNoCause()
                .message()
                .doesNotContain("\n");
        assertThat(folder.resolve("java")).doesNotExist();
    }

    @Test
    void warnsIfNoReleaseIsPinned() throws MojoFailureException {
        GenerateMojo mojo = mojo();
        mojo.release = " ";
        mojo.resources = List.of("Currency");
        mojo.execute();
        assertThat(log.lines())
                .first()
                .isEqualTo(
                        "warn No release is given, so the newest one is taken, 2026-04. Add"
                                + " <release>2026-04</release>, or another version of the plugin may change what is generated.");
    }

    @Test
    void warnsIfTheCompilerHasNoProcessor() throws MojoFailureException {
        GenerateMojo mojo = mojo();
        mojo.resources = List.of("Currency");
        project.getModel().getDependencies().clear();
        mojo.execute();
        assertThat(log.lines())
                .first()
                .isEqualTo("warn The project has no annotation processor for what is generated. Add the path"
                        + " dev.coupagen:coupagen-processor to <annotationProcessorPaths> of the"
                        + " maven-compiler-plugin.");
    }

    @ParameterizedTest
    @CsvSource({"3.3, true", "3.5, false", "3.14.1, false", "3.1, true"})
    void warnsOfACompilerPluginWithoutProcessorPaths(String version, boolean tooOld) throws Exception {
        Plugin compiler = new Plugin();
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion(version);
        compiler.setConfiguration(Xpp3DomBuilder.build(new StringReader(
                "<configuration><annotationProcessorPaths><path><artifactId>coupagen-processor</artifactId></path>"
                        + "</annotationProcessorPaths></configuration>")));
        project.getModel().getDependencies().clear();
        project.getModel().setBuild(new Build());
        project.getBuild().addPlugin(compiler);
        GenerateMojo mojo = mojo();
        mojo.resources = List.of("Currency");
        mojo.execute();
        assertThat(log.lines().stream().filter(line -> line.startsWith("warn")).toList())
                .isEqualTo(
                        tooOld
                                ? List.of("warn maven-compiler-plugin " + version + " does not know"
                                        + " <annotationProcessorPaths>. Use version 3.5 or later.")
                                : List.of());
    }

    @Test
    void leavesThePackageToAUserWhoDescribesIt() throws IOException, MojoFailureException {
        Path own = Files.createDirectories(folder.resolve("own/com/acme/coupa"));
        Files.writeString(own.resolve("package-info.java"), "package com.acme.coupa;");
        project.addCompileSourceRoot(folder.resolve("own").toString());
        GenerateMojo mojo = mojo();
        mojo.resources = List.of("Currency");
        mojo.execute();
        assertThat(folder.resolve("java/com/acme/coupa/package-info.java")).doesNotExist();
    }

    @Test
    void leavesOutDefinitionsThatAnEarlierExecutionHas() throws MojoFailureException {
        GenerateMojo first = mojo();
        first.resources = List.of("Currency");
        first.execute();
        GenerateMojo second = mojo();
        second.resources = List.of("Currency", "Department");
        second.release = "2026-04";
        second.packageName = "com.acme.other";
        second.sourceFolder = file("java-b");
        second.resourceFolder = file("resources-b");
        second.execute();
        assertThat(project.getResources().get(1).getExcludes())
                .contains("coupagen/definitions/of_currency.json", "coupagen/definitions/index.txt")
                .doesNotContain("coupagen/definitions/of_department.json");
    }

    @Test
    void anUnknownParameterIsNoticed() {
        assertThat(ParameterNames.unknown(Set.of("resource", "release"), Set.of("resources", "release")))
                .extracting(Notice::message)
                .containsExactly("The plugin has no parameter 'resource', so it is ignored. Did you mean 'resources'?");
    }

    /** {@code resource} is a parameter of the goal custom-fields, so it was taken for granted. */
    @Test
    void aPropertyOfAnotherGoalIsNoticedIfItIsNearlyOneOfThis() {
        Set<String> ofGenerate = Set.of("resources", "release");
        Set<String> ofAll = Set.of("resources", "release", "resource", "baseline");
        assertThat(ParameterNames.misspelt(Set.of("resource", "baseline", "release", "relase"), ofGenerate, ofAll))
                .extracting(Notice::message)
                .containsExactly(
                        "The plugin has no parameter 'relase', so it is ignored. Did you mean 'release'?",
                        "The plugin has no parameter 'resource', so it is ignored. Did you mean 'resources'?");
        assertThat(ParameterNames.named(
                        List.of("clean", "coupagen:import@id", "dev.coupagen:coupagen-maven-plugin:diff")))
                .containsExactly("clean", "diff", "import");
    }

    @Test
    void refusesAMissingPackageAndANegativeDepth() {
        GenerateMojo mojo = mojo();
        mojo.packageName = null;
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The package of the generated types is not given. Add <packageName> to the configuration of"
                        + " the plugin, or -Dcoupagen.packageName=com.acme.coupa to the command line.");
        mojo.packageName = "a";
        mojo.depth = -1;
        assertThatThrownBy(mojo::execute)
                .hasMessage("<depth> is -1. Give 0, or how many references away resources are whole.");
    }

    private static MavenProject project() {
        MavenProject project = new MavenProject();
        Dependency processor = new Dependency();
        processor.setGroupId("dev.coupagen");
        processor.setArtifactId("coupagen-processor");
        project.getModel().addDependency(processor);
        return project;
    }

    private GenerateMojo mojo() {
        GenerateMojo mojo = new GenerateMojo(new DefaultBuildPluginManager());
        mojo.directory = folder.toFile();
        mojo.setLog(log);
        mojo.project = project;
        mojo.release = "R39";
        mojo.packageName = "com.acme.coupa";
        mojo.sourceFolder = file("java");
        mojo.resourceFolder = file("resources");
        return mojo;
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }
}
