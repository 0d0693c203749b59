package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.snippets.Pages.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every block of XML is well-formed and names artifacts, goals and parameters that exist; properties exist. */
class ConfigurationSnippetsTest {
    private static final Goals GOALS = Goals.ofThePlugin();
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(coupagen-[\\w-]+)</artifactId>");

    static List<Block> xml() {
        return Pages.blocksIn("xml");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void artifactsGoalsAndParametersExist(Block block) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        ("<project>" + block.text() + "</project>").getBytes(StandardCharsets.UTF_8)));
        Set<String> published = new TreeSet<>(ARTIFACT.matcher(Pages.read("bom/pom.xml"))
                .results()
                .map(found -> found.group(1))
                .toList());
        for (Element group : elements(document.getDocumentElement(), "groupId")) {
            if (group.getTextContent().equals("dev.coupagen")) {
                Element parent = (Element) group.getParentNode();
                assertThat(published)
                        .contains(elements(parent, "artifactId").get(0).getTextContent());
            }
        }
        boolean isOfAnother = block.text().contains("<plugin>") || block.text().contains("<annotationProcessorPaths>");
        boolean isOurs = block.text().contains("coupagen-maven-plugin") || !isOfAnother;
        if (isOurs) {
            checkGoals(document);
        }
    }

    private static void checkGoals(Document document) {
        List<String> goals = new ArrayList<>();
        for (Element goal : elements(document.getDocumentElement(), "goal")) {
            goals.add(goal.getTextContent());
        }
        assertThat(GOALS.names()).containsAll(goals);
        for (Element configuration : elements(document.getDocumentElement(), "configuration")) {
            if (!elements(configuration, "annotationProcessorPaths").isEmpty()) {
                continue;
            }
            String goal = goals.isEmpty() ? "generate" : goals.get(0);
            for (Element parameter : elements(configuration, "*")) {
                if (parameter.getParentNode() == configuration) {
                    assertThat(GOALS.parametersOf(goal)).contains(parameter.getTagName());
                }
            }
        }
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList all = parent.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    @Test
    void propertiesOfSpringExist() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                getClass().getClassLoader().getResourceAsStream("META-INF/spring-configuration-metadata.json"))) {
            String metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Block> blocks = Pages.blocksIn("properties");
            assertThat(blocks).isNotEmpty();
            for (Block block : blocks) {
                block.text()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .forEach(name -> assertThat(metadata).contains("\"name\": \"" + name + "\""));
            }
        }
    }
}
