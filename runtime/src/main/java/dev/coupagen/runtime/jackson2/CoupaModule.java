package dev.coupagen.runtime.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.jackson.Mappers;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Lets an {@code ObjectMapper} read and write interfaces that have a generated mapper, and their models, by that mapper:
 * as the root, in lists, and as properties of other classes. It is found by {@code findAndRegisterModules}; to Spring Boot it is a bean.
 */
@SuppressWarnings("exports") // users of this class require Jackson themselves
public final class CoupaModule extends Module {
    private final MapperOptions options;
    private final Mappers mappers;

    /** The module with the standard options. */
    public CoupaModule() {
        this(MapperOptions.DEFAULT);
    }

    /**
     * The module with other options, of whose limits only the depth of a record applies.
     *
     * @param options how models are read and written
     * @param mappers those that are found without reflection, as a native image requires
     */
    public CoupaModule(MapperOptions options, Mapper<?, ?>... mappers) {
        this.options = options;
        this.mappers = Mappers.of(mappers);
    }

    @Override
    public String getModuleName() {
        return CoupaModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return mappers.find(type.getRawClass())
                        .map(mapper -> new ModelDeserializer(mapper, options))
                        .orElse(null);
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                // A model knows its mapper, so that it need not be found by reflection.
                return Model.class.isAssignableFrom(type.getRawClass())
                        ? new ModelSerializer<>(null, options)
                        : mappers.find(type.getRawClass())
                                .map(mapper -> new ModelSerializer<>(mapper, options))
                                .orElse(null);
            }
        });
    }
}
