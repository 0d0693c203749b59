package dev.coupagen.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.cli.Main;
import dev.coupagen.snippets.Pages.Block;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command: its goal, profile or program exists and takes the options that the command has. */
class CommandSnippetsTest {
    private static final Goals GOALS = Goals.ofThePlugin();
    private static final Pattern GOAL =
            Pattern.compile("(?:dev\\.coupagen:coupagen-maven-plugin(?::\\d[\\w.-]*)?|coupagen):([a-z][a-z-]*)");
    private static final Pattern INLINE = Pattern.compile("`((?:mvn|java -jar) [^`]+)`");
    private static final Set<String> PHASES = Set.of("clean", "compile", "package", "verify", "test", "install");

    /** Properties of Maven itself, and of the project that docs/upgrading.md upgrades. */
    private static final Set<String> OTHERS = Set.of(
            "skipTests",
            "coupa.release",
            "source",
            "newVersion",
            "processAllModules",
            "gpg.skip",
            "mutated",
            "mutation.tests");

    record Command(String page, String line) {
        @Override
        public String toString() {
            return page + ": " + line;
        }
    }

    static Stream<Command> commands() {
        Stream<Command> blocks = Pages.blocksIn("shell", "sh").stream().flatMap(CommandSnippetsTest::lines);
        Stream<Command> inline = Pages.all().stream()
                .flatMap(page -> INLINE.matcher(Pages.read(page))
                        .results()
                        .map((MatchResult found) ->
                                new Command(page, found.group(1).replaceAll("\\s+", " "))));
        return Stream.concat(blocks, inline).filter(command -> command.line().matches("(mvn|java -jar) .*"));
    }

    private static Stream<Command> lines(Block block) {
        return block.text()
                .replaceAll("\\\\\\n\\s*", "")
                .lines()
                .map(line -> new Command(
                        block.page(), line.replaceFirst("\\s+#.*", "").strip()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandExists(Command command) {
        List<String> words = Arrays.asList(command.line().split(" +", -1));
        if (words.get(0).equals("mvn")) {
            maven(words.subList(1, words.size()));
        } else {
            program(words.get(2), words.subList(3, words.size()));
        }
    }

    private static void maven(List<String> words) {
        List<String> goals = words.stream()
                .map(GOAL::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .toList();
        assertThat(GOALS.names()).containsAll(goals);
        for (String word : words) {
            if (word.startsWith("-D")) {
                String name = word.substring(2).replaceFirst("=.*", "");
                assertThat(Stream.concat(
                                OTHERS.stream(), goals.stream().flatMap(goal -> GOALS.propertiesOf(goal).stream())))
                        .as(word)
                        .contains(name);
            } else if (word.startsWith("-P")) {
                assertThat(Pages.read("pom.xml")).contains("<id>" + word.substring(2) + "</id>");
            } else if (word.matches("[a-z]+(-[a-z]+)*")) {
                assertThat(PHASES).contains(word);
            }
        }
    }

    private static void program(String jar, List<String> words) {
        if (words.isEmpty() || words.get(0).matches("[^a-z-].*|.*\\|.*")) {
            return;
        }
        boolean isSandbox = jar.contains("sandbox");
        StringWriter help = new StringWriter();
        if (isSandbox) {
            help.append(Pages.read("sandbox/src/main/java/dev/coupagen/sandbox/Main.java"));
        } else {
            assertThat(Main.run(new PrintWriter(help), new PrintWriter(help), "help", words.get(0)))
                    .isZero();
        }
        for (String word : words) {
            if (word.startsWith("--")) {
                assertThat(help.toString()).contains(word);
            }
        }
    }
}
