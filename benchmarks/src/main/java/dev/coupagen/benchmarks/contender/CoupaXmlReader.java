package dev.coupagen.benchmarks.contender;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.util.StreamReader2Delegate;
import org.jspecify.annotations.Nullable;

/**
 * What a user needs between Coupa's XML and a general mapper: {@code nil="true"} appears as {@code xsi:nil}, and the
 * attributes {@code type}, which a mapper would take for data, disappear.
 */
final class CoupaXmlReader extends StreamReader2Delegate {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private boolean nil;

    CoupaXmlReader(XMLStreamReader2 reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        nil = event == XMLStreamConstants.START_ELEMENT
                && super.getAttributeCount() == 1
                && super.getAttributeLocalName(0).equals("nil");
        return event;
    }

    @Override
    public int getAttributeCount() {
        return nil ? 1 : 0;
    }

    @Override
    public String getAttributeNamespace(int index) {
        return XSI;
    }

    @Override
    public String getAttributePrefix(int index) {
        return "xsi";
    }

    @Override
    public @Nullable String getAttributeValue(String namespace, String name) {
        return nil && name.equals("nil") && XSI.equals(namespace) ? "true" : null;
    }
}
