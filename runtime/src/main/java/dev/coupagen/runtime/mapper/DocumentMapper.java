package dev.coupagen.runtime.mapper;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.model.SchemaBuilder;
import dev.coupagen.runtime.raw.JavaValues;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.runtime.raw.RawWriter;
import dev.coupagen.runtime.xml.XmlFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the models of one interface as JSON, XML and maps: the superclass of generated mappers. Stateless and
 * safe for use by many threads; the generated subclass has one instance.
 *
 * <p>Reading keeps what it does not understand and reports it to the {@linkplain MapperOptions#listener listener}. All
 * methods that read throw {@link MappingException} if the document is malformed, exceeds a {@linkplain
 * MapperOptions#limits limit}, is not a record (or not a list), or reports errors instead; all that write throw it if a
 * value cannot be written. Input of type {@code byte[]} is read fastest.
 *
 * @param <X> the interface
 * @param <M> the generated model
 */
public abstract class DocumentMapper<X, M extends X> extends JsonMapper<X, M> {
    /**
     * A mapper of the elements that {@link #describe} adds.
     *
     * @param resource the name in Coupa's definitions, such as {@code InvoiceHeader}
     * @param element the root element of one record in XML
     * @param collection the root element of a list in XML
     */
    protected DocumentMapper(String resource, String element, String collection) {
        super(resource, element, collection);
    }

    /**
     * A mapper of elements that are known at run time only; {@link #describe} is not called.
     *
     * @param resource the name in Coupa's definitions
     * @param element the root element of one record in XML
     * @param collection the root element of a list in XML
     * @param elements adds the elements in the order of the slots
     */
    protected DocumentMapper(String resource, String element, String collection, Consumer<SchemaBuilder> elements) {
        super(resource, element, collection, elements);
    }

    /**
     * Reads one record: an XML document whose root is the record.
     *
     * @param xml a document in the encoding that it declares, or that its byte order mark tells; otherwise in UTF-8
     * @throws dev.coupagen.runtime.MappingException if it is malformed, has a document type, exceeds a limit, or
     *     reports errors instead of a record
     */
    public final M fromXml(byte[] xml) {
        return fromXml(xml, MapperOptions.DEFAULT);
    }

    /** As {@link #fromXml(byte[])}, with options. */
    public final M fromXml(byte[] xml, MapperOptions options) {
        return readOne(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    /** As {@link #fromXml(byte[])}, of a text. */
    public final M fromXml(String xml) {
        return fromXml(xml, MapperOptions.DEFAULT);
    }

    /** As {@link #fromXml(byte[])}, of a text, with options. */
    public final M fromXml(String xml, MapperOptions options) {
        return readOne(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    /** As {@link #fromXml(byte[])}, of a stream, which is closed. */
    public final M fromXml(InputStream xml) {
        return fromXml(xml, MapperOptions.DEFAULT);
    }

    /** As {@link #fromXml(byte[])}, of a stream, which is closed, with options. */
    public final M fromXml(InputStream xml, MapperOptions options) {
        return readOne(XmlFormat.INSTANCE.reader(xml, options.limits(), false), options);
    }

    /**
     * Reads a page of records: an XML document whose root has one element, of any name, for each record. The list is
     * unmodifiable.
     *
     * @param xml a document in the encoding that it declares, or that its byte order mark tells; otherwise in UTF-8
     * @return empty if there are no records
     * @throws dev.coupagen.runtime.MappingException if it is malformed, has a document type, exceeds a limit, or
     *     reports errors instead of records
     */
    public final List<M> listFromXml(byte[] xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    /** As {@link #listFromXml(byte[])}, with options. */
    public final List<M> listFromXml(byte[] xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    /** As {@link #listFromXml(byte[])}, of a text. */
    public final List<M> listFromXml(String xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    /** As {@link #listFromXml(byte[])}, of a text, with options. */
    public final List<M> listFromXml(String xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    /** As {@link #listFromXml(byte[])}, of a stream, which is closed. */
    public final List<M> listFromXml(InputStream xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    /** As {@link #listFromXml(byte[])}, of a stream, which is closed, with options. */
    public final List<M> listFromXml(InputStream xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits(), false), options);
    }

    /**
     * Reads a list record by record, holding one in memory at a time. Close the stream to close the input before its
     * end.
     *
     * @param xml read as the stream of records is; closed at its end, at a failure, and with the stream
     * @return a sequential stream, to be used once; its operations throw as {@link #listFromXml(byte[])} does, when
     *     they reach the record
     */
    public final Stream<M> streamXml(InputStream xml) {
        return streamXml(xml, MapperOptions.DEFAULT);
    }

    /** As {@link #streamXml(InputStream)}, with options. */
    public final Stream<M> streamXml(InputStream xml, MapperOptions options) {
        return readStream(XmlFormat.INSTANCE.reader(xml, options.limits(), true), options);
    }

    /**
     * Writes a record as an XML document, in UTF-8.
     *
     * @param value a model, or a value of any other class that implements the interface
     * @throws dev.coupagen.runtime.MappingException if the model is deeper than the limit, or a value cannot be
     *     written
     */
    public final byte[] toXml(X value) {
        return toXml(value, MapperOptions.DEFAULT);
    }

    /** As {@link #toXml(Object)}, with options. */
    public final byte[] toXml(X value, MapperOptions options) {
        Format.DocumentWriter writer = XmlFormat.INSTANCE.writer();
        write(value, writer, options);
        return writer.finish();
    }

    /**
     * Writes records as an XML document, in UTF-8.
     *
     * @param values written in their order; without any, a root without elements is written
     * @throws dev.coupagen.runtime.MappingException if a model is deeper than the limit, or a value cannot be
     *     written
     */
    public final byte[] listToXml(Collection<? extends X> values) {
        return listToXml(values, MapperOptions.DEFAULT);
    }

    /** As {@link #listToXml(Collection)}, with options. */
    public final byte[] listToXml(Collection<? extends X> values, MapperOptions options) {
        Format.DocumentWriter writer = XmlFormat.INSTANCE.writer();
        writeList(values, writer, options);
        return writer.finish();
    }

    /** Writes a record as an XML document, as a text. */
    public final String toXmlString(X value) {
        return toXmlString(value, MapperOptions.DEFAULT);
    }

    /** As {@link #toXmlString(Object)}, with options. */
    public final String toXmlString(X value, MapperOptions options) {
        return new String(toXml(value, options), StandardCharsets.UTF_8);
    }

    /**
     * Writes a record as an XML document to a stream, in UTF-8. The stream is neither flushed nor closed.
     *
     * @param out gets the whole document at once, so nothing of one that cannot be written
     * @throws IOException if the stream throws it
     */
    public final void writeXml(X value, OutputStream out) throws IOException {
        writeXml(value, out, MapperOptions.DEFAULT);
    }

    /** As {@link #writeXml(Object, OutputStream)}, with options. */
    public final void writeXml(X value, OutputStream out, MapperOptions options) throws IOException {
        out.write(toXml(value, options));
    }

    /**
     * Writes records as an XML document to a stream, in UTF-8. The stream is neither flushed nor closed.
     *
     * @param out gets the whole document at once, so nothing of one that cannot be written
     * @throws IOException if the stream throws it
     */
    public final void writeListXml(Collection<? extends X> values, OutputStream out) throws IOException {
        writeListXml(values, out, MapperOptions.DEFAULT);
    }

    /** As {@link #writeListXml(Collection, OutputStream)}, with options. */
    public final void writeListXml(Collection<? extends X> values, OutputStream out, MapperOptions options)
            throws IOException {
        out.write(listToXml(values, options));
    }

    /**
     * Appends a record as an XML document to a text or writer.
     *
     * @param out gets the whole document at once
     * @throws IOException if {@code out} throws it
     */
    public final void appendXml(X value, Appendable out) throws IOException {
        appendXml(value, out, MapperOptions.DEFAULT);
    }

    /** As {@link #appendXml(Object, Appendable)}, with options. */
    public final void appendXml(X value, Appendable out, MapperOptions options) throws IOException {
        out.append(toXmlString(value, options));
    }

    /**
     * Reads one record of a map: names of elements with strings, numbers, booleans, maps, lists, arrays and nulls, as
     * libraries make them of JSON, and Optionals of these. Other values are read by their {@code toString}.
     *
     * @param map by the names of elements, as Coupa writes them
     */
    public final M fromMap(Map<String, ?> map) {
        return fromMap(map, MapperOptions.DEFAULT);
    }

    /** As {@link #fromMap(Map)}, with options. */
    public final M fromMap(Map<String, ?> map, MapperOptions options) {
        return readOne(new RawReader(JavaValues.toRaw(map)), options);
    }

    /**
     * Writes a record to a map in the order of the elements. The values are those of JSON: decimals and dates are strings,
     * whole numbers {@link Long}, lists {@link List} and records {@link Map}.
     *
     * @return an unmodifiable map; an element that is null has a null value, one that is absent no entry
     */
    public final Map<String, @Nullable Object> toMap(X value) {
        return toMap(value, MapperOptions.DEFAULT);
    }

    /** As {@link #toMap(Object)}, with options. */
    public final Map<String, @Nullable Object> toMap(X value, MapperOptions options) {
        RawWriter writer = new RawWriter();
        write(value, writer, options);
        return JavaValues.toMap((RawValue.Struct) writer.value());
    }
}
