package dev.coupagen.runtime.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.io.Stax2StringSource;
import org.jspecify.annotations.Nullable;

/** XML as Coupa has it: elements, the attributes {@code type} and {@code nil}, no document types, no entities. */
public final class XmlFormat implements Format {
    public static final XmlFormat INSTANCE = new XmlFormat();

    /** So many names that no model knows may have been met before the factory, which keeps them, is replaced. */
    private static final int MOST_STRANGE_NAMES = 20_000;

    /** A factory keeps the names it met, so that a parser gives the same string for the same name. */
    private volatile InputFactoryImpl factory = factory();

    private final AtomicInteger strangeNames = new AtomicInteger();

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
        requireSize(document.length, limits);
        Charset charset = XmlEncoding.foreign(document, document.length);
        if (charset != null || mayHaveLongTag(document)) {
            return guarded(new ByteArrayInputStream(document), charset, limits, false);
        }
        try {
            StepwiseInput steps = new StepwiseInput(document);
            XmlEvents events = new XmlEvents(factory.createXMLStreamReader(steps), null, steps, limits);
            return new XmlElementReader(events, new PlainElement(steps, limits.textLength()), limits);
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    @Override
    public ElementReader reader(String document, Limits limits) {
        requireSize(document.length(), limits);
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        try {
            if (mayHaveLongTag(text)) {
                Reader reader = new StringReader(text);
                XmlGuard guard = new XmlGuard(reader, limits, false);
                return reader(factory.createXMLStreamReader(guard.over(reader)), guard, limits);
            }
            return reader(factory.createXMLStreamReader(new Stax2StringSource(text)), null, limits);
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    /** Whether there is a tag, or a text or comment, so long that the parser must not take it unguarded. */
    private static boolean mayHaveLongTag(byte[] document) {
        int tag = 0;
        while (document.length - tag > XmlGuard.MOST_MARKUP) {
            int next = tag + XmlGuard.MOST_MARKUP;
            while (next > tag && document[next] != '<') {
                next--;
            }
            if (next == tag) {
                return true;
            }
            tag = next;
        }
        return false;
    }

    private static boolean mayHaveLongTag(String document) {
        int tag = 0;
        while (document.length() - tag > XmlGuard.MOST_MARKUP) {
            int next = document.lastIndexOf('<', tag + XmlGuard.MOST_MARKUP);
            if (next <= tag) {
                return true;
            }
            tag = next;
        }
        return false;
    }

    /** Told at the end of each document how many names it had that no model knows. */
    void met(int names) {
        if (names > 0 && strangeNames.addAndGet(names) > MOST_STRANGE_NAMES) {
            strangeNames.set(0);
            factory = factory();
        }
    }

    private static void requireSize(long size, Limits limits) {
        if (size > limits.documentBytes()) {
            throw Exceeded.limit("document of " + limits.documentBytes() + " bytes", "it has " + size);
        }
    }

    @Override
    public ElementReader reader(InputStream document, Limits limits, boolean streamed) {
        InputStream buffered = new BufferedInputStream(document);
        Charset charset;
        try {
            buffered.mark(XmlEncoding.HEAD);
            byte[] head = buffered.readNBytes(XmlEncoding.HEAD);
            buffered.reset();
            charset = XmlEncoding.foreign(head, head.length);
        } catch (IOException | RuntimeException e) {
            throw closing(buffered, malformed(e));
        }
        return guarded(buffered, charset, limits, streamed);
    }

    private ElementReader guarded(InputStream document, @Nullable Charset charset, Limits limits, boolean streamed) {
        XmlGuard guard = new XmlGuard(document, limits, streamed);
        try {
            // A decoder, other than a charset, does not put replacement characters where bytes are wrong.
            XMLStreamReader parser = charset == null
                    ? factory.createXMLStreamReader(guard.over(document))
                    : factory.createXMLStreamReader(guard.over(new InputStreamReader(document, charset.newDecoder())));
            return reader(parser, guard, limits);
        } catch (XMLStreamException | RuntimeException e) {
            throw closing(document, malformed(e));
        }
    }

    private static ElementReader reader(XMLStreamReader parser, @Nullable XmlGuard guard, Limits limits) {
        return new XmlElementReader(new XmlEvents(parser, guard, null, limits), null, limits);
    }

    private static MappingException closing(InputStream document, MappingException failure) {
        try {
            document.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public DocumentWriter writer() {
        return new XmlElementWriter();
    }

    private static MappingException malformed(Exception cause) {
        return malformed(cause, null);
    }

    /**
     * What a mapper throws where the parser finds fault.
     *
     * @param steps what the parser read, if it got it step by step and so does not know the place
     */
    static MappingException malformed(Exception cause, @Nullable StepwiseInput steps) {
        String message = "it is not well-formed";
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof MappingException known) {
                return known;
            }
            if (reason instanceof XmlGuard.ExceededException exceeded) {
                return new MappingException(String.valueOf(exceeded.getMessage()), cause);
            }
            if (reason instanceof XMLStreamException fault) {
                message = described(fault, steps);
            } else if (reason instanceof IOException) {
                message = reason.toString();
            }
        }
        return new MappingException("The XML cannot be read: " + message, cause);
    }

    private static String described(XMLStreamException fault, @Nullable StepwiseInput steps) {
        // The parser's message goes on with the place, in its own notation, on a second line.
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        Location place = fault.getLocation();
        if (place == null) {
            return message;
        }
        return message + " (" + (steps == null ? lineAndColumn(place) : steps.lineAndColumn(place)) + ")";
    }

    static String lineAndColumn(Location place) {
        return "line " + place.getLineNumber() + ", column " + place.getColumnNumber();
    }
}
