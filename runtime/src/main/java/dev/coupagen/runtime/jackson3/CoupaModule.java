package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.jackson.Mappers;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets an {@code ObjectMapper} read and write interfaces that have a generated mapper, and their models, by that mapper:
 * as the root, in lists, and as properties of other classes. It is found by {@code findAndAddModules}, which Spring calls.
 */
@SuppressWarnings("exports") // users of this class require Jackson themselves
public final class CoupaModule extends JacksonModule {
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
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return mappers.find(type.getRawClass())
                        .map(mapper -> new ModelDeserializer(mapper, options))
                        .orElse(null);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return mappers.find(type).isPresent();
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    com.fasterxml.jackson.annotation.JsonFormat.Value format) {
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
