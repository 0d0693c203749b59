package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Every resource of 2026-04 that can be created is created with values in all elements that can be written, read in both formats,
 * updated, and found by each operator of each element, those of what it refers to and of its lines included.
 */
public final class RoundTrips {
    private static final ApiDefinition DEFINITION = BundledReleases.load("2026-04");
    private static final int CREATABLE = 79;
    private static final int ELEMENTS = 3_500;
    private static final int CRITERIA = 15_000;
    private static final int AT_ONCE = 60;
    private static final String[] KINDS = {
        "BOOLEAN",
        "DATE",
        "DATETIME",
        "DECIMAL",
        "INTEGER",
        "RAW",
        "TEXT",
        "custom fields",
        "enumeration",
        "list of own records",
        "list of references",
        "list of values",
        "own records",
        "references"
    };
    private int criteriaTested;

    private RoundTrips() {}

    /**
     * Sends all of them through the mappers of their resources.
     *
     * @param mappers by the name of the resource
     */
    public static void run(Function<String, DocumentMapper<Object, Object>> mappers) {
        new RoundTrips().all(mappers);
    }

    private void all(Function<String, DocumentMapper<Object, Object>> mappers) {
        List<String> failures = new ArrayList<>();
        int resources = 0;
        try (CoupaSandbox sandbox = CoupaSandbox.builder()
                .release("2026-04")
                .records(3)
                .rateLimited(false)
                .start()) {
            Http http = Http.of(sandbox);
            RandomModel models = new RandomModel(sandbox);
            for (ResourceType type : Catalog.of(DEFINITION).types()) {
                // The address of Cso-User is that of User, which is the one that is meant.
                boolean isCreatable = operation(type, "POST", type.path()).isPresent()
                        && !type.path().isEmpty()
                        && !type.name().equals("Cso-User");
                if (isCreatable) {
                    resources++;
                    new RoundTrip(http, type, mappers.apply(type.name()), models, failures).run();
                }
            }
            assertThat(failures).isEmpty();
            assertThat(resources).isEqualTo(CREATABLE);
            assertThat(models.counts.keySet()).containsExactlyInAnyOrder(KINDS);
            assertThat(models.counts.values().stream().mapToInt(count -> count).sum())
                    .isGreaterThan(ELEMENTS);
            assertThat(criteriaTested).isGreaterThan(CRITERIA);
        }
    }

    private static Optional<OperationDefinition> operation(ResourceType type, String verb, String path) {
        return type.definition().operations().stream()
                .filter(operation ->
                        operation.verb().equals(verb) && operation.path().equals(path))
                .findFirst();
    }

    /** The way of one record. */
    private final class RoundTrip {
        private final Http http;
        private final ResourceType type;
        private final DocumentMapper<Object, Object> mapper;
        private final RandomModel models;
        private final List<String> failures;
        private final String address;

        RoundTrip(
                Http http,
                ResourceType type,
                DocumentMapper<Object, Object> mapper,
                RandomModel models,
                List<String> failures) {
            this.http = http;
            this.type = type;
            this.mapper = mapper;
            this.models = models;
            this.failures = failures;
            String path = type.path().replaceAll("\\{[^}]*}", "1");
            this.address = path.contains("/api/") ? path : "/api" + path;
        }

        void run() {
            RawValue.Struct sent = models.of(type);
            Http.Answer created = http.post(address, written(sent));
            if (created.status() != 201) {
                fail("create", created.status() + " " + created.text());
                return;
            }
            Object record = mapper.fromJson(created.body());
            String id = created.member("id");
            compare("created", "", type, sent, raw(record), false);
            read(id, record);
            readByFields(id, sent);
            boolean isUpdatable = type.definition().operations().stream()
                    .filter(operation -> operation.verb().equals("PUT"))
                    .anyMatch(operation -> operation.path().matches(Pattern.quote(type.path()) + "/\\{[^}/]*}"));
            find(id, sent);
            if (isUpdatable) {
                update(id);
            }
        }

        /** What the client sends of a model. */
        private String written(RawValue.Struct model) {
            Object record = mapper.readOne(new RawReader(model), MapperOptions.DEFAULT);
            return new String(mapper.toJson(record), StandardCharsets.UTF_8);
        }

        private RawValue raw(Object record) {
            return Http.json(new String(mapper.toJson(record), StandardCharsets.UTF_8));
        }

        private void read(String id, Object created) {
            Http.Answer json = http.get(address + "/" + id);
            Http.Answer xml = http.xml().get(address + "/" + id);
            if (json.status() == 404) {
                return; // it has no operation that shows one record
            }
            Object fromJson = mapper.fromJson(json.body());
            if (!fromJson.equals(created)) {
                fail("read", "as JSON it is " + fromJson + " but was created as " + created);
            }
            compare("read as XML", "", type, (RawValue.Struct) raw(fromJson), raw(mapper.fromXml(xml.body())), true);
        }

        /** Without {@code fields}, lists of what lies in the record are left out. */
        private void readByFields(String id, RawValue.Struct sent) {
            Http.Answer shown = http.get(address + "/" + id, fields(type, sent));
            Http.Answer listed = shown.status() == 404 ? http.get(address + "?id=" + id, fields(type, sent)) : shown;
            if (listed.status() == 404) {
                return;
            }
            RawValue found = shown.status() == 404
                    ? raw(mapper.listFromJson(listed.body()).get(0))
                    : raw(mapper.fromJson(listed.body()));
            compare("read by fields", "", type, sent, found, true);
        }

        private static String fields(ResourceType of, RawValue.Struct sent) {
            List<String> fields = new ArrayList<>();
            for (RawValue.Member member : sent.members()) {
                String name = "\"" + member.name().replace('-', '_') + "\"";
                Optional<Field> field = of.field(member.name());
                RawValue value = member.value() instanceof RawValue.Array array
                        ? array.items().get(0)
                        : member.value();
                boolean isRecord = field.filter(Field::isRecord).isPresent();
                boolean isCustom =
                        field.filter(one -> one.kind() == Kind.CUSTOM_FIELDS).isPresent();
                if (isRecord && value instanceof RawValue.Struct struct) {
                    // The items of a list may hold different elements.
                    fields.add("{" + name + ":"
                            + (member.value() instanceof RawValue.Array
                                    ? "{}"
                                    : fields(field.get().recordType(), struct))
                            + "}");
                } else {
                    fields.add(isCustom ? "{" + name + ":{}}" : name);
                }
            }
            return "[" + String.join(",", fields) + "]";
        }

        private void update(String id) {
            RawValue.Struct changes = models.some(type);
            Http.Answer updated = http.put(address + "/" + id, written(changes));
            if (updated.status() != 200) {
                fail("update", updated.status() + " " + updated.text());
                return;
            }
            RawValue now = raw(mapper.fromJson(updated.body()));
            for (RawValue.Member member : changes.members()) {
                Optional<Field> field = type.field(member.name());
                // Lines without an id are added to those that are there.
                if (field.filter(ResourceType::isOwned).isEmpty()) {
                    compare("updated", "", type, RawValue.Struct.of(List.of(member)), now, false);
                }
            }
        }

        private void compare(
                String when, String path, ResourceType of, RawValue.Struct sent, RawValue actual, boolean everything) {
            for (RawValue.Member member : sent.members()) {
                Field field = of.field(member.name()).orElse(null);
                RawValue now = actual.member(member.name()).orElse(RawValue.Null.NULL);
                String at = path + "/" + member.name();
                boolean isLeftOut = !everything && field != null && field.isList() && !path.isEmpty();
                if (isLeftOut) {
                    continue;
                }
                if (field != null && field.isRecord() && member.value() != RawValue.Null.NULL) {
                    records(when, at, field, member.value(), now, everything);
                } else if (field == null || field.isReadable()) {
                    value(when, at, member.value(), now);
                }
            }
        }

        private void records(String when, String at, Field field, RawValue sent, RawValue now, boolean everything) {
            List<? extends RawValue> wanted = field.isList() ? sent.items() : List.of(sent);
            List<? extends RawValue> found = field.isList() ? now.items() : List.of(now);
            if (!field.isReadable()) {
                return;
            }
            if (wanted.size() != found.size()) {
                fail(when, at + " has " + found.size() + " records but " + wanted.size() + " were sent");
                return;
            }
            for (int i = 0; i < wanted.size(); i++) {
                if (wanted.get(i) instanceof RawValue.Struct struct) {
                    compare(when, at, field.recordType(), struct, found.get(i), everything);
                }
            }
        }

        private void value(String when, String at, RawValue sent, RawValue now) {
            if (sent instanceof RawValue.Struct struct) {
                struct.members()
                        .forEach(member -> value(
                                when,
                                at + "/" + member.name(),
                                member.value(),
                                now.member(member.name()).orElse(RawValue.Null.NULL)));
            } else if (sent instanceof RawValue.Array array) {
                List<? extends RawValue> items = now.items();
                if (array.items().size() != items.size()) {
                    fail(when, at + " is " + now + " but " + sent + " was sent");
                    return;
                }
                for (int i = 0; i < items.size(); i++) {
                    value(when, at, array.items().get(i), items.get(i));
                }
            } else if (!Criteria.isSame(sent.asText().orElse(""), now.asText().orElse(""))) {
                fail(when, at + " is " + now + " but " + sent + " was sent");
            }
        }

        /** Finds the record by very many criteria at once, and if that fails by one after the other. */
        private void find(String id, RawValue.Struct sent) {
            if (operation(type, "GET", type.path()).isEmpty()) {
                return;
            }
            List<String> criteria = new ArrayList<>();
            collect(criteria, "", type, sent);
            criteriaTested += criteria.size();
            for (int from = 0; from < criteria.size(); from += AT_ONCE) {
                List<String> some = criteria.subList(from, Math.min(from + AT_ONCE, criteria.size()));
                if (!isFound(id, String.join("&", some))) {
                    some.stream()
                            .filter(one -> !isFound(id, one))
                            .forEach(one -> fail("find", one + " does not find it"));
                }
            }
        }

        private void collect(List<String> criteria, String prefix, ResourceType of, RawValue.Struct sent) {
            for (RawValue.Member member : sent.members()) {
                Optional<Field> known = of.field(member.name());
                if (known.isEmpty() || !known.get().isReadable()) {
                    continue;
                }
                Field field = known.get();
                RawValue value = member.value();
                if (value instanceof RawValue.Array array) {
                    if (array.items().isEmpty()) {
                        continue;
                    }
                    value = array.items().get(0);
                }
                String path = Criteria.path(prefix, field.name());
                if (field.kind() == Kind.CUSTOM_FIELDS) {
                    String text =
                            value.member("cf-text").flatMap(RawValue::asText).orElseThrow();
                    criteria.addAll(Criteria.of(Criteria.path(path, "cf-text"), Kind.RAW, text));
                } else if (value instanceof RawValue.Struct struct) {
                    collect(criteria, path, field.recordType(), struct);
                } else {
                    criteria.addAll(
                            Criteria.of(path, field.kind(), value.asText().orElseThrow()));
                }
            }
        }

        private boolean isFound(String id, String criteria) {
            Http.Answer found = http.get(address + "?id=" + id + "&" + criteria, "[\"id\"]");
            return found.status() == 200 && found.text().equals("[{\"id\":" + id + "}]");
        }

        private void fail(String what, String how) {
            failures.add(type.name() + " " + what + ": " + how.substring(0, Math.min(300, how.length())));
        }
    }
}
