package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.model.Mapper;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a model by its mapper. */
final class ModelSerializer<X> extends ValueSerializer<X> {
    private final Mapper<X, ?> mapper;
    private final MapperOptions options;

    ModelSerializer(Mapper<X, ?> mapper, MapperOptions options) {
        this.mapper = mapper;
        this.options = options;
    }

    @Override
    public void serialize(X value, JsonGenerator generator, SerializationContext context) {
        try {
            mapper.write(value, new GeneratorWriter(generator), options);
        } catch (MappingException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }

    /** A record has no room for a type. */
    @Override
    public void serializeWithType(
            X value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
