package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.runtime.raw.RawWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Coupa makes of a patch, done here on plain maps, must be the record that the patch was to lead to. */
class PatchPropertyTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final List<String> SCALARS =
            List.of("invoice-number", "status", "gross-total", "invoice-date", "paid", "urgent", "payload", "odd one");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void applyingThePatchLeadsToTheOtherRecord(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Map<String, Object> before = invoice(random, 3);
            Map<String, Object> after = changed(random, before, 3);
            ImmutableInvoice patch = Patch.between(model(before), model(after));
            Object result = merged(before, map(tree(patch, MapperOptions.FOR_UPDATE)));
            assertThat(normal(result))
                    .as("%s -> %s by %s", before, after, patch)
                    .isEqualTo(normal(after));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void aPatchToTheSameRecordIsEmpty(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            ImmutableInvoice invoice = model(invoice(random, 3));
            assertThat(Patch.between(invoice, model(map(tree(invoice, MapperOptions.DEFAULT)))))
                    .isEqualTo(ImmutableInvoice.builder().build());
        }
    }

    private static Map<String, Object> invoice(Random random, int depth) {
        return invoice(random, depth, random.nextInt(1_000_000));
    }

    private static Map<String, Object> invoice(Random random, int depth, int id) {
        Map<String, Object> invoice = new LinkedHashMap<>();
        invoice.put("id", (long) id);
        SCALARS.stream().filter(name -> random.nextBoolean()).forEach(name -> invoice.put(name, scalar(random, name)));
        if (random.nextBoolean()) {
            invoice.put(
                    "tags",
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(i -> "t" + random.nextInt(3))
                            .toList());
        }
        if (random.nextBoolean()) {
            invoice.put("supplier", supplier(random, depth));
        }
        if (random.nextBoolean()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            IntStream.range(0, random.nextInt(4)).forEach(i -> fields.put("cf" + i, "v" + random.nextInt(3)));
            fields.put("cf-erp-number", "E" + random.nextInt(3));
            fields.put("cost-owner", supplier(random, depth));
            invoice.put("custom-fields", fields);
        }
        if (depth > 1 && random.nextBoolean()) {
            List<Object> items = new ArrayList<>();
            IntStream.range(0, random.nextInt(4)).forEach(i -> items.add(invoice(random, depth - 1, i)));
            invoice.put("related-invoices", items);
        }
        return invoice;
    }

    private static Map<String, Object> supplier(Random random, int depth) {
        Map<String, Object> supplier = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            supplier.put("id", (long) random.nextInt(2));
        }
        if (random.nextBoolean()) {
            supplier.put("name", "n" + random.nextInt(2));
        }
        if (depth > 0 && random.nextBoolean()) {
            supplier.put("parent", supplier(random, depth - 1));
        }
        return supplier;
    }

    private static Object scalar(Random random, String name) {
        return switch (name) {
            case "gross-total" -> random.nextInt(3) + ".50";
            case "invoice-date" -> "2026-01-0" + (1 + random.nextInt(3));
            case "paid", "urgent" -> random.nextBoolean();
            case "payload" -> List.of("p" + random.nextInt(3));
            default -> "x" + random.nextInt(3);
        };
    }

    /** The record with some elements taken from another one; items of lists come, go and change. */
    private static Map<String, Object> changed(Random random, Map<String, Object> before, int depth) {
        Map<String, Object> other = invoice(random, depth);
        Map<String, Object> after = new LinkedHashMap<>(before);
        for (String name : other.keySet()) {
            if (!name.equals("id") && random.nextBoolean()) {
                after.put(name, other.get(name));
            }
        }
        before.keySet().stream()
                .filter(name -> !name.equals("id") && random.nextInt(5) == 0)
                .forEach(after::remove);
        return after;
    }

    private static ImmutableInvoice model(Map<String, Object> tree) {
        return MAPPER.readOne(new RawReader(raw(tree)), MapperOptions.DEFAULT);
    }

    private static RawValue raw(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            List<RawValue.Member> members = new ArrayList<>();
            map.forEach((name, value) -> members.add(new RawValue.Member(name.toString(), raw(value))));
            return RawValue.Struct.of(members);
        }
        if (tree instanceof List<?> list) {
            return new RawValue.Array(list.stream().map(PatchPropertyTest::raw).toList(), "");
        }
        if (tree instanceof Boolean truth) {
            return RawValue.Bool.of(truth);
        }
        return tree instanceof Long number ? new RawValue.Numeric(number.toString()) : new RawValue.Text((String) tree);
    }

    private static Object tree(ImmutableInvoice model, MapperOptions options) {
        RawWriter writer = new RawWriter();
        MAPPER.write(model, writer, options);
        return tree(writer.value());
    }

    private static Object tree(RawValue raw) {
        if (raw instanceof RawValue.Struct struct) {
            Map<String, Object> map = new LinkedHashMap<>();
            struct.members().forEach(member -> map.put(member.name(), tree(member.value())));
            return map;
        }
        if (raw instanceof RawValue.Array array) {
            return array.items().stream().map(PatchPropertyTest::tree).toList();
        }
        if (raw instanceof RawValue.Numeric numeric) {
            return Long.valueOf(numeric.text());
        }
        if (raw instanceof RawValue.Bool bool) {
            return bool.value();
        }
        return raw == RawValue.Null.NULL ? "cleared" : raw.asText().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    /** What Coupa makes of a value, or of nothing, when it is sent a patch of it. */
    private static Object applied(Object before, Object patch) {
        if (patch instanceof Map<?, ?> && before instanceof Map<?, ?>) {
            boolean same = hasId(patch)
                    && Objects.equals(map(before).get("id"), map(patch).get("id"));
            return same ? merged(map(before), map(patch)) : patch;
        }
        return patch;
    }

    private static Map<String, Object> merged(Map<String, Object> before, Map<String, Object> patch) {
        Map<String, Object> result = new LinkedHashMap<>(before);
        patch.forEach((name, value) -> {
            Object old = result.getOrDefault(name, "");
            boolean isNamespace = name.equals("custom-fields") && old instanceof Map && value instanceof Map;
            result.put(name, isNamespace ? merged(map(old), map(value)) : applied(old, value));
        });
        return result;
    }

    private static boolean hasId(Object item) {
        return item instanceof Map<?, ?> map && map.containsKey("id");
    }

    /** The tree without what is cleared or empty, its records sorted by name and its lists of records by id. */
    private static Object normal(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, value) -> {
                Object normal = normal(value);
                if (!normal.equals("cleared") && !normal.equals(List.of()) && !normal.equals(Map.of())) {
                    sorted.put(name.toString(), normal);
                }
            });
            return sorted;
        }
        if (tree instanceof List<?> list && list.stream().allMatch(PatchPropertyTest::hasId)) {
            Map<Long, Object> sorted = new TreeMap<>();
            list.forEach(item -> sorted.put((Long) map(item).get("id"), normal(item)));
            return new ArrayList<>(sorted.values());
        }
        return tree;
    }
}
