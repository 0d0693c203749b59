package dev.coupagen.runtime.mapper;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.SchemaBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The JSON half of {@link DocumentMapper}, which is the class to use. Its twin has the same methods for XML: they are the
 * API of every generated mapper, so each is a method of its own and delegates to what all formats share.
 *
 * @param <X> the interface
 * @param <M> the generated model
 */
public abstract class JsonMapper<X, M extends X> extends Mapper<X, M> {
    /**
     * A mapper of the elements that {@link #describe} adds.
     *
     * @param resource the name in Coupa's definitions, such as {@code InvoiceHeader}
     * @param element the root element of one record in XML
     * @param collection the root element of a list in XML
     */
    protected JsonMapper(String resource, String element, String collection) {
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
    protected JsonMapper(String resource, String element, String collection, Consumer<SchemaBuilder> elements) {
        super(resource, element, collection, elements);
    }

    /**
     * Reads one record: a JSON object.
     *
     * @param json a document in UTF-8
     * @throws dev.coupagen.runtime.MappingException if it is malformed, exceeds a limit, is not an object, or
     *     reports errors instead of a record
     */
    public final M fromJson(byte[] json) {
        return fromJson(json, MapperOptions.DEFAULT);
    }

    /** As {@link #fromJson(byte[])}, with options. */
    public final M fromJson(byte[] json, MapperOptions options) {
        return readOne(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    /** As {@link #fromJson(byte[])}, of a text. */
    public final M fromJson(String json) {
        return fromJson(json, MapperOptions.DEFAULT);
    }

    /** As {@link #fromJson(byte[])}, of a text, with options. */
    public final M fromJson(String json, MapperOptions options) {
        return readOne(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    /** As {@link #fromJson(byte[])}, of a stream, which is closed. */
    public final M fromJson(InputStream json) {
        return fromJson(json, MapperOptions.DEFAULT);
    }

    /** As {@link #fromJson(byte[])}, of a stream, which is closed, with options. */
    public final M fromJson(InputStream json, MapperOptions options) {
        return readOne(JsonFormat.INSTANCE.reader(json, options.limits(), false), options);
    }

    /**
     * Reads a page of records: a JSON array of objects. The list is unmodifiable.
     *
     * @param json a document in UTF-8
     * @return empty if there are no records
     * @throws dev.coupagen.runtime.MappingException if it is malformed, exceeds a limit, is not an array, or
     *     reports errors instead of records
     */
    public final List<M> listFromJson(byte[] json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    /** As {@link #listFromJson(byte[])}, with options. */
    public final List<M> listFromJson(byte[] json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    /** As {@link #listFromJson(byte[])}, of a text. */
    public final List<M> listFromJson(String json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    /** As {@link #listFromJson(byte[])}, of a text, with options. */
    public final List<M> listFromJson(String json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits()), options);
    }

    /** As {@link #listFromJson(byte[])}, of a stream, which is closed. */
    public final List<M> listFromJson(InputStream json) {
        return listFromJson(json, MapperOptions.DEFAULT);
    }

    /** As {@link #listFromJson(byte[])}, of a stream, which is closed, with options. */
    public final List<M> listFromJson(InputStream json, MapperOptions options) {
        return readList(JsonFormat.INSTANCE.reader(json, options.limits(), false), options);
    }

    /**
     * Reads a list record by record, holding one in memory at a time. Close the stream to close the input before its
     * end.
     *
     * @param json read as the stream of records is; closed at its end, at a failure, and with the stream
     * @return a sequential stream, to be used once; its operations throw as {@link #listFromJson(byte[])} does,
     *     when they reach the record
     */
    public final Stream<M> streamJson(InputStream json) {
        return streamJson(json, MapperOptions.DEFAULT);
    }

    /** As {@link #streamJson(InputStream)}, with options. */
    public final Stream<M> streamJson(InputStream json, MapperOptions options) {
        return readStream(JsonFormat.INSTANCE.reader(json, options.limits(), true), options);
    }

    /**
     * Writes a record as a JSON object, in UTF-8.
     *
     * @param value a model, or a value of any other class that implements the interface
     * @throws dev.coupagen.runtime.MappingException if the model is deeper than the limit, or a value cannot be
     *     written
     */
    public final byte[] toJson(X value) {
        return toJson(value, MapperOptions.DEFAULT);
    }

    /** As {@link #toJson(Object)}, with options. */
    public final byte[] toJson(X value, MapperOptions options) {
        Format.DocumentWriter writer = JsonFormat.INSTANCE.writer();
        write(value, writer, options);
        return writer.finish();
    }

    /**
     * Writes records as a JSON array, in UTF-8.
     *
     * @param values written in their order; without any, an empty array is written
     * @throws dev.coupagen.runtime.MappingException if a model is deeper than the limit, or a value cannot be
     *     written
     */
    public final byte[] listToJson(Collection<? extends X> values) {
        return listToJson(values, MapperOptions.DEFAULT);
    }

    /** As {@link #listToJson(Collection)}, with options. */
    public final byte[] listToJson(Collection<? extends X> values, MapperOptions options) {
        Format.DocumentWriter writer = JsonFormat.INSTANCE.writer();
        writeList(values, writer, options);
        return writer.finish();
    }

    /** Writes a record as a JSON object, as a text. */
    public final String toJsonString(X value) {
        return toJsonString(value, MapperOptions.DEFAULT);
    }

    /** As {@link #toJsonString(Object)}, with options. */
    public final String toJsonString(X value, MapperOptions options) {
        return new String(toJson(value, options), StandardCharsets.UTF_8);
    }

    /**
     * Writes a record as a JSON object to a stream, in UTF-8. The stream is neither flushed nor closed.
     *
     * @param out gets the whole document at once, so nothing of one that cannot be written
     * @throws IOException if the stream throws it
     */
    public final void writeJson(X value, OutputStream out) throws IOException {
        writeJson(value, out, MapperOptions.DEFAULT);
    }

    /** As {@link #writeJson(Object, OutputStream)}, with options. */
    public final void writeJson(X value, OutputStream out, MapperOptions options) throws IOException {
        out.write(toJson(value, options));
    }

    /**
     * Writes records as a JSON array to a stream, in UTF-8. The stream is neither flushed nor closed.
     *
     * @param out gets the whole document at once, so nothing of one that cannot be written
     * @throws IOException if the stream throws it
     */
    public final void writeListJson(Collection<? extends X> values, OutputStream out) throws IOException {
        writeListJson(values, out, MapperOptions.DEFAULT);
    }

    /** As {@link #writeListJson(Collection, OutputStream)}, with options. */
    public final void writeListJson(Collection<? extends X> values, OutputStream out, MapperOptions options)
            throws IOException {
        out.write(listToJson(values, options));
    }

    /**
     * Appends a record as a JSON object to a text or writer.
     *
     * @param out gets the whole document at once
     * @throws IOException if {@code out} throws it
     */
    public final void appendJson(X value, Appendable out) throws IOException {
        appendJson(value, out, MapperOptions.DEFAULT);
    }

    /** As {@link #appendJson(Object, Appendable)}, with options. */
    public final void appendJson(X value, Appendable out, MapperOptions options) throws IOException {
        out.append(toJsonString(value, options));
    }
}
