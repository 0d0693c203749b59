package dev.coupagen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Eclipse (m2e) reads of the plugin, so that a project opens without an error and with its generated sources. */
class LifecycleMappingTest {
    private static final Pattern BOUND =
            Pattern.compile("name = \"([a-z-]+)\",\\s*defaultPhase = LifecyclePhase\\.(\\w+)");

    private static List<String> texts(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(
                GenerateMojo.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml"))) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("lifecycleMappingMetadata");
            NodeList all = root.getElementsByTagName(name);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                texts.add(all.item(i).getTextContent().strip());
            }
            return texts;
        }
    }

    @Test
    void eclipseRunsGenerateAndIgnoresTheReport() throws Exception {
        assertThat(texts("goal")).containsExactly("generate", "check");
        assertThat(texts("execute")).hasSize(1);
        assertThat(texts("ignore")).hasSize(1);
    }

    @Test
    void itRunsWhenThePomChanges() throws Exception {
        assertThat(texts("runOnConfiguration")).containsExactly("true");
    }

    @Test
    void itDoesNotRunWheneverAFileIsSaved() throws Exception {
        assertThat(texts("runOnIncremental")).containsExactly("false");
    }

    /** Of a goal in a later phase Eclipse asks nothing, since it builds as far as the classes of tests. */
    @Test
    void everyGoalThatIsBoundToAPhaseThatEclipseBuildsIsMapped() throws Exception {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/coupagen/maven"))) {
            for (Path source : sources.toList()) {
                Matcher mojo = BOUND.matcher(Files.readString(source));
                if (mojo.find() && !mojo.group(2).contains("INTEGRATION_TEST")) {
                    assertThat(texts("goal")).contains(mojo.group(1));
                }
            }
        }
    }
}
