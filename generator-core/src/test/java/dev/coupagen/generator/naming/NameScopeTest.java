package dev.coupagen.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScopeTest {

    @ParameterizedTest
    @CsvSource({
        "invoice-number, invoiceNumber",
        "invoice_number, invoiceNumber",
        "invoiceNumber, invoiceNumber",
        "Invoice Number, invoiceNumber",
        "URL, url",
        "EDIEnabled, ediEnabled",
        "active?, isActive",
        "is-default?, isDefault",
        "3-way-match, element3WayMatch",
        "line-1-2, line1_2",
        "new, newElement",
        "class, classElement",
        "to-string, toStringElement",
        "builder, builderElement",
        "mapper, mapperElement",
        "extensions, extensionsElement",
        "to-builder, toBuilderElement",
        "get-class, getClassElement",
        "wait, waitElement",
        "Supplier's note, suppliersNote",
        "größe, grosse",
        "é, e",
        "%, percent",
        "번호, ubc88Ud638"
    })
    void namesAnAccessor(String element, String name) {
        NameScope scope = NameScope.members(NameStyle.ACCESSOR)
                .reserve(ReservedWords.JAVA_KEYWORDS)
                .reserve(ReservedWords.OBJECT_METHODS)
                .reserve(ReservedWords.GENERATED_MEMBERS);
        assertThat(scope.assign(List.of(element)).of(element)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "draft, DRAFT",
        "pending_approval, PENDING_APPROVAL",
        "PurchaseOrder, PURCHASE_ORDER",
        "cXML, C_XML",
        "USD, USD",
        "'', BLANK",
        "1, VALUE_1",
        "Etc/GMT+12, ETC_GMT_12",
        "+, PLUS",
        "***, STAR_STAR_STAR"
    })
    void namesAConstant(String value, String name) {
        assertThat(NameScope.members(NameStyle.CONSTANT).assign(List.of(value)).of(value))
                .isEqualTo(name);
    }

    @Test
    void spellsTheSymbolsOfThoseThatWouldBecomeOneName() {
        Names names = NameScope.members(NameStyle.CONSTANT)
                .assign(List.of("Etc/GMT+12", "Etc/GMT-12", "<", ">", "a", "A", "x.y", "x-y"));

        assertThat(names.byText())
                .containsAllEntriesOf(Map.of(
                        "Etc/GMT+12", "ETC_GMT_PLUS_12",
                        "Etc/GMT-12", "ETC_GMT_MINUS_12",
                        "<", "LESS",
                        ">", "GREATER",
                        "a", "A",
                        "A", "A_VALUE",
                        "x.y", "X_DOT_Y",
                        "x-y", "X_Y"));
    }

    @Test
    void aFurtherTextLeavesTheNamesOfTheOthersAlone() {
        List<String> texts = List.of("active", "active?", "gross-total", "a-b", "a_b", "line-12");
        Names before = NameScope.members(NameStyle.ACCESSOR).assign(texts);

        for (String further : List.of("aa", "active-at", "zz", "gross.total", "line-1-2")) {
            List<String> more = new ArrayList<>(texts);
            more.add(further);
            assertThat(NameScope.members(NameStyle.ACCESSOR).assign(more).byText())
                    .containsAllEntriesOf(before.byText());
        }
    }

    @Test
    void typesDifferInMoreThanCaseAndFromWhatComesWithOthers() {
        Names names = NameScope.types(NameStyle.TYPE, name -> List.of(name, "Immutable" + name, name + "Mapper"))
                .assign(List.of("Invoice", "INVOICE", "InvoiceMapper", "ImmutableInvoice", "Mapper", "Immutable"));

        assertThat(names.byText())
                .isEqualTo(Map.of(
                        "Invoice", "Invoice",
                        "INVOICE", "INVOICEResource2",
                        "InvoiceMapper", "InvoiceMapperResource",
                        "ImmutableInvoice", "ImmutableInvoiceResource",
                        "Mapper", "Mapper",
                        // Mapper comes with ImmutableMapper, and so would Immutable.
                        "Immutable", "ImmutableResource"));
    }

    @Test
    void anInnerScopeAvoidsTheNamesOfItsOuterOne() {
        NameScope outer = NameScope.types(NameStyle.NESTED_TYPE).reserve(Set.of("Status"));

        assertThat(outer.inner().assign(List.of("status")).of("status")).isEqualTo("StatusValue");
        assertThat(outer.inner().assign(List.of("status")).of("status")).isEqualTo("StatusValue");
    }

    @Test
    void longNamesAreCutAndStillDiffer() {
        String start = "very-long-name-".repeat(20);
        Names names = NameScope.types(NameStyle.TYPE).assign(List.of(start + "a", start + "b"));

        assertThat(names.all()).hasSize(2).allSatisfy(name -> assertThat(name).hasSize(80));
    }

    @Test
    void manyTextsWithoutALetterAreNamedQuickly() {
        List<String> texts = IntStream.range(1, 20_000)
                .mapToObj(i -> Integer.toBinaryString(i).replace('0', ' ').replace('1', '_'))
                .toList();

        Names names = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> NameScope.members(NameStyle.CONSTANT).assign(texts));

        assertThat(names.all()).hasSameSizeAs(texts);
    }

    /** Random texts of awkward characters: legal, different, and the same in every order and locale. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void namesAreLegalDifferentAndStable(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(new TreeSet<>(
                IntStream.range(0, 400).mapToObj(i -> text(random)).toList()));
        for (NameStyle style : NameStyle.values()) {
            Names names = scope(style).assign(texts);
            Collections.shuffle(texts, random);

            assertThat(inTurkish(style, texts)).isEqualTo(names);
            assertThat(names.all()).hasSameSizeAs(texts).allMatch(name -> SourceVersion.isName(name));
        }
    }

    private static Names inTurkish(NameStyle style, List<String> texts) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            return scope(style).assign(texts);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static NameScope scope(NameStyle style) {
        return NameScope.members(style).reserve(ReservedWords.JAVA_KEYWORDS);
    }

    private static String text(Random random) {
        String characters = "aAbBiIıİ12-_ .?+/\"\\é번\uD83D";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
