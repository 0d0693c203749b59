package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.cli.Main;
import dev.coupagen.snippets.Pages.Block;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a Gradle build of the documents says to our programs: the command runs, the artifacts are published, the options of the
 * compiler are the processor's. Gradle itself is not run.
 */
class GradleSnippetsTest {
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ARGUMENTS = Pattern.compile("(?:args|listOf)\\(([^)]*)\\)");
    private static final Pattern ARTIFACT = Pattern.compile("dev\\.coupagen:(coupagen-[\\w-]+):");
    private static final Pattern OPTION = Pattern.compile("-A(coupagen\\.\\w+)");
    private static final Pattern CLASS = Pattern.compile("mainClass = \"([\\w.]+)\"");

    @TempDir
    Path folder;

    @Test
    void theCommandGeneratesIntoTheFoldersThatTheBuildCompiles() {
        Block build = kotlin().get(0);
        List<String> arguments = new ArrayList<>();
        ARGUMENTS
                .matcher(build.text())
                .results()
                .flatMap(call -> TEXT.matcher(call.group(1)).results())
                .forEach(text -> arguments.add(text.group(1).replace("$folder", folder.toString())));
        assertThat(arguments).contains("generate", "--output", "--resource-output");
        StringWriter output = new StringWriter();
        PrintWriter out = new PrintWriter(output, true);
        assertThat(Main.run(out, out, arguments.toArray(String[]::new)))
                .as(output.toString())
                .isZero();
        assertThat(Files.isDirectory(folder.resolve("java"))).isTrue();
        assertThat(Files.isDirectory(folder.resolve("resources"))).isTrue();
        assertThat(build.text()).contains("dir(\"java\")", "dir(\"resources\")");
        assertThat(CLASS.matcher(build.text()).results().map(found -> found.group(1)))
                .containsExactly(Main.class.getName());
    }

    @Test
    void artifactsArePublishedAndOptionsAreThoseOfTheProcessor() {
        String published = Pages.read("bom/pom.xml");
        String options = Pages.read("processor/src/main/java/dev/coupagen/processor/ReleaseDefinitions.java")
                + Pages.read("processor/src/main/java/dev/coupagen/processor/CheckLevel.java");
        for (Block block : kotlin()) {
            ARTIFACT.matcher(block.text())
                    .results()
                    .forEach(
                            found -> assertThat(published).contains("<artifactId>" + found.group(1) + "</artifactId>"));
            OPTION.matcher(block.text())
                    .results()
                    .forEach(found -> assertThat(options).contains('"' + found.group(1) + '"'));
        }
    }

    private static List<Block> kotlin() {
        return Pages.blocks("docs/gradle.md").stream()
                .filter(block -> block.language().equals("kotlin"))
                .toList();
    }
}
