package dev.coupagen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Slot;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Does with the classes of one interface what can be done with them, with every element there is. */
final class ModelCheck {
    private final ClassLoader classes;
    private final Class<?> type;
    private final Class<?> immutable;
    private final DocumentMapper<Object, Object> mapper;

    private ModelCheck(ClassLoader classes, String packageName, String name) throws ReflectiveOperationException {
        this.classes = classes;
        type = classes.loadClass(packageName + "." + name);
        immutable = classes.loadClass(packageName + ".Immutable" + name);
        mapper = mapper(classes.loadClass(packageName + "." + name + "Mapper"));
    }

    /** Checks an interface; gives the number of its elements. */
    static int check(ClassLoader classes, String packageName, String name) throws ReflectiveOperationException {
        ModelCheck check = new ModelCheck(classes, packageName, name);
        Model full = check.readsAndWritesEveryElement();
        check.copiesAnyImplementation(full);
        check.buildsWhatItIsGiven(full);
        check.clearsEverything();
        return full.mapper().schema().size();
    }

    private Model readsAndWritesEveryElement() {
        String json = FullRecord.json(mapper.schema());
        List<Issue> issues = new ArrayList<>();
        MapperOptions options = MapperOptions.DEFAULT.withListener(issues::add);
        Model model = (Model) mapper.fromJson(json, options);
        assertThat(new String(mapper.toJson(model), StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(mapper.fromXml(mapper.toXml(model), options)).isEqualTo(model);
        assertThat(issues).isEmpty();
        for (Slot slot : FullRecord.slots(mapper.schema())) {
            assertThat(model.presence(slot.index())).as(slot.toString()).isEqualTo(Presence.PRESENT);
        }
        return model;
    }

    private void copiesAnyImplementation(Model full) throws ReflectiveOperationException {
        Object own = Proxy.newProxyInstance(
                classes, new Class<?>[] {type}, (proxy, method, arguments) -> method.invoke(full, arguments));
        assertThat(immutable.getMethod("copyOf", type).invoke(null, own)).isEqualTo(full);
        assertThat(immutable.getMethod("copyOf", type).invoke(null, full)).isSameAs(full);
    }

    private void buildsWhatItIsGiven(Model full) throws ReflectiveOperationException {
        Object setting = immutable.getMethod("builder").invoke(null);
        Object adding = immutable.getMethod("builder").invoke(null);
        for (Method accessor : accessors()) {
            Object value = accessor.invoke(full);
            if (value instanceof List<?> items) {
                method(setting, accessor.getName(), 1).invoke(setting, (Collection<?>) items);
                for (Object item : items) {
                    method(adding, "add" + capitalised(accessor), 1).invoke(adding, item);
                }
            } else {
                Object bare = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
                method(setting, accessor.getName(), 1).invoke(setting, bare);
                method(adding, accessor.getName(), 1).invoke(adding, bare);
            }
        }
        assertThat(method(setting, "build", 0).invoke(setting)).isEqualTo(full);
        assertThat(method(adding, "build", 0).invoke(adding)).isEqualTo(full);
        Object again = immutable.getMethod("toBuilder").invoke(full);
        assertThat(method(again, "build", 0).invoke(again)).isEqualTo(full).isNotSameAs(full);
    }

    private void clearsEverything() throws ReflectiveOperationException {
        Object builder = immutable.getMethod("builder").invoke(null);
        for (Method accessor : accessors()) {
            method(builder, "clear" + capitalised(accessor), 0).invoke(builder);
        }
        Model cleared = (Model) method(builder, "build", 0).invoke(builder);
        List<Slot> slots = FullRecord.slots(mapper.schema());
        // A custom field that is cleared lies in an element that is there.
        boolean anyCustom = slots.stream().anyMatch(Slot::isCustom);
        for (Slot slot : slots) {
            boolean holdsCustom = anyCustom && slot.kind() == Kind.CUSTOM_FIELDS;
            assertThat(cleared.presence(slot.index()))
                    .as(slot.toString())
                    .isEqualTo(holdsCustom ? Presence.PRESENT : Presence.NULL);
        }
    }

    private List<Method> accessors() {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    private static Method method(Object target, String name, int parameters) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> method.getDeclaringClass() != Object.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no method " + name));
    }

    private static String capitalised(Method accessor) {
        return accessor.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + accessor.getName().substring(1);
    }

    @SuppressWarnings("unchecked") // reflection knows no type of the elements
    private static DocumentMapper<Object, Object> mapper(Class<?> type) throws ReflectiveOperationException {
        return (DocumentMapper<Object, Object>) type.getField("INSTANCE").get(null);
    }
}
