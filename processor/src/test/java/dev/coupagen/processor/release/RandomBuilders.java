package dev.coupagen.processor.release;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Random models, made by the generated builders as a user makes them. */
final class RandomBuilders {
    private static final int DEEPEST = 2;
    private static final Map<Class<?>, List<Method>> METHODS = new HashMap<>();

    private final RandomScalars random;
    /** Whether each element of a model is absent or has a value, and the model has no others. */
    private final boolean plain;

    RandomBuilders(Random random, boolean plain) {
        this.random = new RandomScalars(random, false);
        this.plain = plain;
    }

    /** A model whose elements are all set, or some of them. */
    Model model(Class<?> model, boolean all) throws ReflectiveOperationException {
        return model(model, all, 0);
    }

    private Model model(Class<?> model, boolean all, int depth) throws ReflectiveOperationException {
        Object builder = Objects.requireNonNull(model.getMethod("builder").invoke(null));
        for (Method method : changing(builder.getClass())) {
            boolean set = method.getParameterCount() > 0;
            if (set ? all || random.chance(3 + depth) : !plain && !all && random.chance(10)) {
                change(builder, method, depth);
            }
        }
        if (!plain && random.chance(3)) {
            change(builder, builder.getClass().getMethod("extension", String.class, RawValue.class), depth);
        }
        return (Model)
                Objects.requireNonNull(builder.getClass().getMethod("build").invoke(builder));
    }

    /** The methods that set, add or clear, always in the same order. */
    private static List<Method> changing(Class<?> builder) {
        return METHODS.computeIfAbsent(
                builder,
                type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == type)
                        .filter(method -> method.getParameterCount() < 2)
                        .sorted(Comparator.comparing(Method::toString))
                        .toList());
    }

    private void change(Object builder, Method method, int depth) throws ReflectiveOperationException {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = types.length == 2 && i == 0 ? "x-" + random.below(5) : value(types[i], depth);
        }
        method.invoke(builder, arguments);
    }

    private Object value(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            Type item = ((WildcardType) list.getActualTypeArguments()[0]).getUpperBounds()[0];
            List<Object> items = new ArrayList<>();
            for (int i = random.below(3) + (plain ? 1 : 0); i > 0; i--) {
                items.add(value(item, depth));
            }
            return items;
        }
        Class<?> single = (Class<?>) type;
        if (OpenEnumeration.class.isAssignableFrom(single)) {
            OpenEnumeration.Type<?> values = (OpenEnumeration.Type<?>)
                    Objects.requireNonNull(single.getField("TYPE").get(null));
            return random.chance(4) ? values.of(random.word()) : random.pick(values.known());
        }
        return single.getName().startsWith("com.acme") ? record(single, depth) : scalar(single);
    }

    private Model record(Class<?> type, int depth) throws ReflectiveOperationException {
        String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
        Class<?> model = type.getClassLoader().loadClass(name);
        return depth < DEEPEST
                ? model(model, false, depth + 1)
                : (Model) Objects.requireNonNull(model.getMethod("copyOf", type).invoke(null, empty(model)));
    }

    private static Object empty(Class<?> model) throws ReflectiveOperationException {
        Object builder = Objects.requireNonNull(model.getMethod("builder").invoke(null));
        return Objects.requireNonNull(builder.getClass().getMethod("build").invoke(builder));
    }

    private Object scalar(Class<?> type) {
        if (type == long.class || type == Long.class) {
            return random.integer();
        } else if (type == boolean.class || type == Boolean.class) {
            return random.truth();
        } else if (type == String.class) {
            return random.text();
        } else if (type == BigDecimal.class) {
            return random.decimal();
        } else if (type == LocalDate.class) {
            return random.date();
        } else if (type == OffsetDateTime.class) {
            return random.dateTime();
        } else if (type == CustomFields.class) {
            return CustomFields.NONE.with("x-any", raw()).with("x-text", random.text());
        } else if (type == RawValue.class) {
            return raw();
        }
        throw new IllegalStateException(type.toString());
    }

    private RawValue raw() {
        RawValue text = new RawValue.Text(random.text());
        RawValue number = new RawValue.Numeric(Long.toString(random.integer()));
        return random.pick(List.of(
                text,
                number,
                RawValue.Bool.of(random.truth()),
                new RawValue.Array(List.of(text, number, RawValue.Struct.EMPTY), ""),
                RawValue.Struct.EMPTY.with("id", number).with("name", text)));
    }
}
