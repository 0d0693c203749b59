package dev.coupagen.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.spring.model.ImmutableInvoice;
import dev.coupagen.spring.model.ImmutableInvoice_Line;
import dev.coupagen.spring.model.Invoice;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;

class CoupaXmlConverterTest {
    private static final CoupaXmlConverter CONVERTER = new CoupaXmlConverter();
    private static final ImmutableInvoice INVOICE = ImmutableInvoice.builder()
            .id(7)
            .grossTotal(new BigDecimal("12.50"))
            .addInvoiceLines(ImmutableInvoice_Line.builder().description("Pen").build())
            .build();
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<invoice-header><id type=\"integer\">7</id><gross-total type=\"decimal\">12.50</gross-total>"
            + "<invoice-lines type=\"array\"><invoice-line><description>Pen</description></invoice-line></invoice-lines>"
            + "</invoice-header>";
    private static final Type LIST = new ParameterizedTypeReference<List<Invoice>>() {}.getType();

    @Test
    void aRecordIsWrittenAndReadAsCoupaHasIt() throws IOException {
        MockHttpOutputMessage out = new MockHttpOutputMessage();
        CONVERTER.write(INVOICE, Invoice.class, MediaType.APPLICATION_XML, out);

        assertThat(out.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_XML);
        assertThat(out.getBodyAsString(StandardCharsets.UTF_8).replaceAll(">\\s+<", "><"))
                .isEqualToIgnoringNewLines(XML.replaceAll(">\\s+<", "><"));
        assertThat(CONVERTER.read(Invoice.class, new MockHttpInputMessage(out.getBodyAsBytes())))
                .isEqualTo(INVOICE);
    }

    @Test
    void aListIsWrittenAndRead() throws IOException {
        MockHttpOutputMessage out = new MockHttpOutputMessage();
        CONVERTER.write(List.of(INVOICE, INVOICE), LIST, MediaType.TEXT_XML, out);

        assertThat(out.getBodyAsString()).contains("<invoice-headers type=\"array\">");
        assertThat(CONVERTER.read(LIST, null, new MockHttpInputMessage(out.getBodyAsBytes())))
                .isEqualTo(List.of(INVOICE, INVOICE));
    }

    @Test
    void onlyModelsAndOnlyXmlAreItsBusiness() {
        assertThat(CONVERTER.canRead(Invoice.class, MediaType.APPLICATION_XML)).isTrue();
        assertThat(CONVERTER.canRead(ImmutableInvoice.class, MediaType.valueOf("application/vnd.acme+xml")))
                .isTrue();
        assertThat(CONVERTER.canRead(LIST, null, MediaType.TEXT_XML)).isTrue();
        assertThat(CONVERTER.canRead(Invoice.class, MediaType.APPLICATION_JSON)).isFalse();
        assertThat(CONVERTER.canWrite(Invoice.class, MediaType.APPLICATION_JSON))
                .isFalse();
        assertThat(CONVERTER.canRead(String.class, MediaType.APPLICATION_XML)).isFalse();
        assertThat(CONVERTER.canWrite(
                        new ParameterizedTypeReference<List<String>>() {}.getType(), List.class, MediaType.TEXT_XML))
                .isFalse();
        assertThat(CONVERTER.canWrite(LIST, List.class, null)).isTrue();
        assertThat(((ParameterizedType) LIST).getRawType()).isEqualTo(List.class);
    }

    @Test
    void jsonComesFirstWhereAnythingIsAccepted() {
        assertThat(CONVERTER.getSupportedMediaTypes(Invoice.class))
                .extracting(MediaType::getQualityValue)
                .containsOnly(0.9);
        assertThat(CONVERTER.getSupportedMediaTypes(String.class)).isEmpty();
    }

    @Test
    void aMalformedDocumentIsTheFaultOfTheClient() {
        assertThatThrownBy(() -> CONVERTER.read(
                        Invoice.class, new MockHttpInputMessage("<invoice-header>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(HttpMessageNotReadableException.class);
        assertThatThrownBy(() ->
                        CONVERTER.read(Invoice.class, new MockHttpInputMessage("{}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(HttpMessageNotReadableException.class);
    }
}
