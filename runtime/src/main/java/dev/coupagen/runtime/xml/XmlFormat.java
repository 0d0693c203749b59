package dev.coupagen.runtime.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.codehaus.stax2.io.Stax2StringSource;
import org.jspecify.annotations.Nullable;

/** XML as Coupa has it: elements, the attributes {@code type} and {@code nil}, no document types, no entities. */
public final class XmlFormat implements Format {
    public static final XmlFormat INSTANCE = new XmlFormat();

    /** A factory keeps the names it met, so that a parser gives the same string for the same name. */
    private final InputFactoryImpl factory = factory();

    private XmlFormat() {}

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are not read.");
        });
        return factory;
    }

    @Override
    public ElementReader reader(byte[] document, Limits limits) {
        if (document.length > limits.documentBytes()) {
            throw XmlGuard.exceeded("document of " + limits.documentBytes() + " bytes");
        }
        try {
            Charset charset = XmlEncoding.foreign(document, document.length);
            if (charset != null) {
                InputStream stream = new ByteArrayInputStream(document);
                return new XmlElementReader(decoded(stream, charset), null, limits);
            }
            XMLStreamReader parser =
                    factory.createXMLStreamReader(new Stax2ByteArraySource(document, 0, document.length));
            return new XmlElementReader(parser, null, limits);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    @Override
    public ElementReader reader(String document, Limits limits) {
        if (document.length() > limits.documentBytes()) {
            throw XmlGuard.exceeded("document of " + limits.documentBytes() + " bytes");
        }
        try {
            String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
            return new XmlElementReader(factory.createXMLStreamReader(new Stax2StringSource(text)), null, limits);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    @Override
    public ElementReader reader(InputStream document, Limits limits, boolean streamed) {
        XmlGuard guard = new XmlGuard(new BufferedInputStream(document), limits, streamed);
        try {
            Charset charset = foreignEncoding(guard);
            XMLStreamReader parser = charset == null ? factory.createXMLStreamReader(guard) : decoded(guard, charset);
            return new XmlElementReader(parser, guard, limits);
        } catch (XMLStreamException | IOException e) {
            throw malformed(e);
        }
    }

    private static @Nullable Charset foreignEncoding(XmlGuard guard) throws IOException {
        guard.mark(XmlEncoding.HEAD);
        byte[] head = guard.readNBytes(XmlEncoding.HEAD);
        guard.reset();
        return XmlEncoding.foreign(head, head.length);
    }

    private XMLStreamReader decoded(InputStream document, Charset charset) throws XMLStreamException {
        return factory.createXMLStreamReader(new InputStreamReader(document, charset));
    }

    @Override
    public DocumentWriter writer() {
        return new XmlElementWriter();
    }

    /** What a mapper throws where the parser finds fault; its message names the place. */
    static MappingException malformed(Exception cause) {
        Throwable reason = cause;
        while (reason != null && !(reason instanceof XmlGuard.ExceededException)) {
            reason = reason.getCause();
        }
        if (reason != null) {
            return new MappingException(String.valueOf(reason.getMessage()), cause);
        }
        String message = String.valueOf(cause.getMessage()).replace('\n', ' ');
        return new MappingException(String.format(Locale.ROOT, "The XML cannot be read: %s", message), cause);
    }
}
