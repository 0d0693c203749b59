package dev.coupagen.runtime.xml;

import dev.coupagen.aalto.stax.InputFactoryImpl;
import dev.coupagen.aalto.stax2.io.Stax2StringSource;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.diagnostics.FilledReads;
import dev.coupagen.runtime.diagnostics.StrictUtf8;
import dev.coupagen.runtime.diagnostics.Utf8Input;
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
import org.jspecify.annotations.Nullable;

/** XML as Coupa has it: elements, the attributes {@code type} and {@code nil}, no document types, no entities. */
public final class XmlFormat implements Format {
    /** The only one. It can be used by several threads. */
    public static final XmlFormat INSTANCE = new XmlFormat();

    /** The names that no model knows which the factory may keep before it is replaced. */
    private static final int MAX_UNKNOWN_NAMES = 20_000;

    /** A factory keeps names, so that a parser returns the same string for the same name. */
    private volatile InputFactoryImpl factory = factory();

    private final AtomicInteger unknownNames = new AtomicInteger();

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
        if (charset == null) {
            XmlBytes.requireUtf8(document);
        }
        if (charset != null || mayHaveLongTag(document)) {
            return guarded(new ByteArrayInputStream(document), charset, limits, false);
        }
        try {
            StepwiseInput steps = new StepwiseInput(document);
            XmlEvents events = new XmlEvents(factory.createXMLStreamReader(steps), null, steps, limits);
            return new XmlElementReader(events, new PredictedElement(steps, limits.textLength()), limits);
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    @Override
    public ElementReader reader(String document, Limits limits) {
        requireSize(document.length(), limits);
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        if (!XmlEncoding.isDeclaredForeign(text)) {
            return reader(StrictUtf8.encoded(document), limits);
        }
        XmlCharacters.require(text);
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
        while (document.length - tag > XmlGuard.MAX_MARKUP) {
            int next = tag + XmlGuard.MAX_MARKUP;
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
        while (document.length() - tag > XmlGuard.MAX_MARKUP) {
            int next = document.lastIndexOf('<', tag + XmlGuard.MAX_MARKUP);
            if (next <= tag) {
                return true;
            }
            tag = next;
        }
        return false;
    }

    /**
     * Counts the names of a document that no model knows, and replaces the factory when it has kept too many. The format is
     * a singleton and this its only state; a race between threads only replaces the factory a little earlier or later.
     */
    void countUnknownNames(int names) {
        if (names > 0 && unknownNames.addAndGet(names) > MAX_UNKNOWN_NAMES) {
            unknownNames.set(0);
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
        InputStream buffered = new BufferedInputStream(new FilledReads(document));
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
                    ? factory.createXMLStreamReader(guard.over(new XmlBytes(new Utf8Input(document))))
                    : factory.createXMLStreamReader(
                            guard.over(new XmlCharacters(new InputStreamReader(document, charset.newDecoder()))));
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
     * The exception for a document that the parser rejects.
     *
     * @param steps the input of the parser, if it gets the document step by step and so does not know the location
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
                message = Excerpt.ofMessage(reason.toString());
            }
        }
        return new MappingException("The XML cannot be read: " + message, cause);
    }

    private static String described(XMLStreamException fault, @Nullable StepwiseInput steps) {
        // The parser's message states the location in its own notation on a second line.
        String message = Excerpt.ofMessage(
                String.valueOf(fault.getMessage()).lines().findFirst().orElse(""));
        Location location = fault.getLocation();
        if (location == null) {
            return message;
        }
        return message + " (" + (steps == null ? lineAndColumn(location) : steps.lineAndColumn(location)) + ")";
    }

    static String lineAndColumn(Location location) {
        return "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
