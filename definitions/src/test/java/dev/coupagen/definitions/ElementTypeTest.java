package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ElementType.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What generators ask a type: one value or many, which resource, which values, how long. */
class ElementTypeTest {
    @Test
    void aListAnswersForItsItems() {
        ElementType lines = ElementTypes.parse("InvoiceLine[]");

        assertThat(lines.isList()).isTrue();
        assertThat(lines.single()).isEqualTo(ElementTypes.parse("InvoiceLine"));
        assertThat(lines.single().isList()).isFalse();
        assertThat(lines.target()).contains("InvoiceLine");
        assertThat(ElementTypes.parse("InvoiceLine[][]").single()).isEqualTo(lines.single());
    }

    @Test
    void onlyAnEnumerationIsKnownToHaveCertainValues() {
        List<String> values = List.of("draft", "sent");

        assertThat(ElementTypes.parse("string[]", values).allowedValues()).isEqualTo(values);
        assertThat(ElementTypes.parse("integer", values).allowedValues()).isEmpty();
        assertThat(ElementTypes.parse("string", values).target()).isEmpty();
    }

    @Test
    void aListOfUnknownItemsIsAListAllTheSame() {
        assertThat(ElementTypes.parse("USD").isUnknown()).isFalse();
        assertThat(ElementTypes.parse("0.0").isUnknown()).isTrue();
        assertThat(ElementTypes.parse("0.0[]").isUnknown()).isFalse();
        assertThat(ElementTypes.parse("integer").isUnknown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"string(255) | 255", "decimal(32,4) | 32", "decimal(0007) | 7"})
    void saysHowLongAValueMayBe(String text, int size) {
        assertThat(scalar(text).size()).hasValue(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "integer(11)", "date", "#<Warnings(12)"})
    void hasNoSizeWhereNoneIsStatedOrUnderstood(String text) {
        assertThat(scalar(text).size()).isEmpty();
    }

    @Test
    void aDecimalWithoutAScaleHasOneNumber() {
        assertThat(ElementTypes.text(ElementTypes.parse("numeric(12)"))).isEqualTo("decimal(12)");
    }

    /** A text of more than a hundred characters is parsed each time, so this also tests what others have parsed before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "custom-fields",
                "unknown",
                "unknown(USD)",
                "decimal(12)",
                "Supplier[][][][]",
                "Supplier[][][][][]",
                "[][]"
            })
    void blanksAroundATypeDoNotCountHoweverManyThereAre(String text) {
        assertThat(ElementTypes.parse(" ".repeat(101) + text)).isEqualTo(ElementTypes.parse(text));
        assertThat(ElementTypes.text(ElementTypes.parse(text + " ".repeat(101))))
                .isIn(text, "unknown(" + text + ")");
    }

    @Test
    void customFieldsHaveATextThatReadsBack() {
        ElementType fields = ElementTypes.parse("custom-fields");

        assertThat(ElementTypes.text(fields)).isEqualTo("custom-fields");
        assertThat(ElementTypes.parse("custom-fields[]")).isEqualTo(new ElementType.Collection(fields));
    }

    @Test
    void listsOfFourLevelsAreUnderstoodAndDeeperOnesKeptAsText() {
        String deepest = "Supplier" + "[]".repeat(4);

        assertThat(ElementTypes.text(ElementTypes.parse(deepest))).isEqualTo(deepest);
        assertThat(ElementTypes.parse(deepest)).isInstanceOf(ElementType.Collection.class);
        assertThat(ElementTypes.parse(deepest + "[]" + " ".repeat(101)))
                .isEqualTo(ElementTypes.unknown(deepest + "[]"));
    }

    @Test
    void aScalarOfAHundredCharactersIsUnderstoodAndALongerOneKeptAsText() {
        String blanks = " ".repeat(100 - "string(7)".length());

        assertThat(ElementTypes.scalar("string(7)" + blanks)).contains(new Scalar(ScalarKind.TEXT, "string(7)"));
        assertThat(ElementTypes.scalar(" string(7)" + blanks)).isEmpty();
    }

    private static Scalar scalar(String text) {
        return (Scalar) ElementTypes.parse(text);
    }
}
