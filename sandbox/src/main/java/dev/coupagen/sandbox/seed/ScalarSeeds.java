package dev.coupagen.sandbox.seed;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Owner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The value of a field that is not a record, by its kind and by what its name says. */
final class ScalarSeeds {
    private static final int SHORT_INTEGER = 100;

    private ScalarSeeds() {}

    /** The value; null if none can be made. */
    static @Nullable Object value(ResourceType type, Field field, Scene scene) {
        Draw draw = scene.draw.with(field.name());
        return switch (field.kind()) {
            case TEXT -> TextSeeds.value(type, field, scene);
            case INTEGER -> integer(field, scene, draw);
            case DECIMAL -> decimal(field, draw);
            case BOOLEAN -> bool(field.name(), draw);
            case DATE -> date(field, scene, draw).toLocalDate();
            case DATETIME -> moment(field, scene, draw);
            case RAW -> new RawValue.Text(field.label() + " " + scene.id);
            default -> null;
        };
    }

    private static @Nullable Object integer(Field field, Scene scene, Draw draw) {
        String name = field.name();
        if (name.equals("line-num") || name.equals("position") || name.equals("line-number")) {
            return (long) scene.position;
        }
        if (name.endsWith("-id")) {
            // Only what is known to lead somewhere.
            Owner owner = scene.owner;
            boolean isOwner = owner != null && name.equals(owner.type().element() + "-id");
            return isOwner && owner != null ? (Long) owner.id() : null;
        }
        return (long) draw.below(SHORT_INTEGER) + 1;
    }

    private static BigDecimal decimal(Field field, Draw draw) {
        String name = field.name();
        if (name.contains("percent") || name.endsWith("-pct") || name.equals("pct")) {
            return fitted(field, BigDecimal.valueOf(draw.below(1_000), 1));
        }
        if (name.contains("quantity") || name.endsWith("-qty")) {
            return fitted(field, BigDecimal.valueOf(draw.below(40) + 1L));
        }
        if (name.contains("rate")) {
            return fitted(field, BigDecimal.valueOf(draw.below(20_000) + 1L, 4));
        }
        return fitted(field, BigDecimal.valueOf(draw.below(200_000) + 100L, 2));
    }

    /** The number with the digits that its type has room for. */
    static BigDecimal fitted(Field field, BigDecimal value) {
        int scale = field.scale() < 0 ? Math.max(2, value.scale()) : Math.min(field.scale(), 4);
        BigDecimal scaled = value.setScale(scale, RoundingMode.HALF_UP);
        int whole = scaled.precision() - scaled.scale();
        if (field.length() > 0 && whole > field.length() - Math.max(0, field.scale())) {
            return BigDecimal.ONE.setScale(scale);
        }
        return scaled;
    }

    private static Boolean bool(String name, Draw draw) {
        return switch (name) {
            case "active", "active-flag" -> draw.percent(90);
            case "exported" -> draw.percent(35);
            default -> draw.percent(40);
        };
    }

    private static OffsetDateTime date(Field field, Scene scene, Draw draw) {
        return moment(field, scene, draw);
    }

    private static OffsetDateTime moment(Field field, Scene scene, Draw draw) {
        String name = field.name();
        if (name.equals("created-at")) {
            return scene.created;
        }
        if (name.equals("updated-at")) {
            return scene.updated();
        }
        if (name.contains("start") || name.contains("from") || name.startsWith("original")) {
            return midnight(scene.created.minusDays(draw.below(30) + 1L));
        }
        boolean isLater =
                name.contains("end") || name.contains("due") || name.contains("expir") || name.contains("to-");
        int days = isLater ? 30 + draw.below(300) : draw.below(20);
        return field.kind() == dev.coupagen.runtime.model.Kind.DATE || name.endsWith("-date")
                ? midnight(scene.created.plusDays(days))
                : scene.created.plusDays(days).plusMinutes(draw.below(300));
    }

    private static OffsetDateTime midnight(OffsetDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return OffsetDateTime.of(day.atStartOfDay(), moment.getOffset());
    }
}
