package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string(255)    | TEXT     | string(255)",
                "String( 255 )  | TEXT     | string(255)",
                "varchar(40)    | TEXT     | string(40)",
                "text           | TEXT     | text",
                "int            | INTEGER  | integer",
                "integer(11)    | INTEGER  | integer",
                "decimal(32,4)  | DECIMAL  | decimal(32,4)",
                "decimal(32, 4) | DECIMAL  | decimal(32,4)",
                "decimal(30,4   | DECIMAL  | decimal(30,4)",
                "decimal        | DECIMAL  | decimal",
                "float          | DECIMAL  | float",
                "tinyint(1)     | BOOLEAN  | boolean",
                "tinyint(4)     | INTEGER  | integer",
                "Boolean        | BOOLEAN  | boolean",
                "date           | DATE     | date",
                "DateTime       | DATETIME | datetime",
                "time           | TIME     | time",
            })
    void understandsTheWordsForScalars(String text, ScalarKind kind, String normal) {
        assertThat(ElementTypes.parse(text)).isEqualTo(new Scalar(kind, normal));
    }

    @Test
    void readsResourcesListsAndCustomFields() {
        assertThat(ElementTypes.parse("Supplier")).isEqualTo(new Reference("Supplier"));
        assertThat(ElementTypes.parse("Payables-Order-ReconciliationLine"))
                .isEqualTo(new Reference("Payables-Order-ReconciliationLine"));
        assertThat(ElementTypes.parse("InvoiceLine[]")).isEqualTo(new Collection(new Reference("InvoiceLine")));
        assertThat(ElementTypes.parse("custom-fields")).isEqualTo(new CustomFields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "image", "[]", "0.0", "#<Warnings:0x00>", "{:a=>\"b\"}", "a::B", "*/ \\u0022"})
    void keepsATextThatSaysNothing(String text) {
        assertThat(ElementTypes.parse(text)).isEqualTo(ElementTypes.unknown(text));
    }

    @Test
    void saysUnknownOfWhatIsNotStated() {
        assertThat(ElementTypes.parse("")).isEqualTo(ElementTypes.unknown(""));
        assertThat(ElementTypes.text(ElementTypes.unknown(""))).isEqualTo("unknown");
        assertThat(ElementTypes.text(ElementTypes.unknown("USD"))).isEqualTo("unknown(USD)");
        assertThat(ElementTypes.text(ElementTypes.unknown("image"))).isEqualTo("image");
    }

    @Test
    void makesAnEnumerationOfTextWithValuesOnly() {
        List<String> values = List.of("1", "2");

        assertThat(ElementTypes.parse("string(7)", values))
                .isEqualTo(new Enumeration(new Scalar(ScalarKind.TEXT, "string(7)"), values));
        assertThat(ElementTypes.parse("string[]", values))
                .isEqualTo(new Collection(new Enumeration(new Scalar(ScalarKind.TEXT, "string"), values)));
        assertThat(ElementTypes.parse("integer", values)).isEqualTo(new Scalar(ScalarKind.INTEGER, "integer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "string",
                "",
                "../x",
                "a[]",
                "unknown(x)",
                "lower",
                " ",
                "custom-fields",
                "x)[]",
                "é",
                "[]",
                "unknown"
            })
    void writesAnyResourceNameAndAnyUnknownTextSoThatItReadsBack(String hostile) {
        for (ElementType type : List.of(new Reference(hostile), ElementTypes.unknown(hostile))) {
            assertThat(ElementTypes.parse(ElementTypes.text(type))).isEqualTo(type);
            assertThat(ElementTypes.parse(ElementTypes.text(new Collection(type))))
                    .isEqualTo(new Collection(type));
        }
    }

    @Test
    void readsBackWhatItWroteForRandomTexts() {
        Random random = new Random(20260401);
        String letters = "aZ1()[]-_ :unknowreference\n\"\\*/é";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            ElementType parsed = ElementTypes.parse(text.toString());
            assertThat(ElementTypes.parse(ElementTypes.text(parsed)))
                    .as("text <%s>", text)
                    .isEqualTo(parsed);
            for (ElementType type : List.of(new Reference(text.toString()), ElementTypes.unknown(text.toString()))) {
                assertThat(ElementTypes.parse(ElementTypes.text(type)))
                        .as("text <%s>", text)
                        .isEqualTo(type);
                assertThat(ElementTypes.parse(ElementTypes.text(new Collection(type))))
                        .as("list of <%s>", text)
                        .isEqualTo(new Collection(type));
            }
        }
    }

    @Test
    void survivesTextsOfAnySizeAndDepth() {
        String deep = "Supplier" + "[]".repeat(35_000);
        String longText = "string(".repeat(10_000);

        assertThat(ElementTypes.parse(deep)).isEqualTo(ElementTypes.unknown(deep));
        assertThat(ElementTypes.parse(longText)).isEqualTo(ElementTypes.unknown(longText));
        assertThat(ElementTypes.parse("decimal(99999999999,1)"))
                .isEqualTo(ElementTypes.unknown("decimal(99999999999,1)"));
    }
}
