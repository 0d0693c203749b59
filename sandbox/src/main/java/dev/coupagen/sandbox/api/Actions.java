package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the actions of operations do with a record: they set the state that is documented for them, from the table {@code
 * actions.txt}. Where none is known, the record stays as it is. All are noted in the {@link
 * dev.coupagen.sandbox.traffic.ActionLog}.
 */
final class Actions {
    private static final Map<String, Effect> EFFECTS = effects();

    private Actions() {}

    private record Effect(String element, List<String> values) {}

    private static Map<String, Effect> effects() {
        try (InputStream in = Actions.class.getResourceAsStream("actions.txt")) {
            if (in == null) {
                throw new IllegalStateException("The file actions.txt is missing beside " + Actions.class.getName());
            }
            Map<String, Effect> effects = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .forEach(parts ->
                            effects.put(parts.get(0), new Effect(parts.get(1), parts.subList(2, parts.size()))));
            return effects;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does what the action says with a record.
     *
     * @return what the record got, such as {@code status=approved}; empty if no effect is known
     */
    static String run(String action, Rec record, Stamps stamps) {
        if (action.equals("export") || action.equals("exported")) {
            export(record, stamps);
            return "exported=true";
        }
        Effect effect = EFFECTS.get(action);
        Field field = effect == null
                ? null
                : record.type().field(effect.element()).filter(Field::isScalar).orElse(null);
        if (effect == null || field == null) {
            return "";
        }
        Object value = value(field, effect);
        record.set(field, value);
        return field.name() + "=" + value;
    }

    private static Object value(Field field, Effect effect) {
        String value = effect.values().stream()
                .filter(field.values()::contains)
                .findFirst()
                .orElse(effect.values().get(0));
        return field.kind() == Kind.BOOLEAN ? Boolean.valueOf(value) : value;
    }

    /** Marks a record as exported. */
    static void export(Rec record, Stamps stamps) {
        record.type()
                .field("exported")
                .filter(field -> field.kind() == Kind.BOOLEAN)
                .ifPresent(field -> record.set(field, true));
        record.type()
                .field("last-exported-at")
                .filter(field -> field.kind() == Kind.DATETIME)
                .ifPresent(field -> record.set(field, stamps.now()));
    }

    /** Marks the document that a record of the integration history is about as exported. */
    static void exportDocument(Store store, Rec history, Stamps stamps) {
        Object type = history.get("document-type");
        Object id = history.get("document-id");
        if (type instanceof String name && id instanceof Long number) {
            document(store, name).flatMap(found -> store.find(found, number)).ifPresent(document -> {
                export(document, stamps);
                stamps.updated(document);
                store.put(document);
            });
        }
    }

    private static Optional<ResourceType> document(Store store, String name) {
        return store.catalog().type(name).or(() -> store.catalog().collection(name));
    }
}
