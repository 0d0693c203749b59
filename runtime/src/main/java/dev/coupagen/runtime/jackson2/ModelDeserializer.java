package dev.coupagen.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.jackson.XmlMappers;
import dev.coupagen.runtime.model.Mapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a model by its mapper. */
final class ModelDeserializer extends JsonDeserializer<Object> {
    private final Mapper<?, ?> mapper;
    private final MapperOptions options;

    ModelDeserializer(Mapper<?, ?> mapper, MapperOptions options) {
        this.mapper = mapper;
        this.options = options;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().isBlank()) {
            return null;
        }
        try {
            XmlMappers.refuse(parser);
            return mapper.readOne(new ParserReader(parser, options.limits()), options);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MappingException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }

    /** Models are immutable: the result is a new one, of the given record with the elements that the document has. */
    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context, Object record)
            throws IOException {
        Object changes = deserialize(parser, context);
        return changes == null ? record : updated(mapper, record, changes);
    }

    @SuppressWarnings("unchecked") // both are records of the mapper's interface
    private static <X> Object updated(Mapper<X, ?> mapper, Object record, Object changes) {
        return mapper.updated((X) record, (X) changes);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return true;
    }

    /** The type of the document decides on the class; databind then calls the deserializer of that class. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) throws IOException {
        return types.deserializeTypedFromObject(parser, context);
    }
}
