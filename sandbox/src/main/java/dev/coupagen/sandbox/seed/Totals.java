package dev.coupagen.sandbox.seed;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes the amounts of a record agree: a line's total is price times quantity, a header's the sum of its lines. */
final class Totals {
    private static final List<String> OF_LINES =
            List.of("total", "accounting-total", "reporting-total", "total-with-taxes", "amount");
    private static final List<String> OF_HEADERS = List.of(
            "total",
            "gross-total",
            "net-total",
            "total-with-taxes",
            "accounting-total",
            "reporting-total",
            "amount-due",
            "line-total");

    private Totals() {}

    static void add(Rec record, Store store) {
        Object price = record.get("price");
        if (price instanceof BigDecimal amount) {
            BigDecimal quantity = record.get("quantity") instanceof BigDecimal number ? number : BigDecimal.ONE;
            set(record, OF_LINES, amount.multiply(quantity));
            return;
        }
        lines(record.type())
                .map(field -> sum(record, field, store))
                .filter(sum -> sum.signum() > 0)
                .ifPresent(sum -> set(record, OF_HEADERS, sum));
    }

    private static Optional<Field> lines(ResourceType type) {
        return type.fields().stream()
                .filter(ResourceType::isOwned)
                .filter(field -> field.recordType().field("total").isPresent())
                .filter(field -> field.name().endsWith("lines"))
                .findFirst();
    }

    private static BigDecimal sum(Rec record, Field lines, Store store) {
        BigDecimal sum = BigDecimal.ZERO;
        Field total = lines.recordType().field("total").orElseThrow();
        for (Object item : record.items(lines)) {
            Object value = item instanceof Link link
                    ? store.find(lines.recordType(), link.id())
                            .map(line -> line.get(total))
                            .orElse(null)
                    : null;
            sum = value instanceof BigDecimal amount ? sum.add(amount) : sum;
        }
        return sum;
    }

    private static void set(Rec record, List<String> names, BigDecimal amount) {
        for (String name : names) {
            record.type()
                    .field(name)
                    .filter(field -> field.kind() == Kind.DECIMAL)
                    .filter(field -> record.get(field) != null)
                    .ifPresent(field -> record.set(field, ScalarSeeds.fitted(field, amount)));
        }
    }
}
