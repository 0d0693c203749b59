package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.query.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every resource that can be created is created, read in both formats, updated, and found by each operator. */
class RoundTripTest {
    private static final ApiDefinition DEFINITION = BundledReleases.load("2026-04");
    private static final int CREATABLE = 78;
    private final Random random = new Random(20_261_130);
    private int serial;

    @Test
    void everyResourceIsCreatedReadUpdatedAndFound() {
        DynamicResources mappers = DynamicResources.ofDefinitions(DefinitionFile.bytes(DEFINITION));
        List<String> failures = new ArrayList<>();
        int resources = 0;
        try (CoupaSandbox sandbox = CoupaSandbox.builder()
                .release("2026-04")
                .records(3)
                .rateLimited(false)
                .start()) {
            Http http = Http.of(sandbox);
            for (ResourceDefinition resource : DEFINITION.resources().values()) {
                boolean isCreatable =
                        operation(resource, "POST", resource.path()).isPresent();
                // The address of the latter is that of User, which is the one that is meant.
                if (isCreatable
                        && !resource.path().isEmpty()
                        && !resource.name().equals("Cso-User")) {
                    resources++;
                    new RoundTrip(http, resource, mappers.mapper(resource.name()), failures).run();
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(resources).isEqualTo(CREATABLE);
    }

    private static Optional<OperationDefinition> operation(ResourceDefinition resource, String verb, String path) {
        return resource.operations().stream()
                .filter(operation ->
                        operation.verb().equals(verb) && operation.path().equals(path))
                .findFirst();
    }

    /** The way of one record. */
    private final class RoundTrip {
        private final Http http;
        private final ResourceDefinition resource;
        private final DynamicMapper mapper;
        private final List<String> failures;
        private final String address;

        RoundTrip(Http http, ResourceDefinition resource, DynamicMapper mapper, List<String> failures) {
            this.http = http;
            this.resource = resource;
            this.mapper = mapper;
            this.failures = failures;
            String path = resource.path().replaceAll("\\{[^}]*}", "1");
            this.address = path.contains("/api/") ? path : "/api" + path;
        }

        void run() {
            Map<String, String> sent = values();
            Http.Answer created = http.post(address, json(sent));
            if (created.status() != 201) {
                fail("create", created.status() + " " + created.text());
                return;
            }
            DynamicRecord record = mapper.fromJson(created.body());
            String id = created.member("id");
            assertHolds("created", record, sent);
            read(id, record);
            Optional<OperationDefinition> update = resource.operations().stream()
                    .filter(operation -> operation.verb().equals("PUT"))
                    .filter(operation -> operation.path().matches(Pattern.quote(resource.path()) + "/\\{[^}/]*}"))
                    .findFirst();
            if (update.isPresent()) {
                update(id, sent);
            }
            find(id, sent);
        }

        private void read(String id, DynamicRecord created) {
            Http.Answer json = http.get(address + "/" + id);
            Http.Answer xml = http.xml().get(address + "/" + id);
            if (json.status() == 404) {
                return; // it has no operation that shows one record
            }
            DynamicRecord fromJson = mapper.fromJson(json.body());
            if (!fromJson.equals(created)) {
                fail("read", "as JSON it is " + fromJson + " but was created as " + created);
            }
            if (!mapper.fromXml(xml.body()).toString().equals(fromJson.toString())) {
                fail("read", "as XML it is " + mapper.fromXml(xml.body()) + " but as JSON " + fromJson);
            }
        }

        private void update(String id, Map<String, String> sent) {
            Map<String, String> changes = new LinkedHashMap<>();
            values().forEach((name, value) -> {
                if (random.nextBoolean()) {
                    changes.put(name, value);
                }
            });
            Http.Answer updated = http.put(address + "/" + id, json(changes));
            if (updated.status() != 200) {
                fail("update", updated.status() + " " + updated.text());
                return;
            }
            sent.putAll(changes);
            assertHolds("updated", mapper.fromJson(updated.body()), sent);
        }

        /** Finds the record by all operators of all its elements at once, and if that fails by one after the other. */
        private void find(String id, Map<String, String> sent) {
            if (operation(resource, "GET", resource.path()).isEmpty()) {
                return;
            }
            List<String> criteria = new ArrayList<>();
            sent.forEach((name, value) -> mapper.schema()
                    .slot(name)
                    .filter(slot -> !isWriteOnly(name))
                    .ifPresent(slot -> criteria.addAll(criteria(slot, text(value)))));
            for (int from = 0; from < criteria.size(); from += 100) {
                List<String> some = criteria.subList(from, Math.min(from + 100, criteria.size()));
                if (!isFound(id, String.join("&", some))) {
                    some.stream()
                            .filter(one -> !isFound(id, one))
                            .forEach(one -> fail("find", one + " does not find it"));
                }
            }
        }

        private boolean isWriteOnly(String name) {
            ElementDefinition element = resource.elements().get(name);
            return element != null && !element.readable();
        }

        private boolean isFound(String id, String criteria) {
            Http.Answer found = http.get(address + "?id=" + id + "&" + criteria, "[\"id\"]");
            return found.status() == 200 && found.text().equals("[{\"id\":" + id + "}]");
        }

        private List<String> criteria(Slot slot, String value) {
            List<String> criteria = new ArrayList<>();
            String name = slot.element().replace('-', '_');
            for (Operator operator : Operator.values()) {
                if (operator.fits(slot.kind())) {
                    String key = operator == Operator.EQ ? name : name + "[" + operator.word() + "]";
                    criteria.add(Http.encoded(key).replace("%5B", "[").replace("%5D", "]") + "="
                            + Http.encoded(argument(operator, slot.kind(), value)));
                }
            }
            return criteria;
        }

        private void assertHolds(String when, DynamicRecord record, Map<String, String> sent) {
            Map<String, ?> map = mapper.toMap(record, MapperOptions.DEFAULT);
            sent.forEach((name, value) -> {
                String actual = String.valueOf(map.get(name));
                boolean isSame = actual.equals(text(value)) || isSameNumber(actual, text(value));
                if (!isSame && !isWriteOnly(name)) {
                    fail(when, name + " is " + actual + " but " + value + " was sent");
                }
            });
        }

        private void fail(String what, String how) {
            failures.add(resource.name() + " " + what + ": " + how.substring(0, Math.min(300, how.length())));
        }

        /** Random values of the elements that can be written and are no records. */
        private Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            serial++;
            for (ElementDefinition element : resource.elements().values()) {
                boolean isOfServer = List.of("id", "created-at", "updated-at").contains(element.name());
                if (element.writable() && !isOfServer) {
                    value(element).ifPresent(value -> values.put(element.name(), value));
                }
            }
            return values;
        }
    }

    private static boolean isSameNumber(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String text(String json) {
        return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }

    /** A value that the operator finds, given the one that is there. */
    private static String argument(Operator operator, Kind kind, String value) {
        boolean isText = kind == Kind.TEXT;
        return switch (operator) {
            case NOT_EQ, NOT_IN, GT, LT -> other(kind, value, operator == Operator.GT);
            case CONTAINS -> isText && value.length() > 2 ? value.substring(1, value.length() - 1) : value;
            case STARTS_WITH -> value.substring(0, Math.max(1, value.length() / 2));
            case ENDS_WITH -> value.substring(value.length() / 2);
            case BLANK -> "false";
            default -> value;
        };
    }

    private static String other(Kind kind, String value, boolean smaller) {
        return switch (kind) {
            case TEXT -> smaller ? "" + (char) (value.charAt(0) - 1) : "" + (char) (value.charAt(0) + 1);
            case INTEGER, DECIMAL -> smaller ? "-5" : "99999999999999999";
            case BOOLEAN -> value.equals("true") ? "false" : "true";
            case DATE -> smaller ? "1990-01-01" : "2090-01-01";
            default -> smaller ? "1990-01-01T00:00:00+00:00" : "2090-01-01T00:00:00+00:00";
        };
    }

    private Optional<String> value(ElementDefinition element) {
        if (!element.values().isEmpty() && !element.type().isList()) {
            return Optional.of(quoted(
                            element.values().get(random.nextInt(element.values().size()))))
                    .filter(value -> isText(element));
        }
        if (!(element.type() instanceof ElementType.Scalar scalar) || scalar.kind() == ScalarKind.UNKNOWN) {
            return Optional.empty();
        }
        int size = scalar.size().orElse(30);
        return Optional.of(
                switch (scalar.kind()) {
                    case TEXT, TIME, UNKNOWN -> quoted(word(size));
                    case INTEGER -> Integer.toString(random.nextInt(100_000));
                    case DECIMAL -> quoted(decimal(scalar));
                    case BOOLEAN -> Boolean.toString(random.nextBoolean());
                    case DATE -> quoted("2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9));
                    case DATETIME ->
                        quoted("2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9) + "T10:20:30+00:00");
                });
    }

    private static boolean isText(ElementDefinition element) {
        return !(element.type() instanceof ElementType.Scalar scalar) || scalar.kind() == ScalarKind.TEXT;
    }

    private String decimal(ElementType.Scalar scalar) {
        boolean isWhole = scalar.text().endsWith(",0)");
        return (1 + random.nextInt(9)) + (isWhole ? "" : ".5");
    }

    /** A text that no other record has, with letters that formats and addresses have to encode where there is space. */
    private String word(int size) {
        String unique = "w" + Integer.toString(serial, 36) + Integer.toString(random.nextInt(1_000_000), 36);
        String text = size > 24 ? unique + " é&<>\u4e2d+%" : unique;
        return text.substring(Math.max(0, text.length() - size));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String json(Map<String, String> values) {
        StringBuilder json = new StringBuilder("{");
        values.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":")
                .append(value));
        return json.append('}').toString();
    }
}
