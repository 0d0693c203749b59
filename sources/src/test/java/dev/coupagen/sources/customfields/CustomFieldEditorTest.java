package dev.coupagen.sources.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.customfields.CustomFieldFile.Entry;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomFieldEditorTest {
    private static final NewField NEW = field("A", "n", "integer", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# nothing yet\n",
                "---\n",
                "A:\n",
                "A: # nothing yet\nB:\n  b: date\n",
                "A:\n  a: date",
                "A:\r\n  a: date\r\nB:\r\n  b: date\r\n",
                "A: {a: date}\nB:\n  b: date\n",
                "A: {}\n",
                "{A: {a: date}}\n",
                "{B: {b: date}}",
                "{}",
                "A:\n  a: {type: string, values: [x, 'y\n    z'],\n    global: true}\n# end\n",
                "A:\n      a: \"date\" # {\n      b:\n            type: date\n            global: true\n\n\n\n",
                "A:\n  ? a\n  : date\nB:\n  b: date\n",
                "A:\n  a: |\n    date\nB:\n  b: date\n",
                "A:\n  a: >-\n    date\n\n\n",
                "---\nA:\n  a: date\n...\n",
                "B:\n  b: date\n# last\n\n",
                "\uFEFFA:\n  a: date\n",
                "A:\n  \"\uD83D\uDE00 {\": date\n  \uD83D\uDE00: date # \uD83D\uDE00\nB:\n  b: date\n",
                "A:\n  a: string[]\n  b: decimal(32,4)\n",
            })
    void aFieldIsAddedWhateverTheFileLooksLike(String before) {
        byte[] content = before.getBytes(StandardCharsets.UTF_8);

        String after = text(CustomFieldEditor.add("f.yaml", content, List.of(NEW, field("C", "c", "User[]", true))));

        assertThat(after.lines().map(String::strip))
                .as("lines that were there and have not been added to")
                .containsAll(before.strip()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.contains("{a: date}") && !line.contains("{b: date}"))
                        .filter(line -> !line.contains("{}"))
                        .toList());
        assertThat(fields(after))
                .containsAll(fields(before))
                .hasSize(fields(before).size() + 2);
        assertThat(after.contains("\r\n")).isEqualTo(before.contains("\r\n"));
        assertThat(after.replace("\r\n", "").contains("\r")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A: ~\n", "A: null # nothing\n", "A: &x\n  a: date\nB: *x\n"})
    void aFileThatCannotBeAddedToIsRefused(String before) {
        assertThatThrownBy(() -> CustomFieldEditor.add("f.yaml", before.getBytes(StandardCharsets.UTF_8), List.of(NEW)))
                .isInstanceOf(CoupagenException.class)
                .hasMessageStartingWith("f.yaml: ");
    }

    @Test
    void aHundredThousandFieldsTakeSeconds() {
        List<NewField> blank = new ArrayList<>();
        List<NewField> known = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            CustomFieldDefinition untyped =
                    new CustomFieldDefinition("R" + i % 300, "cf-" + i, ElementTypes.unknown(""), false);
            blank.add(new NewField(untyped, NewField.ONLY_BLANK));
            known.add(field("R" + i % 300, "cf-" + i, "integer", false));
            known.add(field("R" + i % 300, "new-" + i, "date", false));
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] before = CustomFieldEditor.add("f.yaml", new byte[0], blank);
        String after = text(CustomFieldEditor.add("f.yaml", before, known));
        long seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000_000;
        assertThat(after).contains("  cf-49999: integer", "  new-49999: date");
        assertThat(after.lines()).hasSize(100_301);
        assertThat(seconds).isLessThan(20);
    }

    @Test
    void nothingToAddChangesNothing() {
        byte[] content = "anything: [".getBytes(StandardCharsets.UTF_8);

        assertThat(CustomFieldEditor.add("f.yaml", content, List.of())).isEqualTo(content);
    }

    @Test
    void allowedValuesAreWritten() {
        NewField field = new NewField(
                new CustomFieldDefinition(
                        "A", "a", ElementTypes.parse("string(9)[]", List.of("x", "y, z", "no", "1", "\"")), true),
                "");

        String text = text(CustomFieldEditor.add("f.yaml", new byte[0], List.of(field)));

        assertThat(text)
                .endsWith(
                        "A:\n  a: {type: \"string(9)[]\", values: [x, \"y, z\", \"no\", \"1\", \"\\\"\"], global: true}\n");
        assertThat(fields(text)).containsExactly(field.field());
    }

    @Test
    void aDecimalIsQuotedInBraces() {
        String text =
                text(CustomFieldEditor.add("f.yaml", new byte[0], List.of(field("A", "a", "decimal(32,4)", true))));

        assertThat(text).endsWith("  a: {type: \"decimal(32,4)\", global: true}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trailing dash-",
                "trailing space ",
                " leading space",
                "-",
                "---",
                "...",
                "- a",
                "?",
                "? a",
                ": ",
                "a: b",
                "a: string\n  evil: {type: User, global: true}",
                "a\nInvoiceHeader:\n  evil: User",
                "\r\n",
                "\t",
                "a\u0000b",
                "a #comment",
                "#",
                "&a",
                "*a",
                "!!binary",
                "!a",
                "|",
                ">",
                "%YAML 1.1",
                "@a",
                "`a`",
                "'a'",
                "\"a\"",
                "\"",
                "\\",
                "\\n",
                "{a: b}",
                "[a]",
                "a, b",
                "}",
                "null",
                "~",
                "true",
                "No",
                "y",
                "12",
                "1e3",
                "0x1F",
                "1:20",
                ".inf",
                "<<",
                "=",
                "2024-01-31",
                "\u0085",
                "\u2028",
                "\u200B",
                "\u202E",
                "\u00A0",
                "\uFEFF",
                "\uFFFE",
                "Straße",
                "名前",
                "\uD83D\uDE00",
                "${jndi}",
                "type",
                "global",
            })
    void anyNameSurvives(String name) {
        assertThat(YamlText.isUsableName(name + "x")).isTrue();
        for (boolean global : new boolean[] {false, true}) {
            NewField field = field("InvoiceHeader", name + "x", "string(1)", global);
            NewField other = field("InvoiceHeader", "x" + name, "string(1)", global);

            String text = text(CustomFieldEditor.add("f.yaml", new byte[0], List.of(field, other)));

            assertThat(fields(text)).containsExactlyInAnyOrder(field.field(), other.field());
            assertThat(text.lines()).hasSize(4);
        }
    }

    @Test
    void randomNamesAndFilesSurvive() {
        Random random = new Random(20_24);
        for (int round = 0; round < 500; round++) {
            List<NewField> fields = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (int i = 0; i < 12; i++) {
                String name = randomName(random);
                if (YamlText.isUsableName(name) && names.add(name)) {
                    fields.add(field("R" + random.nextInt(3), name, "string(1)", random.nextBoolean()));
                }
            }
            int half = fields.size() / 2;
            byte[] first = CustomFieldEditor.add("f.yaml", new byte[0], fields.subList(0, half));
            byte[] second = CustomFieldEditor.add("f.yaml", first, fields.subList(half, fields.size()));

            assertThat(fields(text(second)))
                    .containsExactlyInAnyOrderElementsOf(
                            fields.stream().map(NewField::field).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uD800", "a\uDC00b"})
    void aNameThatIsNoTextIsNotUsable(String name) {
        assertThat(YamlText.isUsableName(name)).isFalse();
        assertThat(YamlText.isUsableName("x".repeat(1_001))).isFalse();
        assertThat(YamlText.isUsableName("\u0001".repeat(300))).isFalse();
    }

    @Test
    void theMessageSaysWhatToDo() {
        assertThatThrownBy(() -> {
                    throw SourceDiagnostic.CUSTOM_FIELDS_NOT_EDITABLE.exception("f.yaml");
                })
                .hasMessage("f.yaml: fields cannot be added to a file in this notation. Write each field on a line of"
                        + " its own below its resource, without anchors and braces.");
    }

    private static String randomName(Random random) {
        StringBuilder name = new StringBuilder();
        String odd = " -:#{}[],&*!|>'\"%@`?\\\n\r\t~ab1é";
        for (int i = random.nextInt(8); i >= 0; i--) {
            name.append(
                    random.nextInt(4) == 0 ? (char) random.nextInt(0x3000) : odd.charAt(random.nextInt(odd.length())));
        }
        return name.toString();
    }

    private static NewField field(String resource, String name, String type, boolean global) {
        return new NewField(new CustomFieldDefinition(resource, name, ElementTypes.parse(type), global), "");
    }

    private static List<CustomFieldDefinition> fields(String text) {
        return CustomFieldFile.read("f.yaml", text.getBytes(StandardCharsets.UTF_8)).entries().stream()
                .map(Entry::field)
                .toList();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
