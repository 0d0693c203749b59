package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.model.Mapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a model by its mapper. */
final class ModelDeserializer extends ValueDeserializer<Object> {
    private final Mapper<?, ?> mapper;
    private final MapperOptions options;

    ModelDeserializer(Mapper<?, ?> mapper, MapperOptions options) {
        this.mapper = mapper;
        this.options = options;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().isBlank()) {
            return null;
        }
        try {
            return mapper.readOne(new ParserReader(parser, options.limits()), options);
        } catch (MappingException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    /** The class is known, whatever type the document states. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }
}
