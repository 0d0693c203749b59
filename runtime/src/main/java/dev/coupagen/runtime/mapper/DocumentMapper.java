package dev.coupagen.runtime.mapper;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.SchemaBuilder;
import dev.coupagen.runtime.xml.XmlFormat;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads and writes the models of one interface as JSON and XML: the superclass of generated mappers. Stateless and safe
 * for use by many threads; the generated subclass has one instance.
 *
 * <p>Reading keeps what it does not understand and reports it to the {@linkplain MapperOptions#listener listener}; it
 * throws {@link MappingException} where a document is malformed, exceeds a {@linkplain MapperOptions#limits limit}, or
 * is not a record (or not a list) at all. Input of type {@code byte[]} is read fastest. A stream is read to the end of
 * the document and closed. Documents are written in UTF-8.
 *
 * @param <X> the interface
 * @param <M> the generated model
 */
public abstract class DocumentMapper<X, M extends X> extends Mapper<X, M> {

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

    /** A mapper of elements that are known at run time only; {@link #describe} is not called. */
    protected DocumentMapper(String resource, String element, String collection, Consumer<SchemaBuilder> elements) {
        super(resource, element, collection, elements);
    }

    // JSON

    /** Reads one record: a JSON object. */
    public final M fromJson(byte[] json) {
        return fromJson(json, MapperOptions.DEFAULT);
    }

    public final M fromJson(byte[] json, MapperOptions options) {
        return readOne(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    public final M fromJson(String json) {
        return fromJson(json, MapperOptions.DEFAULT);
    }

    public final M fromJson(String json, MapperOptions options) {
        return readOne(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    public final M fromJson(InputStream json) {
        return fromJson(json, MapperOptions.DEFAULT);
    }

    public final M fromJson(InputStream json, MapperOptions options) {
        return readOne(JsonFormat.INSTANCE.reader(json, options.limits(), false), options);
    }

    /** Reads a page of records: a JSON array of objects. */
    public final List<M> listFromJson(byte[] json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    public final List<M> listFromJson(byte[] json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    public final List<M> listFromJson(String json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    public final List<M> listFromJson(String json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    public final List<M> listFromJson(InputStream json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    public final List<M> listFromJson(InputStream json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits(), false), options);
    }

    /** Reads a JSON array record by record, holding one at a time. Close the stream to close the input before its end. */
    public final Stream<M> streamJson(InputStream json) {
        return streamJson(json, MapperOptions.DEFAULT);
    }

    public final Stream<M> streamJson(InputStream json, MapperOptions options) {
        return readStream(JsonFormat.INSTANCE.reader(json, options.limits(), true), options);
    }

    /** Writes a record as a JSON object. */
    public final byte[] toJson(X value) {
        return toJson(value, MapperOptions.DEFAULT);
    }

    public final byte[] toJson(X value, MapperOptions options) {
        return writeOne(value, JsonFormat.INSTANCE.writer(), options);
    }

    /** Writes records as a JSON array. */
    public final byte[] listToJson(Collection<? extends X> values) {
        return listToJson(values, MapperOptions.DEFAULT);
    }

    public final byte[] listToJson(Collection<? extends X> values, MapperOptions options) {
        return writeAll(values, JsonFormat.INSTANCE.writer(), options);
    }

    // XML

    /** Reads one record: an XML document whose root, of any name, is the record. */
    public final M fromXml(byte[] xml) {
        return fromXml(xml, MapperOptions.DEFAULT);
    }

    public final M fromXml(byte[] xml, MapperOptions options) {
        return readOne(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    public final M fromXml(String xml) {
        return fromXml(xml, MapperOptions.DEFAULT);
    }

    public final M fromXml(String xml, MapperOptions options) {
        return readOne(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    public final M fromXml(InputStream xml) {
        return fromXml(xml, MapperOptions.DEFAULT);
    }

    public final M fromXml(InputStream xml, MapperOptions options) {
        return readOne(XmlFormat.INSTANCE.reader(xml, options.limits(), false), options);
    }

    /** Reads a page of records: an XML document whose root holds one element, of any name, for each record. */
    public final List<M> listFromXml(byte[] xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    public final List<M> listFromXml(byte[] xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    public final List<M> listFromXml(String xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    public final List<M> listFromXml(String xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    public final List<M> listFromXml(InputStream xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    public final List<M> listFromXml(InputStream xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits(), false), options);
    }

    /** Reads an XML list record by record, holding one at a time. Close the stream to close the input before its end. */
    public final Stream<M> streamXml(InputStream xml) {
        return streamXml(xml, MapperOptions.DEFAULT);
    }

    public final Stream<M> streamXml(InputStream xml, MapperOptions options) {
        return readStream(XmlFormat.INSTANCE.reader(xml, options.limits(), true), options);
    }

    /** Writes a record as an XML document. */
    public final byte[] toXml(X value) {
        return toXml(value, MapperOptions.DEFAULT);
    }

    public final byte[] toXml(X value, MapperOptions options) {
        return writeOne(value, XmlFormat.INSTANCE.writer(), options);
    }

    /** Writes records as an XML document. */
    public final byte[] listToXml(Collection<? extends X> values) {
        return listToXml(values, MapperOptions.DEFAULT);
    }

    public final byte[] listToXml(Collection<? extends X> values, MapperOptions options) {
        return writeAll(values, XmlFormat.INSTANCE.writer(), options);
    }

    private byte[] writeOne(X value, Format.DocumentWriter writer, MapperOptions options) {
        write(value, writer, options);
        return writer.finish();
    }

    private byte[] writeAll(Collection<? extends X> values, Format.DocumentWriter writer, MapperOptions options) {
        writeList(values, writer, options);
        return writer.finish();
    }
}
