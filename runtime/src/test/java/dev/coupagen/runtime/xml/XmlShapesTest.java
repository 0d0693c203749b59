package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.Supplier;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlShapesTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static ImmutableInvoice read(String content) {
        return MAPPER.fromXml("<invoice-header>" + content + "</invoice-header>");
    }

    private static String written(Invoice invoice) {
        String xml = new String(MAPPER.toXml(invoice), StandardCharsets.UTF_8);
        assertThat(xml).startsWith(DECLARATION + "<invoice-header").endsWith("\n");
        return xml.substring(DECLARATION.length()).strip();
    }

    /** What is written for what was read, without the root element. */
    private static String rewritten(String content) {
        String xml = written(read(content));
        return xml.replaceFirst("^<invoice-header>", "").replaceFirst("</invoice-header>$", "");
    }

    @Test
    void writesEachKindOfElementWithTheTypeThatCoupaUses() {
        String content = "<id type=\"integer\">7</id><invoice-number>A-1</invoice-number><status>draft</status>"
                + "<gross-total type=\"decimal\">12.50</gross-total><invoice-date type=\"date\">2026-02-28</invoice-date>"
                + "<created-at type=\"dateTime\">2026-02-28T10:20:30-08:00</created-at>"
                + "<paid type=\"boolean\">true</paid><supplier><name>Acme</name></supplier>"
                + "<related-invoices type=\"array\"><invoice-header><id type=\"integer\">8</id></invoice-header>"
                + "</related-invoices><tags type=\"array\"><tag>a</tag><tag>b</tag></tags>";
        assertThat(rewritten(content)).isEqualTo(content);
    }

    @Test
    void readsTheSameWithoutTypesAndWithWhiteSpace() {
        ImmutableInvoice invoice = read("""

                  <id> 7 </id>
                  <status>
                    draft
                  </status>
                  <gross-total>12.50</gross-total>
                  <created-at> 2026-02-28T10:20:30-08:00 </created-at>
                  <paid> true </paid>
                  <supplier>
                    <name>Acme</name>
                  </supplier>
                  <tags>
                    <tag>a</tag>
                  </tags>
                """);
        assertThat(invoice.id()).hasValue(7L);
        assertThat(invoice.status()).hasValue(Invoice.Status.DRAFT);
        assertThat(invoice.grossTotal()).hasValue(new BigDecimal("12.50"));
        assertThat(invoice.createdAt()).isPresent();
        assertThat(invoice.paid()).hasValue(true);
        assertThat(invoice.supplier().flatMap(Supplier::name)).hasValue("Acme");
        assertThat(invoice.tags()).containsExactly("a");
        assertThat(invoice.extensions().isEmpty()).isTrue();
        assertThat(written(invoice)).contains("<id> 7 </id>");
    }

    @Test
    void tellsNilBlankAndAbsentApart() {
        String content = "<gross-total nil=\"true\"/><paid/><supplier nil=\"true\"/>";
        ImmutableInvoice invoice = read(content);
        assertThat(invoice.presence("gross-total")).isEqualTo(Presence.NULL);
        assertThat(invoice.presence("paid")).isEqualTo(Presence.NULL);
        assertThat(invoice.presence("supplier")).isEqualTo(Presence.NULL);
        assertThat(invoice.presence("id")).isEqualTo(Presence.ABSENT);
        assertThat(written(invoice)).isEqualTo("<invoice-header>" + content + "</invoice-header>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<paid nil='true'/>",
                "<paid nil='1'></paid>",
                "<paid xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>",
                "<paid type='boolean' nil=' true '> </paid>"
            })
    void understandsEveryWayToSayNil(String content) {
        assertThat(read(content).presence("paid")).isEqualTo(Presence.NULL);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<paid nil='true'/>, <paid nil=\"true\"/>",
                "<paid nil='1'/>, <paid nil=\"true\"/>",
                "<paid nil='false'/>, <paid/>",
                "<paid nil='0'/>, <paid/>",
                "<paid nil=''/>, <paid/>",
                "<paid nil='truer'/>, <paid/>",
                "<paid nil='trux'/>, <paid/>"
            })
    void tellsAnyNilFromABlankValue(String content, String written) {
        assertThat(rewritten(content)).isEqualTo(written);
    }

    @Test
    void anEmptyTypeIsNotThatOfTheElementBefore() {
        ImmutableInvoice invoice = read("<tags type='array'><tag>a</tag></tags><x type=''>1</x><y type='array'/>");
        assertThat(invoice.tags()).containsExactly("a");
        assertThat(invoice.extensions().member("x")).contains(new RawValue.Text("1"));
    }

    @Test
    void takesTheContentWhereNilIsSaidOfSome() {
        ImmutableInvoice invoice = read("<paid nil='true'>true</paid><supplier nil='true'><id>1</id></supplier>"
                + "<tags type='array' nil='true'><tag>a</tag></tags>");
        assertThat(invoice.paid()).hasValue(true);
        assertThat(invoice.supplier().flatMap(Supplier::id)).hasValue(1L);
        assertThat(invoice.tags()).containsExactly("a");
    }

    @Test
    void ignoresAllAttributesButTypeAndNil() {
        ImmutableInvoice invoice = read("<id nil='false' lang='x' a:type='y' xmlns:a='urn:a' b='&lt;'>7</id>");
        assertThat(invoice.id()).hasValue(7L);
    }

    @Test
    void joinsTextThatIsSplit() {
        ImmutableInvoice invoice = read("<invoice-number>A<!-- one -->-<![CDATA[<&>]]><?pi two?>1 &amp;&#x41;"
                + "</invoice-number><gross-total>1<!-- x -->2.<![CDATA[50]]></gross-total>");
        assertThat(invoice.invoiceNumber()).isEqualTo("A-<&>1 &A");
        assertThat(invoice.grossTotal()).hasValue(new BigDecimal("12.50"));
    }

    @Test
    void keepsWhiteSpaceInText() {
        String content = "<invoice-number>  a\n b\t </invoice-number><tags type=\"array\"><tag> </tag></tags>";
        assertThat(read(content).invoiceNumber()).isEqualTo("  a\n b\t ");
        assertThat(rewritten(content)).isEqualTo(content);
    }

    @Test
    void readsAListByItsShapeOrItsType() {
        assertThat(read("<tags><tag>a</tag></tags>").tags()).containsExactly("a");
        assertThat(read("<tags type='array'><tag>a</tag></tags>").tags()).containsExactly("a");
        assertThat(read("<related-invoices><x><id>1</id></x><x><id>2</id></x></related-invoices>")
                        .relatedInvoices())
                .extracting(invoice -> invoice.id().orElseThrow())
                .containsExactly(1L, 2L);
    }

    @Test
    void tellsAnEmptyListFromABlankOne() {
        ImmutableInvoice empty = read("<tags type=\"array\"/>");
        assertThat(empty.tags()).isEmpty();
        assertThat(empty.presence("tags")).isEqualTo(Presence.PRESENT);
        assertThat(rewritten("<tags type='array'> <!-- none --> </tags>")).isEqualTo("<tags type=\"array\"/>");
        ImmutableInvoice blank = read("<tags/>");
        assertThat(blank.tags()).isEmpty();
        assertThat(blank.presence("tags")).isEqualTo(Presence.NULL);
        assertThat(rewritten("<tags></tags>")).isEqualTo("<tags/>");
        assertThat(read("<tags>  </tags>").presence("tags")).isEqualTo(Presence.NULL);
    }

    @Test
    void writesTheNameOfEachItemBack() {
        String content = "<related-invoices type=\"array\"><invoice-header><id type=\"integer\">1</id></invoice-header>"
                + "<credit-note><id type=\"integer\">2</id></credit-note><credit-note/>"
                + "<invoice-header><id type=\"integer\">3</id></invoice-header></related-invoices>"
                + "<tags type=\"array\"><label>a</label><label>b</label></tags>"
                + "<unknown type=\"array\"><a>1</a><b>2</b></unknown>";
        assertThat(rewritten(content)).isEqualTo(content);
        ImmutableInvoice longer = ImmutableInvoice.copyOf(read(content)).toBuilder()
                .addRelatedInvoices(read("<id type=\"integer\">4</id>"))
                .build();
        assertThat(written(longer)).contains("<invoice-header><id type=\"integer\">4</id></invoice-header></related");
    }

    @Test
    void keepsTextBetweenElements() {
        String content = "<supplier>before<!-- x --></supplier>"
                + "<tags type=\"array\">one<tag>a</tag>two<tag>b</tag></tags><extra>x<y>1</y>z</extra>loose";
        List<Issue> issues = new ArrayList<>();
        ImmutableInvoice invoice = MAPPER.fromXml(
                "<invoice-header>" + content + "</invoice-header>", MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(invoice.tags()).containsExactly("a", "b");
        assertThat(invoice.extensions().member("#text")).contains(new RawValue.Text("loose"));
        assertThat(issues)
                .extracting(Issue::kind)
                .containsExactly(
                        Issue.Kind.UNREADABLE,
                        Issue.Kind.UNREADABLE,
                        Issue.Kind.UNREADABLE,
                        Issue.Kind.UNKNOWN,
                        Issue.Kind.UNKNOWN);
        assertThat(rewritten(content)).isEqualTo(content.replace("<!-- x -->", ""));
    }

    @Test
    void readsTextInAListOfNumbersAsOneUnreadableItem() {
        assertThat(rewritten("<related-invoices type=\"array\">none</related-invoices>"))
                .isEqualTo("<related-invoices type=\"array\">none</related-invoices>");
        assertThat(read("<supplier>x<id>1</id>y</supplier>").supplier().flatMap(Supplier::id))
                .hasValue(1L);
    }

    @Test
    void keepsWhatStandsInTheWrongShape() {
        String content = "<invoice-number type=\"array\"><x>1</x></invoice-number>"
                + "<gross-total type=\"decimal\">much</gross-total><supplier type=\"array\"><s>1</s></supplier>"
                + "<related-invoices>none</related-invoices><tags type=\"array\"><tag><a>1</a></tag></tags>";
        ImmutableInvoice invoice = read(content);
        assertThat(List.of("invoice-number", "gross-total", "supplier", "related-invoices"))
                .allMatch(name -> invoice.presence(name) == Presence.UNREADABLE);
        assertThat(invoice.tags()).isEmpty();
        assertThat(rewritten(content)).isEqualTo(content.replace(" type=\"decimal\"", ""));
    }

    @Test
    void keepsTheTypesOfUnknownElements() {
        String content =
                "<count type=\"integer\">5</count><limits type=\"integer\">-90</limits><rate type=\"decimal\">1.50</rate>"
                        + "<on type=\"boolean\">false</on><none nil=\"true\"/><empty/><list type=\"array\"/>"
                        + "<deep><er><est type=\"integer\">1</est></er></deep>";
        assertThat(rewritten(content)).isEqualTo(content);
        assertThat(new String(MAPPER.toJson(read(content)), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"count\":5,\"limits\":-90,\"rate\":1.50,\"on\":false,\"none\":null,\"empty\":\"\",\"list\":[],"
                                + "\"deep\":{\"er\":{\"est\":1}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"active?", "a b ", "1st", "-", "_x003F", "_x003F_", "\uD83D\uDE00", "a:b", "_x", "_", "é"})
    void writesNamesThatXmlDoesNotAllowInAnotherForm(String name) {
        RawValue value = RawValue.Struct.EMPTY.with(name, new RawValue.Text("v"));
        ImmutableInvoice invoice = ImmutableInvoice.builder()
                .extension(name, new RawValue.Array(List.of(value, value), name))
                .build();
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
    }

    @Test
    void keepsNamesThatXmlAllowsAsTheyAre() {
        String content = "<my_xml>1</my_xml><é.1>2</é.1><_x12>3</_x12>";
        assertThat(rewritten(content)).isEqualTo(content);
        assertThat(rewritten("<active_x003F_ type=\"boolean\">true</active_x003F_>"))
                .isEqualTo("<active_x003F_ type=\"boolean\">true</active_x003F_>");
    }

    @Test
    void readsADocumentWhateverItsRootIsCalled() {
        assertThat(MAPPER.fromXml("<x><id>7</id></x>").id()).hasValue(7L);
        assertThat(MAPPER.fromXml("<!-- a --><?b c?><x/><!-- d -->").presence("id"))
                .isEqualTo(Presence.ABSENT);
        assertThat(MAPPER.fromXml(DECLARATION + "\n<invoice-header>\n</invoice-header>\n"))
                .isEqualTo(ImmutableInvoice.builder().build());
    }

    @Test
    void readsListsOfRecords() {
        String xml = "<invoice-headers type='array'> <invoice-header><id>1</id></invoice-header>\n"
                + "<!-- two --><other><id>2</id></other><invoice-header/></invoice-headers>";
        assertThat(MAPPER.listFromXml(xml))
                .extracting(invoice -> invoice.id().orElse(0L))
                .containsExactly(1L, 2L, 0L);
        assertThat(MAPPER.listFromXml(xml.replace(" type='array'", ""))).hasSize(3);
        assertThat(MAPPER.listFromXml("<invoice-headers type='array'/>")).isEmpty();
        assertThat(MAPPER.listFromXml("<invoice-headers/>")).isEmpty();
        assertThat(MAPPER.listFromXml("<invoice-headers>\n</invoice-headers>")).isEmpty();
        assertThat(new String(MAPPER.listToXml(List.of()), StandardCharsets.UTF_8))
                .isEqualTo(DECLARATION + "<invoice-headers type=\"array\"/>\n");
        assertThat(MAPPER.listFromXml(MAPPER.listToXml(MAPPER.listFromXml(xml))))
                .isEqualTo(MAPPER.listFromXml(xml));
    }

    @Test
    void saysWhatADocumentIsInstead() {
        assertThatThrownBy(() -> MAPPER.fromXml("<invoice-headers type='array'><x/></invoice-headers>"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Expected one InvoiceHeader but found a list. Read it with the list method.");
        assertThatThrownBy(() -> MAPPER.fromXml("<invoice-header>text</invoice-header>"))
                .hasMessageContaining("found text");
        assertThatThrownBy(() -> MAPPER.fromXml("<invoice-header nil='true'/>")).hasMessageContaining("found no value");
        assertThatThrownBy(() -> MAPPER.listFromXml("<invoice-header>text</invoice-header>"))
                .hasMessageContaining("Expected a list of InvoiceHeader but found text");
        assertThatThrownBy(() -> MAPPER.listFromXml("<invoice-header><id>1</id></invoice-header>"))
                .hasMessageContaining("Expected InvoiceHeader at [0] but found text");
    }

    @Test
    void keepsTheTypeOfATextThatIsMarkedAsANumberOrBoolean() {
        String content = "<invoice-number type=\"integer\">5</invoice-number>";
        assertThat(read(content).invoiceNumber()).isEqualTo("5");
        assertThat(rewritten(content)).isEqualTo(content);
        String bool = "<invoice-number type=\"boolean\">true</invoice-number>";
        assertThat(read(bool).invoiceNumber()).isEqualTo("true");
        assertThat(rewritten(bool)).isEqualTo(bool);
        assertThat(MAPPER.toJsonString(read("<x type='float'>1.5</x><y type='float'>much</y>")))
                .isEqualTo("{\"x\":1.5,\"y\":\"much\"}");
    }

    @Test
    void joinsTextAroundElementsThatTheModelHas() {
        assertThat(read("one<id>7</id>two<x/>three").extensions()).hasToString("{#text=onetwo, x=, #text=three}");
    }

    @Test
    void readsAListWithAttributesOfItsOwnThoughItHasNoItems() {
        assertThat(read("<tags count='0'/>").presence("tags")).isEqualTo(Presence.PRESENT);
        assertThat(read("<tags count='0'/><id>7</id>").id()).hasValue(7L);
        assertThat(read("<tags type='record'/>").presence("tags")).isEqualTo(Presence.UNREADABLE);
    }

    /** A record of text alone would be read as that text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"#text\":\"x\"}",
                "{\"@lang\":\"de\",\"#text\":\"x\"}",
                "{\"@lang\":\"de\"}",
                "{\"#text\":\"x\",\"b\":\"y\"}",
                "{\"b\":\"y\",\"#text\":\"x\"}",
                "{\"b\":{\"#text\":\"x\"},\"#text\":\"y\"}"
            })
    void writesARecordOfTextSoThatItIsOneAgain(String record) {
        ImmutableInvoice invoice = MAPPER.fromJson("{\"a\":" + record + ",\"c\":\"d\"}");
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
    }

    @Test
    void joinsTheTextOfARecordThatHasSeveral() {
        ImmutableInvoice invoice = MAPPER.fromJson("{\"a\":{\"#text\":\"x\",\"#text\":\"y\"}}");
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(MAPPER.fromJson("{\"a\":{\"#text\":\"xy\"}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "&", "é", "😀", "\u007F", "\u0080", "\uFFFD", "\r", "\t"})
    void readsAndWritesTextOfAnyLength(String character) {
        for (int length : new int[] {1, 255, 256, 257, 100_000}) {
            ImmutableInvoice invoice = ImmutableInvoice.builder()
                    .invoiceNumber("a" + character.repeat(length))
                    .build();
            byte[] xml = MAPPER.toXml(invoice);
            assertThat(MAPPER.fromXml(xml)).isEqualTo(invoice);
            assertThat(MAPPER.fromXml(new ByteArrayInputStream(xml))).isEqualTo(invoice);
        }
    }
}
