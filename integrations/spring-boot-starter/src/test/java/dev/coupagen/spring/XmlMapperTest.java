package dev.coupagen.spring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.spring.model.ImmutableInvoice;
import dev.coupagen.spring.model.Invoice;
import org.junit.jupiter.api.Test;

/** Jackson's XML is not Coupa's; both generations of it are refused, with what to call instead. */
class XmlMapperTest {
    private static final String REFUSED = "XmlMapper does not read and write the XML of Coupa";
    private static final String XML = "<invoice-header><id>7</id></invoice-header>";
    private static final ImmutableInvoice INVOICE =
            ImmutableInvoice.builder().id(7).build();

    @Test
    void thatOfJackson2IsRefused() {
        var mapper = com.fasterxml.jackson.dataformat.xml.XmlMapper.builder()
                .addModule(new dev.coupagen.runtime.jackson2.CoupaModule())
                .build();
        assertThatThrownBy(() -> mapper.readValue(XML, Invoice.class)).hasMessageContaining(REFUSED);
        assertThatThrownBy(() -> mapper.writeValueAsString(INVOICE)).hasMessageContaining(REFUSED);
    }

    @Test
    void thatOfJackson3IsRefused() {
        var mapper = tools.jackson.dataformat.xml.XmlMapper.builder()
                .addModule(new dev.coupagen.runtime.jackson3.CoupaModule())
                .build();
        assertThatThrownBy(() -> mapper.readValue(XML, Invoice.class)).hasMessageContaining(REFUSED);
        assertThatThrownBy(() -> mapper.writeValueAsString(INVOICE)).hasMessageContaining(REFUSED);
    }

    @Test
    void withoutTheModuleNothingIsRead() {
        var mapper = new tools.jackson.dataformat.xml.XmlMapper();
        assertThatThrownBy(() -> mapper.readValue(XML, Invoice.class)).isInstanceOf(RuntimeException.class);
    }
}
