package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals around an upgrade: diff, check, explore, help-upgrade. */
class ReleaseMojosTest {
    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void diffShowsTheNumbersAndWritesReports() throws MojoFailureException {
        DiffMojo mojo = diff("R38", "R39");
        mojo.report = List.of(file("d.json"), file("d.md"), file("d.html"));
        mojo.execute();
        assertThat(log.lines()).contains("info R38 -> R39: 105 changes, 27 breaking, 1 risky, 77 compatible");
        assertThat(folder.resolve("d.json")).content().contains("\"from\":\"R38\"");
        assertThat(folder.resolve("d.html")).content().contains("<h1>R38 to R39</h1>");
    }

    @Test
    void anUnknownReportIsAnErrorBeforeAnyWork() {
        DiffMojo mojo = diff("nonsense", "R39");
        mojo.report = List.of(file("d.txt"));
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("the format of the report follows from the end of its name");
    }

    @Test
    void checkOfAProjectWithoutClassesSaysWhatToDo() {
        CheckMojo mojo = check();
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Compile the project first: mvn compile coupagen:check");
    }

    @Test
    void checkOfAProjectThatUsesNothingFindsNothing() throws MojoFailureException, IOException {
        Files.createDirectories(folder.resolve("classes"));
        CheckMojo mojo = check();
        mojo.failOn = "compatible";
        mojo.sarif = file("c.sarif");
        mojo.execute();
        assertThat(log.lines())
                .anyMatch(line ->
                        line.endsWith("0 elements and operations in use; 0 findings, 0 breaking, 0 risky; 0 accepted"));
        assertThat(folder.resolve("c.sarif")).content().contains("\"version\":\"2.1.0\"");
    }

    @Test
    void exploreWritesASite() throws MojoFailureException {
        ExploreMojo mojo = new ExploreMojo();
        mojo.setLog(log);
        mojo.directory = folder.toFile();
        mojo.release = "R33";
        mojo.output = file("site");
        mojo.execute();
        assertThat(folder.resolve("site/resource/Supplier.html")).exists();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("info R33: ") && line.contains(" pages, "));
    }

    @Test
    void helpUpgradeNamesTheCommands() throws MojoFailureException {
        HelpUpgradeMojo mojo = new HelpUpgradeMojo();
        mojo.setLog(log);
        mojo.from = "R38";
        mojo.to = "R40";
        mojo.execute();
        assertThat(log.lines())
                .contains(
                        "info   mvn coupagen:import -Dcoupagen.source=swagger/ -Dcoupagen.release=R40 -Dcoupagen.output=R40.json",
                        "info   mvn compile coupagen:check -Dcoupagen.to=R40.json",
                        "info   mvn verify");
    }

    private DiffMojo diff(String from, String to) {
        DiffMojo mojo = new DiffMojo();
        mojo.setLog(log);
        mojo.directory = folder.toFile();
        mojo.from = from;
        mojo.to = to;
        return mojo;
    }

    private CheckMojo check() {
        CheckMojo mojo = new CheckMojo();
        mojo.setLog(log);
        mojo.project = new MavenProject();
        mojo.project.setFile(file("pom.xml"));
        Build build = new Build();
        build.setOutputDirectory(file("classes").getPath());
        mojo.project.setBuild(build);
        mojo.to = "R39";
        return mojo;
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }
}
