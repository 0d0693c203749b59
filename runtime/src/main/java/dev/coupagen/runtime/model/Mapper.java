package dev.coupagen.runtime.model;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.xml.XmlFormat;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads and writes the models of one interface. Stateless and safe for use by many threads; the generated subclass
 * holds the one instance.
 *
 * <p>Reading keeps what it does not understand and reports it to the {@linkplain MapperOptions#listener listener}; it
 * throws {@link MappingException} where a document is malformed, exceeds a {@linkplain MapperOptions#limits limit}, or
 * is no record (or no list) at all. Input of type {@code byte[]} is read fastest. A stream is read to the end of the
 * document and closed. Documents are written in UTF-8.
 *
 * @param <X> the interface
 * @param <M> the generated model
 */
public abstract class Mapper<X, M extends X> {
    private final Schema schema;

    @SuppressWarnings("this-escape") // a subclass has no fields that its methods could miss
    protected Mapper(String resource, String element, String collection) {
        SchemaBuilder builder = new SchemaBuilder(resource, element, collection);
        describe(builder);
        schema = new Schema(builder, this);
    }

    /** A mapper of elements that are known at run time only; {@link #describe} is not asked. */
    @SuppressWarnings("this-escape") // as above
    protected Mapper(String resource, String element, String collection, Consumer<SchemaBuilder> elements) {
        SchemaBuilder builder = new SchemaBuilder(resource, element, collection);
        elements.accept(builder);
        schema = new Schema(builder, this);
    }

    /** Adds the elements in the order of the slots. */
    protected abstract void describe(SchemaBuilder schema);

    /** The mapper, or the enumeration, of the values in that slot. */
    protected abstract Object target(int slot);

    /** What {@link #target} throws for a slot whose values need neither. */
    protected static IllegalStateException noTarget(int slot) {
        return new IllegalStateException("Slot " + slot + " holds neither records nor enumerations.");
    }

    /** A model of these values. */
    protected abstract M create(Model.Values values);

    /** The model that the value is, or a copy of it. */
    protected abstract M copy(X value);

    /** What the models hold. */
    public final Schema schema() {
        return schema;
    }

    /** The model that the value is, or a copy of it if it is of a class that the user wrote. */
    public final Model modelOf(X value) {
        return (Model) (value instanceof Model model && model.mapper() == this ? value : copy(value));
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
    public final List<X> listFromJson(byte[] json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    public final List<X> listFromJson(byte[] json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    public final List<X> listFromJson(String json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    public final List<X> listFromJson(String json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    public final List<X> listFromJson(InputStream json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    public final List<X> listFromJson(InputStream json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits(), false), options);
    }

    /** Reads a JSON array record by record, holding one at a time. Close the stream to close the input before its end. */
    public final Stream<X> streamJson(InputStream json) {
        return streamJson(json, MapperOptions.DEFAULT);
    }

    public final Stream<X> streamJson(InputStream json, MapperOptions options) {
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
        return writeList(values, JsonFormat.INSTANCE.writer(), options);
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
    public final List<X> listFromXml(byte[] xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    public final List<X> listFromXml(byte[] xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    public final List<X> listFromXml(String xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    public final List<X> listFromXml(String xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits()), options);
    }

    public final List<X> listFromXml(InputStream xml) {
        return listFromXml(xml, MapperOptions.DEFAULT);
    }

    public final List<X> listFromXml(InputStream xml, MapperOptions options) {
        return readList(XmlFormat.INSTANCE.reader(xml, options.limits(), false), options);
    }

    /** Reads an XML list record by record, holding one at a time. Close the stream to close the input before its end. */
    public final Stream<X> streamXml(InputStream xml) {
        return streamXml(xml, MapperOptions.DEFAULT);
    }

    public final Stream<X> streamXml(InputStream xml, MapperOptions options) {
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
        return writeList(values, XmlFormat.INSTANCE.writer(), options);
    }

    // any format

    /** Reads the one record that a reader of any format stands at, and closes the reader. */
    public final M readOne(ElementReader reader, MapperOptions options) {
        try (reader) {
            M model = new Decoder(reader, options).document(this);
            reader.finish();
            return model;
        }
    }

    /** Reads the list of records that a reader of any format stands at, and closes the reader. */
    public final List<X> readList(ElementReader reader, MapperOptions options) {
        try (reader;
                RecordIterator<X> records = new RecordIterator<>(this, new Decoder(reader, options))) {
            return records.all();
        }
    }

    /** Reads the list of records that a reader of any format stands at, one by one as the stream is asked for them. */
    public final Stream<X> readStream(ElementReader reader, MapperOptions options) {
        return new RecordIterator<>(this, new Decoder(reader, options)).stream();
    }

    /** Writes a record to a sink of any format. */
    public final void write(X value, ElementWriter writer, MapperOptions options) {
        new Encoder(writer, options).document(schema.root, modelOf(value));
    }

    private byte[] writeOne(X value, Format.DocumentWriter writer, MapperOptions options) {
        write(value, writer, options);
        return writer.finish();
    }

    private byte[] writeList(Collection<? extends X> values, Format.DocumentWriter writer, MapperOptions options) {
        Encoder encoder = new Encoder(writer, options);
        encoder.beginDocumentList(schema.listRoot);
        for (X value : values) {
            encoder.document(schema.root, modelOf(value));
        }
        writer.endList(schema.listRoot);
        return writer.finish();
    }
}
