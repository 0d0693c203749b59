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
import org.jspecify.annotations.Nullable;

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

    private final Optional<Field> price;
    private final Optional<Field> quantity;
    private final List<Field> ofLine;
    private final Optional<Field> lines;
    private final List<Field> ofHeader;

    private Totals(ResourceType type) {
        this.price = type.field("price");
        this.quantity = type.field("quantity");
        this.ofLine = decimals(type, OF_LINES);
        this.lines = type.fields().stream()
                .filter(ResourceType::isOwned)
                .filter(field -> field.recordType().field("total").isPresent())
                .filter(field -> field.name().endsWith("lines"))
                .findFirst();
        this.ofHeader = decimals(type, OF_HEADERS);
    }

    static Totals of(ResourceType type) {
        return new Totals(type);
    }

    private static List<Field> decimals(ResourceType type, List<String> names) {
        return names.stream()
                .flatMap(name -> type.field(name).stream())
                .filter(field -> field.kind() == Kind.DECIMAL)
                .toList();
    }

    void add(Rec record, Store store) {
        if (price.isPresent() && record.get(price.get()) instanceof BigDecimal amount) {
            boolean isMany = quantity.isPresent() && record.get(quantity.get()) instanceof BigDecimal;
            BigDecimal many = isMany ? (BigDecimal) record.get(quantity.get()) : null;
            set(record, ofLine, many == null ? amount : amount.multiply(many));
        } else if (lines.isPresent()) {
            BigDecimal sum = sum(record, lines.get(), store);
            if (sum.signum() > 0) {
                set(record, ofHeader, sum);
            }
        }
    }

    private static BigDecimal sum(Rec record, Field lines, Store store) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Field> total = List.of(lines.recordType().field("total").orElseThrow());
        for (Object item : record.items(lines)) {
            if (item instanceof Link link) {
                @Nullable Object @Nullable [] values = store.values(lines.recordType(), link.id(), total);
                sum = values != null && values[0] instanceof BigDecimal amount ? sum.add(amount) : sum;
            }
        }
        return sum;
    }

    private static void set(Rec record, List<Field> fields, BigDecimal amount) {
        for (Field field : fields) {
            if (record.get(field) != null) {
                record.set(field, ScalarSeeds.fitted(field, amount));
            }
        }
    }
}
