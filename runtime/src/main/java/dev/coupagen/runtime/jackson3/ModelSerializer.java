package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.jackson.Mappers;
import dev.coupagen.runtime.jackson.XmlMappers;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a model by its own mapper, or values of an interface by the given one. */
final class ModelSerializer<X> extends ValueSerializer<X> {
    private final @Nullable Mapper<X, ?> mapper;
    private final MapperOptions options;

    ModelSerializer(@Nullable Mapper<X, ?> mapper, MapperOptions options) {
        this.mapper = mapper;
        this.options = options;
    }

    @Override
    public void serialize(X value, JsonGenerator generator, SerializationContext context) {
        write(value, generator, new GeneratorWriter(generator));
    }

    private void write(X value, JsonGenerator generator, GeneratorWriter writer) {
        try {
            XmlMappers.refuse(generator);
            mapperOf(value).write(value, writer, options);
        } catch (MappingException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked") // the mapper of a model writes it
    private Mapper<X, ?> mapperOf(X value) {
        return mapper == null ? (Mapper<X, ?>) ((Model) (Object) value).mapper() : mapper;
    }

    /** Writes the type as databind does: beside the members, or around the record. */
    @Override
    public void serializeWithType(
            X value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId type = types.typeId(value, JsonToken.START_OBJECT);
        // Asked without a value, the resolver takes the class that it is given instead of the value's own.
        type.id = types.getTypeIdResolver().idFromValueAndType(context, null, Mappers.namedType(value));
        write(value, generator, new GeneratorWriter(generator) {
            @Override
            void beginRoot() {
                types.writeTypePrefix(generator, context, type);
            }

            @Override
            void endRoot() {
                types.writeTypeSuffix(generator, context, type);
            }
        });
    }
}
