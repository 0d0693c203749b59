package dev.coupagen.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
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
            return mapper.readOne(new ParserReader(parser, options.limits()), options);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MappingException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }

    /** The class is known, whatever type the document states. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) throws IOException {
        return deserialize(parser, context);
    }
}
