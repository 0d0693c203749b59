package dev.coupagen.sources.customfields.learn;

import static dev.coupagen.sources.customfields.learn.Learning.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a custom-field file already stays as it is. */
class SecondRunTest {
    private static final String BY_HAND = """
            # Our fields, ordered by importance

            Supplier: # owned by procurement
              zeta:   string(40)   # keep
              # the next one is for tax
              "alpha ": {type: boolean,
                 global: true}

            # invoices
            InvoiceHeader:
                urgency:
                    type: string(10)
                    values: [low, high]
            # the end
            """;

    @TempDir
    Path folder;

    @Test
    void aSecondRunChangesNothing() throws Exception {
        Learning learning = new Learning(folder)
                .payload(
                        "invoices.json",
                        "{\"custom-fields\": {\"b \": 1, \"a-\": null, \"c\": {\"id\": 1}}, \"g\": []}");
        learning.run();
        String first = learning.file();
        long modified = learning.output().toFile().lastModified();

        LearnResult second = learning.run();

        assertThat(second.written()).isFalse();
        assertThat(second.added()).isEmpty();
        assertThat(second.gone()).isEmpty();
        assertThat(second.fields()).hasSize(4);
        assertThat(learning.file()).isEqualTo(first);
        assertThat(learning.output().toFile().lastModified()).isEqualTo(modified);
    }

    @Test
    void commentsOrderAndTypesByHandAreKept() {
        Learning learning = new Learning(folder)
                .file(BY_HAND)
                .payload("invoices.json", "{\"custom-fields\": {\"urgency\": 5, \"added\": 1}}")
                .payload("suppliers.json", "[{\"id\": 1, \"alpha \": true, \"custom-fields\": {\"x\": true}}]")
                .payload("users.json", "{\"login\": \"x\", \"custom-fields\": {\"team\": \"a\"}}");

        LearnResult result = learning.run();

        assertThat(learning.file()).isEqualTo("""
                # Our fields, ordered by importance

                Supplier: # owned by procurement
                  zeta:   string(40)   # keep
                  # the next one is for tax
                  "alpha ": {type: boolean,
                     global: true}
                  x: boolean

                # invoices
                InvoiceHeader:
                    urgency:
                        type: string(10)
                        values: [low, high]
                    added: integer
                # the end
                User:
                  team: string(255)
                """);
        assertThat(result.added()).extracting(CustomFieldDefinition::element).containsExactly("added", "x", "team");
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_DIFFERS))
                .containsExactly("InvoiceHeader.urgency: the custom-field file says string(10), payloads look like"
                        + " integer. The file's is kept.");
        assertThat(result.gone()).extracting(CustomFieldDefinition::element).containsExactly("zeta");
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_GONE))
                .singleElement()
                .asString()
                .contains("1 records");
    }

    @Test
    void aFieldOfAResourceThatNobodyLookedAtIsNotGone() {
        LearnResult result = new Learning(folder)
                .file(BY_HAND)
                .payload("users.json", "{\"login\": \"x\"}")
                .run();

        assertThat(result.gone()).isEmpty();
        assertThat(result.written()).isFalse();
    }

    @Test
    void aFieldThatWasAlwaysBlankGetsItsTypeOnceItHasAValue() {
        Learning learning = new Learning(folder)
                .payload("invoices.json", "{\"g\": null, \"custom-fields\": {\"c\": \"\", \"mine\": \"\"}}");
        learning.run();
        assertThat(learning.lines())
                .containsExactly(
                        "InvoiceHeader:",
                        "  c: unknown  # only blank so far",
                        "  g: {type: unknown, global: true}  # only blank so far",
                        "  mine: unknown  # only blank so far");

        learning.file(learning.file().replace("mine: unknown  # only blank so far", "mine: unknown"))
                .payload("invoices.json", "{\"g\": true, \"custom-fields\": {\"c\": 1, \"mine\": 1}}");
        LearnResult result = learning.run();

        assertThat(learning.lines())
                .containsExactly(
                        "InvoiceHeader:", "  c: integer", "  g: {type: boolean, global: true}", "  mine: unknown");
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_FOUND_TYPE)).hasSize(2);
        assertThat(messages(result, SourceDiagnostic.CUSTOM_FIELD_DIFFERS)).hasSize(1);
    }

    @Test
    void anotherSpellingOfAFieldInTheFileIsTheSameField() {
        LearnResult result = new Learning(folder)
                .file("InvoiceHeader:\n  cf_x: integer\n")
                .payload("invoices.json", "{\"custom-fields\": {\"cf-x\": 1}}")
                .run();

        assertThat(result.added()).isEmpty();
        assertThat(result.gone()).isEmpty();
    }

    @Test
    void aFileThatIsWrongStaysAsItIs() {
        Learning learning = new Learning(folder)
                .file("InvoiceHeader:\n  a: sting\n")
                .payload("invoices.json", "{\"custom-fields\": {\"cf\": 1}}");

        assertThatThrownBy(learning::run)
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("line 2: 'sting' is not a type");
        assertThat(learning.file()).isEqualTo("InvoiceHeader:\n  a: sting\n");
    }
}
