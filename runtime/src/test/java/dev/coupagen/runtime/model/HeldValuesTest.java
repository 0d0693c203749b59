package dev.coupagen.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.SupplierMapper;
import dev.coupagen.runtime.json.JsonFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What models hold of a document: a value in the notation that we write alone, any other together with its text. */
class HeldValuesTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    private static Object held(ImmutableInvoice invoice, String element) {
        return ((Model) invoice).slots[MAPPER.schema().slot(element).orElseThrow().index];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id | 7 | 7",
                "id | -9223372036854775808 | -9223372036854775808",
                "invoice-number | \"A\" | A",
                "status | \"draft\" | draft",
                "status | \"unheard\" | unheard",
                "gross-total | \"12.50\" | 12.50",
                "gross-total | \"-123456789012345678901234567890.0001\" | -123456789012345678901234567890.0001",
                "invoice-date | \"2026-02-28\" | 2026-02-28",
                "created-at | \"2026-02-28T10:20:30-08:00\" | 2026-02-28T10:20:30-08:00",
                "created-at | \"2026-02-28T10:20:30.125-08:00\" | 2026-02-28T10:20:30.125-08:00",
                "paid | true | true",
                "paid | false | false",
            })
    void aValueInTheUsualNotationIsHeldAlone(String element, String json, String value) {
        assertThat(held(MAPPER.fromJson("{\"" + element + "\":" + json + "}"), element))
                .isNotInstanceOf(Special.class)
                .hasToString(value);
        assertThat(held(MAPPER.fromXml("<a><" + element + ">" + value + "</" + element + "></a>"), element))
                .isNotInstanceOf(Special.class)
                .hasToString(value);
    }

    /** The last date of a document in memory was kept as if it were in another notation, and lost its type in XML. */
    @Test
    void theLastDateOfADocumentIsHeldAsTheOthersAre() {
        String json = "{\"created-at\":\"2026-02-28T10:20:30-08:00\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String xml = MAPPER.toXmlString(MAPPER.fromJson(new ByteArrayInputStream(bytes)));

        assertThat(xml).contains("<created-at type=\"dateTime\">2026-02-28T10:20:30-08:00<");
        assertThat(MAPPER.toXmlString(MAPPER.fromJson(bytes))).isEqualTo(xml);
        assertThat(MAPPER.toXmlString(MAPPER.fromJson(json + " ".repeat(64)))).isEqualTo(xml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id | \"7\" | 7",
                "id | 7.0 | 7",
                "id | -0 | 0",
                "invoice-number | 5.50 | 5.50",
                "invoice-number | true | true",
                "status | \" draft \" | draft",
                "status | 5 | 5",
                "gross-total | 12.50 | 12.50",
                "gross-total | \"+1\" | 1",
                "invoice-date | \"2026-02-28T00:00:00Z\" | 2026-02-28",
                "created-at | \"2026-02-28\" | 2026-02-28T00:00Z",
                "paid | \"true\" | true",
                "paid | 1 | true",
            })
    void aValueInAnotherNotationIsHeldWithIt(String element, String json, String value) {
        String document = "{\"" + element + "\":" + json + "}";
        ImmutableInvoice invoice = MAPPER.fromJson(document);

        assertThat(held(invoice, element)).isInstanceOf(Special.Exact.class).hasToString(value);
        assertThat(invoice.presence(element)).isEqualTo(Presence.PRESENT);
        assertThat(MAPPER.toJsonString(invoice)).isEqualTo(document);
    }

    @Test
    void anEmptyTextIsHeldOnceForAllRecords() {
        assertThat(held(MAPPER.fromJson("{\"gross-total\":\"\"}"), "gross-total"))
                .isSameAs(Special.BLANK);
        assertThat(held(MAPPER.fromJson("{\"supplier\":\"\"}"), "supplier")).isSameAs(Special.BLANK);
        assertThat(held(MAPPER.fromJson("{\"supplier\":\" \"}"), "supplier")).isNotSameAs(Special.BLANK);
        assertThat(held(MAPPER.fromJson("{\"tags\":[]}"), "tags")).isSameAs(Items.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1234567\"", "1234567", "\"-12.345\""})
    void aNumberOfTooManyDigitsIsRefusedAndOneOfTheMostRead(String json) {
        String document = "{\"gross-total\":" + json + "}";
        assertThat(MAPPER.fromJson(document, digits(7)).grossTotal()).isPresent();
        assertThatThrownBy(() -> MAPPER.fromJson(document, digits(6)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("number of 6 digits");
    }

    @Test
    void aTextThatIsNoNumberIsUnreadableHoweverLong() {
        ImmutableInvoice invoice = MAPPER.fromJson("{\"gross-total\":\"1234567 EUR\"}", digits(6));
        assertThat(invoice.unreadable("gross-total")).contains(new RawValue.Text("1234567 EUR"));
    }

    private static MapperOptions digits(int most) {
        return MapperOptions.DEFAULT.withLimits(new Limits(64, 1_000, 100, 1_000, most));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":{\"id\":2,\"x\":[{}]},\"id\":1}", "{\"a\":[[{\"id\":2}]],\"id\":1}", "{\"a\":2,\"id\":1}"
            })
    void whatIsSkippedHidesNothingBehindIt(String json) {
        assertThat(SupplierMapper.INSTANCE.fromJson(json).id()).contains(1L);
        assertThat(SupplierMapper.INSTANCE
                        .fromXml(MAPPER.toXml(MAPPER.fromJson(json)))
                        .id())
                .contains(1L);
        assertThat(SupplierMapper.INSTANCE
                        .fromMap(MAPPER.toMap(MAPPER.fromJson(json)))
                        .id())
                .contains(1L);
    }

    /** In JSON, such a name is as good as any other. */
    @Test
    void textBetweenTheElementsOfXmlIsOneTextUnlessAnUndeclaredElementIsBetween() {
        assertThat(extensions("a<id>1</id>b<paid>true</paid>c")).isEqualTo("[#text=abc]");
        assertThat(extensions("a<id>1</id>b<x>2</x>c<paid>true</paid>d")).isEqualTo("[#text=ab, x=2, #text=cd]");
        assertThat(extensions("<x>1</x><x>2</x>")).isEqualTo("[x=1, x=2]");
        assertThat(MAPPER.fromJson("{\"#text\":\"a\",\"#text\":\"b\"}")
                        .extensions()
                        .members())
                .hasSize(2);
    }

    private static String extensions(String content) {
        return MAPPER.fromXml("<invoice-header>" + content + "</invoice-header>")
                .extensions()
                .members()
                .toString();
    }

    @Test
    void aValueThatCouldBeReadIsNotAskedForAsItCame() {
        ScalarReader scalars = new ScalarReader(JsonFormat.INSTANCE.reader("7", Limits.DEFAULT), MapperOptions.DEFAULT);
        assertThatThrownBy(scalars::raw).isInstanceOf(IllegalStateException.class);
    }
}
