package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.jackson.XmlMappers;
import dev.coupagen.runtime.model.Mapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
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
            XmlMappers.refuse(parser);
            return mapper.readOne(new ParserReader(parser, options.limits()), options);
        } catch (MappingException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    /** Models are immutable: the result is a new one, of the given record with the elements that the document has. */
    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context, Object record) {
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
            JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return types.deserializeTypedFromObject(parser, context);
    }
}
