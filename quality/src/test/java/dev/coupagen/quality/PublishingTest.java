package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A release holds what Maven Central asks for, and only what users need. */
class PublishingTest {
    private static final String ROOT = text("pom.xml");
    private static final String RELEASE = between(ROOT, "<id>release</id>", "</profile>");
    private static final Predicate<String> IS_PUBLISHED = pom -> !pom.contains("<maven.deploy.skip>true<");

    @Test
    void thePomSaysWhoMakesItAndUnderWhichLicence() {
        for (String element : List.of("url", "licenses", "developers", "scm", "inceptionYear")) {
            assertThat(ROOT).contains("<" + element + ">");
        }
        assertThat(between(ROOT, "<scm>", "</scm>")).contains("<connection>", "<developerConnection>", "<url>");
        assertThat(between(ROOT, "<license>", "</license>")).contains("Apache-2.0");
    }

    @Test
    void everyPublishedModuleHasANameAndADescription() {
        assertThat(modules().filter(IS_PUBLISHED))
                .hasSizeGreaterThan(15)
                .allSatisfy(pom -> assertThat(pom).contains("<name>", "<description>"));
    }

    @Test
    void aReleaseHasSourcesJavadocAndSignatures() {
        assertThat(RELEASE)
                .contains("maven-source-plugin", "maven-javadoc-plugin", "maven-gpg-plugin", "central-publishing");
    }

    /** By default the plugin leaves out modules that are not deployed, and none is where Central is published to. */
    @Test
    void aReleaseHasABillOfMaterialsForEveryModule() {
        assertThat(between(RELEASE, "cyclonedx-maven-plugin", "</plugin>"))
                .contains("<skipNotDeployed>false</skipNotDeployed>", "<goal>makeBom</goal>");
    }

    /** {@code maven.deploy.skip} alone keeps nothing from Central. */
    @Test
    void whatUsersDoNotNeedIsNotPublished() {
        List<String> excluded = Pattern.compile("<excludeArtifact>(.*?)</excludeArtifact>")
                .matcher(RELEASE)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(modules().filter(IS_PUBLISHED.negate()).map(PublishingTest::artifact))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(excluded);
    }

    @Test
    void aTagThatIsNotTheVersionStopsTheRelease() {
        assertThat(text(".github/workflows/release.yml"))
                .contains("-Dexpression=project.version")
                .contains("\"$GITHUB_REF_NAME\"");
    }

    private static Stream<String> modules() {
        return Repository.files(name -> name.endsWith("pom.xml") && !name.contains("/src/") && !name.equals("pom.xml"))
                .stream()
                .map(Repository::text);
    }

    private static String artifact(String pom) {
        return between(pom.substring(pom.indexOf("</parent>")), "<artifactId>", "</artifactId>");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String text(String name) {
        return Repository.text(Path.of(Repository.ROOT.toString(), name));
    }
}
