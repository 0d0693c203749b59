package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attack found, and more of each kind. */
class FieldCasesTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final MapperOptions STRICT = MapperOptions.DEFAULT.withStrict(true);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<invoice-headers type=\"array\"><invoice-header><id>1</id></invoice-header>%s<invoice-header><id>2</id></invoice-header></invoice-headers>",
                "<invoice-headers type=\"array\">%s</invoice-headers>",
                "<invoice-headers type=\"array\">%s<invoice-header><id>1</id></invoice-header></invoice-headers>",
                "<invoice-headers><invoice-header/>%s</invoice-headers>"
            })
    void blanksOfOtherScriptsBetweenRecordsAreOneExceptionAndNeverARecord(String xml) {
        for (String blank : new String[] {"\u3000", "\u2028", "\u00a0", "\u2003", "\u0085"}) {
            String document = xml.formatted(blank);
            for (int way = 0; way < 3; way++) {
                int chosen = way;
                assertThatThrownBy(() -> {
                            switch (chosen) {
                                case 0 -> MAPPER.listFromXml(bytes(document));
                                case 1 -> MAPPER.listFromXml(document);
                                default ->
                                    MAPPER.streamXml(new ByteArrayInputStream(bytes(document)))
                                            .forEach(invoice -> {});
                            }
                        })
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("but found text");
            }
        }
        assertThat(MAPPER.listFromXml(xml.formatted(" \t\r\n <!-- c --> ")))
                .allSatisfy(
                        invoice -> assertThat(invoice.extensions().isEmpty()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7B22696E766F6963652D6E756D626572223A2261C0BC62227D", // overlong, in a value
                "7B22696E766F6963652D6E756D626572223A2261F490808062227D", // beyond U+10FFFF
                "7B22FF6964223A317D", // in a name, after the name without it was read
                "7B226964FF223A317D",
                "3C693E3C696E766F6963652D6E756D6265723E61C0BC623C2F696E766F6963652D6E756D6265723E3C2F693E",
                "3C693E3CFF69643E313C2FFF69643E3C2F693E"
            })
    void bytesThatAreNotUtf8AreRefusedWhateverWasReadBefore(String hex) {
        byte[] document = HexFormat.of().parseHex(hex);
        boolean isXml = document[0] == '<';
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> {
                        ImmutableInvoice read = isXml ? MAPPER.fromXml(document) : MAPPER.fromJson(document);
                        assertThat(read).isNull();
                    })
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("not valid UTF-8");
            assertThat(MAPPER.fromJson(bytes("{ \"id\":1 }")).id()).hasValue(1L);
        }
    }

    @Test
    void attributesAreKeptOrReported() {
        List<Issue> issues = new ArrayList<>();
        ImmutableInvoice invoice = MAPPER.fromXml(
                "<invoice-header><currency code=\"USD\"/><gross-total unit=\"EUR\">5</gross-total></invoice-header>",
                MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(MAPPER.toXmlString(invoice)).contains("<currency code=\"USD\"/>");
        assertThat(issues).extracting(Issue::path).contains("gross-total/@unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0069_d", "cf_x0031_", "_x0061_", "x_x002D_", "_x1F600_", "_xZZZZ_"})
    void namesThatLookLikeEscapesComeBackAsTheyCame(String name) {
        String element = "<" + name + ">1</" + name + ">";
        ImmutableInvoice invoice = MAPPER.fromXml("<invoice-header>" + element + "</invoice-header>");
        assertThat(invoice.id()).isEmpty();
        assertThat(MAPPER.toXmlString(invoice)).contains(element);
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"x\\nERROR forged line\"}",
                "{\"gross-total\":\"\\u001b[31m\\r\\nERROR\"}",
                "{\"supplier\":\"a\\u2028b\\u0085c\"}",
                "{\"paid\":\"\\u0000\\u007f\"}"
            })
    void strictMessagesAreOneLineAndCut(String json) {
        String padded = json.replace("\"}", "y".repeat(5_000_000) + "\"}");
        for (String document : new String[] {json, padded}) {
            assertThatThrownBy(() -> MAPPER.fromJson(document, STRICT))
                    .isInstanceOf(MappingException.class)
                    .satisfies(e -> assertThat(String.valueOf(e.getMessage()))
                            .doesNotContainPattern("[\\p{Cntrl}\u0085\u2028]")
                            .hasSizeLessThan(2_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000000", "1E+2000000000", "-1e-10000000", "0e9999999"})
    void numbersOfAHugeExponentAreRefusedEverywhereAlike(String number) {
        CustomFields fields = MAPPER.fromJson("{\"custom-fields\":{\"a\":\"" + number + "\",\"b\":" + number + "}}")
                .customFields();
        assertThat(fields.decimal("a")).isEmpty();
        assertThat(fields.decimal("b")).isEmpty();
        assertThat(MAPPER.fromJson("{\"gross-total\":\"" + number + "\"}").grossTotal())
                .isEmpty();
        assertThat(MAPPER.fromJson("{\"gross-total\":" + number + "}").grossTotal())
                .isEmpty();
        assertThat(MAPPER.fromXml("<a><gross-total>" + number + "</gross-total></a>")
                        .grossTotal())
                .isEmpty();
        assertThat(MAPPER.fromJson("{\"id\":" + number + "}").id()).isEmpty();
        assertThat(MAPPER.fromJson("{\"id\":\"" + number + "\"}").id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<invoice-header\u0000><id>1</id></invoice-header>",
                "<invoice-header \u0000a='b'/>",
                "<invoice-header><id\u0000/></invoice-header>",
                "<?xml version='1.0'\u0000?><invoice-header/>",
                "<invoice-header><?p \u0000?></invoice-header>",
                "<invoice-header><!-- \u0000 --></invoice-header>"
            })
    void nulIsRefusedInTagsAndTheDeclarationToo(String xml) {
        assertThatThrownBy(() -> MAPPER.fromXml(bytes(xml))).isInstanceOf(MappingException.class);
        assertThatThrownBy(() -> MAPPER.fromXml(xml)).isInstanceOf(MappingException.class);
        assertThatThrownBy(() -> MAPPER.fromXml(new ByteArrayInputStream(bytes(xml))))
                .isInstanceOf(MappingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<status type=\"string\">draft</status>",
                "<status type=\"Status\">odd</status>",
                "<created-at type=\"datetime\">2026-02-28T10:20:30-08:00</created-at>",
                "<created-at type=\"dateTime\">2026-02-28T10:20:30.123Z</created-at>",
                "<invoice-date type=\"datetime\">2026-02-28</invoice-date>"
            })
    void valuesWithATypeAreTheSameInASecondReading(String element) {
        for (String document : new String[] {
            "<invoice-header>" + element + "</invoice-header>", "<a>" + element.replace("</", " </") + "</a>"
        }) {
            ImmutableInvoice once = MAPPER.fromXml(bytes(document));
            ImmutableInvoice twice = MAPPER.fromXml(MAPPER.toXml(once));
            assertThat(twice).isEqualTo(once);
            assertThat(MAPPER.toXmlString(twice)).isEqualTo(MAPPER.toXmlString(once));
        }
    }
}
