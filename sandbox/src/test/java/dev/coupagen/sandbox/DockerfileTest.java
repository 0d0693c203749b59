package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Dockerfile follows the grammar of its instructions, and some rules that reviewers ask for. No engine is needed. */
class DockerfileTest {
    private static final Path FILE = Path.of("Dockerfile");
    private static final Set<String> KNOWN = Set.of(
            "ADD",
            "ARG",
            "CMD",
            "COPY",
            "ENTRYPOINT",
            "ENV",
            "EXPOSE",
            "FROM",
            "HEALTHCHECK",
            "LABEL",
            "RUN",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");
    private static final Pattern INSTRUCTION = Pattern.compile("([A-Za-z]+)\\s+(\\S.*)");
    private static final Pattern FLAG = Pattern.compile("--[a-z-]+(=\\S+)?");
    private static final Pattern IMAGE = Pattern.compile("[a-z0-9./_-]+:[A-Za-z0-9._-]+( AS [a-z0-9-]+)?");
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*\\s*]");

    /** An instruction with its arguments. */
    private record Instruction(String word, String rest) {}

    private static List<Instruction> instructions(String text, List<String> problems) {
        List<Instruction> instructions = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.stripLeading().startsWith("#") || (line.isBlank() && open.isEmpty())) {
                continue;
            }
            boolean goesOn = line.endsWith("\\");
            open.append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (goesOn) {
                continue;
            }
            Matcher parts = INSTRUCTION.matcher(open.toString().strip());
            if (parts.matches()) {
                instructions.add(new Instruction(parts.group(1), parts.group(2)));
            } else {
                problems.add("no instruction: " + open);
            }
            open.setLength(0);
        }
        if (!open.isEmpty()) {
            problems.add("the last line goes on");
        }
        return instructions;
    }

    private static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        List<Instruction> instructions = instructions(text, problems);
        boolean hasBase = false;
        boolean hasUser = false;
        for (Instruction one : instructions) {
            if (!KNOWN.contains(one.word())) {
                problems.add("unknown instruction " + one.word());
            } else if (!hasBase && !one.word().equals("FROM") && !one.word().equals("ARG")) {
                problems.add(one.word() + " before FROM");
            }
            hasBase |= one.word().equals("FROM");
            hasUser |= one.word().equals("USER") && !one.rest().equals("root");
            check(one, problems);
        }
        if (!hasUser) {
            problems.add("runs as root");
        }
        if (instructions.stream().filter(one -> one.word().equals("ENTRYPOINT")).count() != 1) {
            problems.add("not one ENTRYPOINT");
        }
        return problems;
    }

    private static void check(Instruction one, List<String> problems) {
        String rest = one.rest();
        boolean isRight = switch (one.word().toUpperCase(Locale.ROOT)) {
            case "FROM" -> IMAGE.matcher(rest).matches() && !rest.contains(":latest");
            case "ADD", "COPY" -> hasSourceAndTarget(rest);
            case "ARG" -> rest.matches("[A-Za-z_][A-Za-z0-9_]*(=\\S*)?");
            case "ENV" -> rest.matches("([A-Za-z_][A-Za-z0-9_]*=\\S+\\s*)+");
            case "EXPOSE" -> rest.matches("\\d{1,5}(/(tcp|udp))?");
            case "ENTRYPOINT", "CMD" -> ARRAY.matcher(rest).matches();
            case "WORKDIR" -> rest.startsWith("/");
            case "USER" -> rest.matches("[a-z0-9_-]+(:[a-z0-9_-]+)?");
            default -> true;
        };
        if (!isRight) {
            problems.add("wrong arguments of " + one.word() + ": " + rest);
        }
    }

    private static boolean hasSourceAndTarget(String rest) {
        List<String> words = new ArrayList<>(List.of(rest.split("\\s+", -1)));
        while (!words.isEmpty() && words.get(0).startsWith("--")) {
            if (!FLAG.matcher(words.remove(0)).matches()) {
                return false;
            }
        }
        return words.size() >= 2 && words.get(words.size() - 1).startsWith("/");
    }

    @Test
    void theDockerfileIsRight() throws IOException {
        String text = Files.readString(FILE);
        assertThat(problems(text)).isEmpty();
        // The program that it runs knows these options, and the documentation the command.
        Matcher options = Pattern.compile("\"(--[a-z-]+)\"").matcher(text);
        assertThat(options.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(option -> help().contains(option + "="));
        assertThat(text).contains("coupagen-sandbox-${VERSION}-all.jar");
        assertThat(Files.readString(Path.of("../docs/sandbox.md")))
                .contains("docker build -t coupagen-sandbox sandbox");
    }

    private static String help() {
        java.io.StringWriter text = new java.io.StringWriter();
        java.io.PrintWriter out = new java.io.PrintWriter(text, true);
        Main.run(out, out, "--help");
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN x\nFROM a:1\nUSER u\nENTRYPOINT [\"a\"]",
                "FROM a:latest\nUSER u\nENTRYPOINT [\"a\"]",
                "FROM a:1\nENTRYPOINT [\"a\"]",
                "FROM a:1\nUSER u\nENTRYPOINT ['a']",
                "FROM a:1\nUSER u\nCOPPY a /b\nENTRYPOINT [\"a\"]",
                "FROM a:1\nUSER u\nADD --chmod=644 https://x\nENTRYPOINT [\"a\"]",
                "FROM a:1\nUSER u\nEXPOSE http\nENTRYPOINT [\"a\"]",
                "FROM a:1\nUSER u\nENTRYPOINT [\"a\"] \\"
            })
    void whatIsWrongIsFound(String text) {
        assertThat(problems(text)).isNotEmpty();
    }
}
