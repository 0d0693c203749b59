package dev.coupagen.runtime.jackson;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.raw.RawReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mapper of an interface, or of its model, for callers that only have the class. Mappers that were passed are
 * searched first. Others are looked up by name, once for each class; a native image needs the mapper's class and its field
 * {@code INSTANCE} registered for reflection.
 */
public final class Mappers {
    private static final String MODEL = "Immutable";
    private static final ClassValue<Optional<Mapper<?, ?>>> BY_NAME = new ClassValue<>() {
        @Override
        protected Optional<Mapper<?, ?>> computeValue(Class<?> type) {
            Mapper<?, ?> mapper = byName(type);
            return mapper != null && isMapped(type, mapper) ? Optional.of(mapper) : Optional.empty();
        }
    };

    private final List<Mapper<?, ?>> given;

    private Mappers(List<Mapper<?, ?>> given) {
        this.given = given;
    }

    /** All mappers, of which these need not be looked up. */
    public static Mappers of(Mapper<?, ?>... given) {
        return new Mappers(List.of(given));
    }

    /** The mapper of the class; empty if it is neither such an interface nor its model. */
    public Optional<Mapper<?, ?>> find(Class<?> type) {
        for (Mapper<?, ?> mapper : given) {
            if (isMapped(type, mapper)) {
                return Optional.of(mapper);
            }
        }
        boolean candidate = type.isInterface() || (type.getSuperclass() == Model.class);
        return candidate && type.getClassLoader() != null ? BY_NAME.get(type) : Optional.empty();
    }

    /** The class that a type in a document stands for: of a model its interface, since that is what users write. */
    public static Class<?> namedType(Object value) {
        Class<?>[] interfaces = value.getClass().getInterfaces();
        return value instanceof Model && interfaces.length == 1 ? interfaces[0] : value.getClass();
    }

    /** Whether the class is that of the mapper's models, or the interface that it is generated from. */
    private static boolean isMapped(Class<?> type, Mapper<?, ?> mapper) {
        Class<?> model = mapper.readOne(new RawReader(RawValue.Struct.EMPTY), MapperOptions.DEFAULT)
                .getClass();
        return type == model || List.of(model.getInterfaces()).contains(type);
    }

    private static @Nullable Mapper<?, ?> byName(Class<?> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '_');
        String base = type.isInterface() ? name : name.substring(name.startsWith(MODEL) ? MODEL.length() : 0);
        try {
            Class<?> mapper =
                    Class.forName(type.getPackageName() + "." + base + "Mapper", false, type.getClassLoader());
            // Other tools generate mappers of that name too.
            boolean isOurs = Mapper.class.isAssignableFrom(mapper);
            return isOurs ? (Mapper<?, ?>) mapper.getField("INSTANCE").get(null) : null;
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }
}
