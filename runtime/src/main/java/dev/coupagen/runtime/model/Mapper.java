package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RecordMapper;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.ElementWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the models of one interface in any format. Stateless and safe for use by many threads; the generated
 * subclass has one instance.
 *
 * @param <X> the interface
 * @param <M> the generated model
 */
public abstract class Mapper<X, M extends X> implements RecordMapper<X, M> {
    private final Schema schema;

    /**
     * A mapper of the elements that {@link #describe} adds.
     *
     * @param resource the name in Coupa's definitions, such as {@code InvoiceHeader}
     * @param element the root element of one record in XML
     * @param collection the root element of a list in XML
     */
    @SuppressWarnings("this-escape") // a subclass has no fields that its methods could miss
    protected Mapper(String resource, String element, String collection) {
        SchemaBuilder builder = new SchemaBuilder(resource, element, collection);
        describe(builder);
        schema = new Schema(builder, this);
    }

    /**
     * A mapper of elements that are known at run time only; {@link #describe} is not asked.
     *
     * @param resource the name in Coupa's definitions
     * @param element the root element of one record in XML
     * @param collection the root element of a list in XML
     * @param elements adds the elements in the order of the slots
     */
    @SuppressWarnings("this-escape") // as above
    protected Mapper(String resource, String element, String collection, Consumer<SchemaBuilder> elements) {
        SchemaBuilder builder = new SchemaBuilder(resource, element, collection);
        elements.accept(builder);
        schema = new Schema(builder, this);
    }

    /** Adds the elements in the order of the slots. */
    protected abstract void describe(SchemaBuilder schema);

    /**
     * The mapper, or the enumeration, of the values in that slot. Called once for each slot that needs one.
     *
     * @return a {@link Mapper} for {@link Kind#REFERENCE}, an {@code OpenEnumeration.Type} for {@link
     *     Kind#ENUMERATION}
     */
    protected abstract Object target(int slot);

    /** The exception of {@link #target} for a slot whose values are neither records nor of an enumeration. */
    protected static IllegalStateException noTarget(int slot) {
        return new IllegalStateException("Slot " + slot + " holds neither records nor enumerations.");
    }

    /**
     * A model of these values.
     *
     * @param values valid during the call only; the constructor of the model takes over their content
     */
    protected abstract M create(Model.Values values);

    /**
     * The model that the value is, or a copy of it.
     *
     * @param value of a class that this mapper's models are not of; its accessors are called
     */
    protected abstract M copy(X value);

    /** The elements of the models. */
    public final Schema schema() {
        return schema;
    }

    @Override
    public final Model modelOf(X value) {
        return (Model) (value instanceof Model model && model.mapper() == this ? value : copy(value));
    }

    /** The record's {@code id} as text, whether the interface declares it or not; empty if it has none. */
    public final Optional<String> id(X value) {
        return Optional.ofNullable(Identity.of(modelOf(value))).map(Object::toString);
    }

    @Override
    @SuppressWarnings("unchecked") // a mapper makes models of its own class
    public final M patch(X before, X after, MapperOptions options) {
        return (M) Changes.between(modelOf(before), modelOf(after), options);
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public final M marked(X value, String mark) {
        return (M) Changes.marked(modelOf(value), mark);
    }

    /**
     * A record with the elements of another one: those that {@code changes} has, with a null or a value, replace those of
     * {@code value}; its custom fields and extensions do so one by one, unless {@code changes} has a null for all custom
     * fields.
     *
     * @param value the record to start from; not changed
     * @param changes a record of the elements that change, as {@link #patch} gives it
     */
    public final M updated(X value, X changes) {
        Model base = modelOf(value);
        Model over = modelOf(changes);
        @Nullable Object[] slots = base.slots.clone();
        Slot rest = schema.customRest;
        boolean withoutCustom = rest != null && over.slots[rest.index] instanceof Special;
        for (int i = 0; i < slots.length; i++) {
            if (over.slots[i] instanceof CustomFields more && slots[i] instanceof CustomFields fields) {
                slots[i] = CustomFields.of(fields.values().with(more.values()));
            } else if (over.slots[i] != null || (withoutCustom && schema.slots[i].custom)) {
                slots[i] = over.slots[i];
            }
        }
        return create(new Model.Values().of(slots, base.extensions.with(over.extensions)));
    }

    /**
     * Reads the one record that a reader of any format stands at, and closes the reader.
     *
     * @param reader at the root value of a document; closed after a failure too
     * @throws dev.coupagen.runtime.MappingException if the document is not one record, exceeds a limit, or is read
     *     strictly and not as expected
     */
    public final M readOne(ElementReader reader, MapperOptions options) {
        try (reader) {
            M model = new Decoder(reader, options).document(this);
            reader.finish();
            return model;
        }
    }

    /**
     * Reads the list of records that a reader of any format stands at, and closes the reader.
     *
     * @param reader at the root value of a document; closed after a failure too
     * @return an unmodifiable list
     * @throws dev.coupagen.runtime.MappingException if the document is not a list of records, exceeds a limit, or
     *     is read strictly and not as expected
     */
    public final List<M> readList(ElementReader reader, MapperOptions options) {
        try (reader;
                RecordIterator<X, M> records = new RecordIterator<>(this, new Decoder(reader, options))) {
            return records.all();
        }
    }

    /**
     * Reads the list of records that a reader of any format stands at, one by one as the stream is asked for them.
     *
     * @param reader closed at its end, at a failure, and with the stream
     * @return a sequential stream, to be used once
     */
    public final Stream<M> readStream(ElementReader reader, MapperOptions options) {
        return new RecordIterator<>(this, new Decoder(reader, options)).stream();
    }

    /**
     * Writes a record to a sink of any format.
     *
     * @param writer gets one record; what it has written when an exception is thrown is not a whole document
     * @throws dev.coupagen.runtime.MappingException if the model is deeper than the limit, or has a read-only
     *     element that {@code options} forbid
     */
    public final void write(X value, ElementWriter writer, MapperOptions options) {
        new Encoder(writer, options).document(schema.root, modelOf(value));
    }

    /**
     * Writes a list of records to a sink of any format.
     *
     * @param values written in their order
     */
    public final void writeList(Collection<? extends X> values, ElementWriter writer, MapperOptions options) {
        Encoder encoder = new Encoder(writer, options);
        encoder.beginDocumentList(schema.listRoot);
        for (X value : values) {
            encoder.document(schema.root, modelOf(value));
        }
        writer.endList(schema.listRoot);
    }
}
