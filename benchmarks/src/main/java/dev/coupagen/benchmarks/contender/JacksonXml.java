package dev.coupagen.benchmarks.contender;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import dev.coupagen.benchmarks.records.InvoiceHeader;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.dataformat.xml.XmlFactory;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.xml.XmlWriteFeature;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Jackson XML 3 on records. It writes nulls as {@code xsi:nil} and no {@code type}: less than Coupa's own document. */
final class JacksonXml implements Contender {
    private final XMLInputFactory2 input;
    private final XmlMapper mapper;

    private JacksonXml(XMLInputFactory2 input, XMLOutputFactory output) {
        input.setProperty(XMLInputFactory2.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory2.SUPPORT_DTD, false);
        this.input = input;
        this.mapper = XmlMapper.builder(XmlFactory.builder()
                        .xmlInputFactory(input)
                        .xmlOutputFactory(output)
                        .build())
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
                .enable(XmlWriteFeature.WRITE_NULLS_AS_XSI_NIL)
                .build();
    }

    /** With the parser that it brings along. */
    static JacksonXml onWoodstox() {
        return new JacksonXml(new WstxInputFactory(), new WstxOutputFactory());
    }

    /** With the parser that we use. */
    static JacksonXml onAalto() {
        return new JacksonXml(new InputFactoryImpl(), new OutputFactoryImpl());
    }

    @Override
    public Object decode(byte[] document) throws IOException, XMLStreamException {
        XMLStreamReader2 reader =
                (XMLStreamReader2) input.createXMLStreamReader(new Stax2ByteArraySource(document, 0, document.length));
        return mapper.readValue(new CoupaXmlReader(reader), Page.class).records();
    }

    @Override
    @SuppressWarnings("unchecked")
    public byte[] encode(Object model) {
        return mapper.writeValueAsBytes(new Page((List<InvoiceHeader>) model));
    }

    /** The root element. */
    @JsonRootName("invoice-headers")
    record Page(
            @JsonProperty("invoice-header")
            @JacksonXmlElementWrapper(useWrapping = false)
            @JacksonXmlProperty(localName = "invoice-header")
            List<InvoiceHeader> records) {}
}
