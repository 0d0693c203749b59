package dev.coupagen.benchmarks.contender;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.coupagen.benchmarks.jaxb.InvoicePage;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** JAXB on its reference implementation. It writes nulls as {@code xsi:nil} and no {@code type}: less than Coupa's own document. */
final class Jaxb implements Contender {
    private final XMLInputFactory2 input = new WstxInputFactory();
    private final Unmarshaller reader;
    private final Marshaller writer;

    Jaxb() {
        try {
            JAXBContext context = JAXBContext.newInstance(InvoicePage.class);
            this.reader = context.createUnmarshaller();
            this.writer = context.createMarshaller();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
        input.setProperty(XMLInputFactory2.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory2.SUPPORT_DTD, false);
    }

    @Override
    public Object decode(byte[] document) throws JAXBException, XMLStreamException {
        XMLStreamReader2 stream =
                (XMLStreamReader2) input.createXMLStreamReader(new Stax2ByteArraySource(document, 0, document.length));
        return ((InvoicePage) reader.unmarshal(new CoupaXmlReader(stream))).records;
    }

    @Override
    @SuppressWarnings("unchecked")
    public byte[] encode(Object model) throws JAXBException {
        InvoicePage page = new InvoicePage();
        page.records = (java.util.List<dev.coupagen.benchmarks.jaxb.InvoiceHeader>) model;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.marshal(page, bytes);
        return bytes.toByteArray();
    }
}
