package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every message to users has a code of its own and a test. */
class DiagnosticsTest {
    private static final Pattern CONSTANT = Pattern.compile(
            "\\n    ([A-Z][A-Z0-9_]+)\\(\\s*\"(C[A-Z]\\d{3})\",\\s*Severity\\.[A-Z]+,\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)\\)");
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d\\$)?\\.?\\d*[sd]");
    private static final int ENOUGH = 16;

    private record Message(String name, String code, String text) {}

    @Test
    void everyCodeIsThereOnce() {
        List<Message> messages = messages();
        assertThat(messages).hasSizeGreaterThan(150).extracting(Message::code).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageHasATestOfItsTextOrItsKind() {
        StringBuilder sources = new StringBuilder();
        Repository.files(name -> name.matches("(?!quality/).*src/test/.*\\.java"))
                .forEach(file -> sources.append(Repository.text(file)));
        String tests = JOINT.matcher(sources).replaceAll("");
        Set<String> words = new HashSet<>(List.of(tests.split("\\W+")));

        assertThat(messages())
                .filteredOn(message -> !words.contains(message.name()) && !isQuoted(message, tests))
                .as("Messages that no test names or quotes")
                .isEmpty();
    }

    private static boolean isQuoted(Message message, String tests) {
        for (String part : PLACEHOLDER.split(message.text())) {
            for (int i = 0; i + ENOUGH <= part.length(); i++) {
                if (tests.contains(part.substring(i, i + ENOUGH))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (Path file : Repository.files(name -> name.matches(".*src/main/java/.*Diagnostic\\.java"))) {
            Matcher constant = CONSTANT.matcher(Repository.text(file));
            while (constant.find()) {
                String text = JOINT.matcher(constant.group(3)).replaceAll("");
                messages.add(new Message(constant.group(1), constant.group(2), text));
            }
        }
        return messages;
    }
}
