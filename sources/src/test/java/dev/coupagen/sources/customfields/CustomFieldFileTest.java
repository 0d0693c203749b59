package dev.coupagen.sources.customfields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.customfields.CustomFieldFile.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomFieldFileTest {

    @Test
    void readsFieldsWithTheirLines() {
        CustomFieldFile file = read("""
                # ours
                InvoiceHeader:
                  cf-erp-invoice-number: string(40)
                  "trailing - ": User

                  regions: LookupValue[]
                  urgent: {type: boolean, global: true}
                  risk:
                    type: string(10)
                    values: [low, high]
                Supplier:
                  yes: date
                """);

        assertThat(file.entries())
                .containsExactly(
                        entry("InvoiceHeader", "cf-erp-invoice-number", "string(40)", 3),
                        entry("InvoiceHeader", "trailing - ", "User", 4),
                        entry("InvoiceHeader", "regions", "LookupValue[]", 6),
                        new Entry(
                                new CustomFieldDefinition(
                                        "InvoiceHeader", "urgent", ElementTypes.parse("boolean"), true),
                                7),
                        new Entry(
                                new CustomFieldDefinition(
                                        "InvoiceHeader",
                                        "risk",
                                        ElementTypes.parse("string(10)", List.of("low", "high")),
                                        false),
                                8),
                        entry("Supplier", "yes", "date", 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "InvoiceHeader:\n"})
    void anEmptyFileHasNoFields(String content) {
        assertThat(read(content).entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "just text                   | line 1: here the name of a resource is expected, such as 'InvoiceHeader:'",
                "[a, b]                      | line 1: here the name of a resource is expected, such as 'InvoiceHeader:'",
                "A: b                        | line 1: below 'A' its fields are expected, each on a line of its own",
                "A: [b]                      | line 1: below 'A' its fields are expected, each on a line of its own",
                "A: {x: [y]}                 | line 1: field 'x' needs a type, such as string(40), and not a list",
                "A: {x: }                    | line 1: field 'x' needs a type, such as string(40) or User[]",
                "A: {x: {global: true}}      | line 1: field 'x' needs a type, such as string(40) or User[]",
                "A: {x: strng(40)}           | line 1: 'strng(40)' is not a type. Types are string, text, integer,"
                        + " decimal, boolean, date, datetime, time and the names of resources. Did you mean string?",
                "A: {x: {typ: date}}         | line 1: 'typ' is not one of type, global, values. Did you mean type?",
                "A: {x: {type: date, global: maybe}} | line 1: 'global' is true or false, not 'maybe'",
                "A: {x: {type: [date]}}      | line 1: 'type' needs one value",
                "A: {x: {type: text, values: low}} | line 1: 'values' needs a list, such as [low, high]",
                "A: {x: {type: text, values: [{}]}} | line 1: 'values' needs one value",
                "A: {x: date, x: date}       | line 1: field 'x' of A is there already, on line 1. Keep one of them",
                "A: {x                       | not valid YAML",
            })
    void saysWhatIsWrongAndWhere(String content, String problem) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(CoupagenException.class)
                .message()
                .startsWith("cf.yaml: ")
                .contains(problem)
                .doesNotContain("\n");
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(() -> read("A:\n  x: strng\n  y: {glob: true, type: date}\nA:\n  x: date\n"))
                .hasMessageContainingAll("line 2: 'strng'", "line 3: 'glob'", "line 4: resource 'A' is there already");
    }

    @Test
    void deepNestingAndManyAliasesDoNoHarm() {
        assertThatThrownBy(() -> read("A: " + "[".repeat(100_000))).isInstanceOf(CoupagenException.class);
        assertThatThrownBy(() -> read("A: " + "{a: ".repeat(5_000))).isInstanceOf(CoupagenException.class);
        assertThatThrownBy(() -> read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                .isInstanceOf(CoupagenException.class);
    }

    private static Entry entry(String resource, String element, String type, int line) {
        return new Entry(new CustomFieldDefinition(resource, element, ElementTypes.parse(type), false), line);
    }

    private static CustomFieldFile read(String content) {
        return CustomFieldFile.read("cf.yaml", content.getBytes(StandardCharsets.UTF_8));
    }
}
