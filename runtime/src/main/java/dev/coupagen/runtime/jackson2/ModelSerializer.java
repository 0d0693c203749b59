package dev.coupagen.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.jackson.Mappers;
import dev.coupagen.runtime.jackson.XmlMappers;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes a model by its own mapper, or values of an interface by the given one. */
final class ModelSerializer<X> extends JsonSerializer<X> {
    private final @Nullable Mapper<X, ?> mapper;
    private final MapperOptions options;

    ModelSerializer(@Nullable Mapper<X, ?> mapper, MapperOptions options) {
        this.mapper = mapper;
        this.options = options;
    }

    @Override
    public void serialize(X value, JsonGenerator generator, SerializerProvider context) throws IOException {
        write(value, generator, new GeneratorWriter(generator));
    }

    private void write(X value, JsonGenerator generator, GeneratorWriter writer) throws IOException {
        try {
            XmlMappers.refuse(generator);
            mapperOf(value).write(value, writer, options);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MappingException e) {
            throw JsonMappingException.from(generator, e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked") // the mapper of a model writes it
    private Mapper<X, ?> mapperOf(X value) {
        return mapper == null ? (Mapper<X, ?>) ((Model) (Object) value).mapper() : mapper;
    }

    /** Writes the type as databind does: beside the members, or around the record. */
    @Override
    public void serializeWithType(X value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        WritableTypeId type = types.typeId(value, JsonToken.START_OBJECT);
        // Asked without a value, the resolver takes the class that it is given instead of the value's own.
        type.id = types.getTypeIdResolver().idFromValueAndType(null, Mappers.namedType(value));
        write(value, generator, new GeneratorWriter(generator) {
            @Override
            void beginRoot() throws IOException {
                types.writeTypePrefix(generator, type);
            }

            @Override
            void endRoot() throws IOException {
                types.writeTypeSuffix(generator, type);
            }
        });
    }
}
