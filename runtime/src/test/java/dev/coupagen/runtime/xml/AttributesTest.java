package dev.coupagen.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<approvable type=\"RequisitionHeader\"><id>1</id></approvable>",
                "<currency code=\"USD\"/>",
                "<currency code=\"USD\" rate=\"1&#9;&#10;&quot;&lt;&amp;\"><a>1</a></currency>",
                "<a><b type=\"Outer\"><c type=\"Inner\">  </c></b></a>",
                "<a lang=\"de\">x<b>1</b>y</a>"
            })
    void attributesOfUndeclaredRecordsAreWrittenBack(String element) {
        String xml = HEAD + "<invoice-header>" + element.replace("&quot;", "&#34;") + "</invoice-header>\n";
        ImmutableInvoice invoice = MAPPER.fromXml(xml);
        assertThat(MAPPER.fromXml(MAPPER.toXml(invoice))).isEqualTo(invoice);
        if (!element.contains("  ")) {
            assertThat(MAPPER.toXmlString(invoice)).isEqualTo(xml);
        }
        String json = MAPPER.toJsonString(invoice);
        assertThat(MAPPER.fromXml(MAPPER.toXml(MAPPER.fromJson(json)))).isEqualTo(MAPPER.fromJson(json));
    }

    @Test
    void theTypeOfAPolymorphicRecordIsKept() {
        String xml = HEAD + "<invoice-header type=\"CreditNote\"><id type=\"integer\">1</id>"
                + "<related-invoices type=\"array\"><invoice-header type=\"Other\"><id type=\"integer\">2</id>"
                + "</invoice-header></related-invoices></invoice-header>\n";
        for (byte[] document : List.of(xml.getBytes(StandardCharsets.UTF_8), xml.getBytes(StandardCharsets.UTF_16))) {
            boolean isUtf8 = document[0] == '<';
            ImmutableInvoice invoice = MAPPER.fromXml(
                    isUtf8 ? document : xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
            assertThat(invoice.extensions().toString()).isEqualTo("{@type=CreditNote}");
            assertThat(MAPPER.toXmlString(invoice)).isEqualTo(xml);
        }
    }

    @Test
    void attributesThatAreNotKeptAreReported() {
        List<Issue> issues = new ArrayList<>();
        ImmutableInvoice invoice = MAPPER.fromXml(
                "<invoice-header><gross-total unit=\"EUR\">5</gross-total><tags count=\"1\"><tag>a</tag></tags>"
                        + "<invoice-number lang=\"en\">A</invoice-number></invoice-header>",
                MapperOptions.DEFAULT.withListener(issues::add));
        assertThat(invoice.tags()).containsExactly("a");
        assertThat(issues)
                .extracting(issue -> issue.kind() + " " + issue.path() + " " + issue.value())
                .containsExactly("UNKNOWN gross-total/@unit EUR", "UNKNOWN invoice-number/@lang en");
    }

    @Test
    void membersOfJsonThatWouldBeTypesAreElements() {
        String json = "{\"a\":{\"@type\":\"array\",\"@nil\":\"true\",\"@x\":\"1\",\"@x\":\"2\",\"@n\":3}}";
        ImmutableInvoice invoice = MAPPER.fromJson(json);
        String xml = MAPPER.toXmlString(invoice);
        assertThat(xml).contains("<a x=\"1\"><_x0040_type>array</_x0040_type><_x0040_nil>true</_x0040_nil>");
        assertThat(MAPPER.fromXml(xml).extensions().toString()).contains("@type=array", "@nil=true", "@x=1", "@n=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0069_d",
                "cf_x0031_",
                "_x003F_",
                "active_x003F_",
                "a_x005F_x003F_",
                "a_x0041_x003F_",
                "_x0040_",
                "_x",
                "a_xZZZZ_"
            })
    void namesWithEscapesComeBackUnchanged(String name) {
        String xml = HEAD + "<invoice-header><" + name + ">9</" + name + "></invoice-header>\n";
        ImmutableInvoice invoice = MAPPER.fromXml(xml);
        assertThat(invoice.id()).isEmpty();
        assertThat(MAPPER.toXmlString(invoice)).isEqualTo(xml);
        ImmutableInvoice fromJson = MAPPER.fromJson("{\"" + name + "\":\"9\"}");
        assertThat(MAPPER.fromXml(MAPPER.toXml(fromJson))).isEqualTo(fromJson);
    }
}
