package dev.coupagen.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.model.Mapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a model by its mapper. */
final class ModelSerializer<X> extends JsonSerializer<X> {
    private final Mapper<X, ?> mapper;
    private final MapperOptions options;

    ModelSerializer(Mapper<X, ?> mapper, MapperOptions options) {
        this.mapper = mapper;
        this.options = options;
    }

    @Override
    public void serialize(X value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try {
            mapper.write(value, new GeneratorWriter(generator), options);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MappingException e) {
            throw JsonMappingException.from(generator, e.getMessage(), e);
        }
    }

    /** A record has no room for a type. */
    @Override
    public void serializeWithType(X value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        serialize(value, generator, context);
    }
}
