package dev.coupagen.sandbox.seed;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Owner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The values of fields that are not records, by their kind and by what their names say. */
final class ScalarSeeds {
    private static final int SHORT_INTEGER = 100;

    private ScalarSeeds() {}

    /** What makes the values of a field. */
    static FieldPlan.Maker maker(ResourceType type, Field field) {
        FieldPlan.Maker single = single(type, field);
        return field.isList()
                ? (scene, draw) -> {
                    Object value = single.make(scene, draw);
                    return value == null ? null : List.of(value);
                }
                : single;
    }

    private static FieldPlan.Maker single(ResourceType type, Field field) {
        return switch (field.kind()) {
            case TEXT -> TextSeeds.maker(type, field);
            case INTEGER -> integer(field.name());
            case DECIMAL -> decimal(field);
            case BOOLEAN -> bool(field.name());
            case DATE -> {
                MomentMaker moment = moment(field);
                yield (scene, draw) -> moment.make(scene, draw).toLocalDate();
            }
            case DATETIME -> moment(field);
            case RAW -> {
                String label = field.label() + " ";
                yield (scene, draw) -> new RawValue.Text(label + scene.id);
            }
            default -> (scene, draw) -> null;
        };
    }

    private static FieldPlan.Maker integer(String name) {
        if (name.equals("line-num") || name.equals("position") || name.equals("line-number")) {
            return (scene, draw) -> (long) scene.position;
        }
        if (name.endsWith("-id")) {
            // Only what is known to lead somewhere.
            String owning = name.substring(0, name.length() - "-id".length());
            return (scene, draw) -> {
                Owner owner = scene.owner;
                return owner != null && owner.type().element().equals(owning) ? (Long) owner.id() : null;
            };
        }
        return (scene, draw) -> (long) draw.below(SHORT_INTEGER) + 1;
    }

    private static FieldPlan.Maker decimal(Field field) {
        String name = field.name();
        if (name.contains("percent") || name.endsWith("-pct") || name.equals("pct")) {
            return (scene, draw) -> fitted(field, BigDecimal.valueOf(draw.below(1_000), 1));
        }
        if (name.contains("quantity") || name.endsWith("-qty")) {
            return (scene, draw) -> fitted(field, BigDecimal.valueOf(draw.below(40) + 1L));
        }
        if (name.contains("rate")) {
            return (scene, draw) -> fitted(field, BigDecimal.valueOf(draw.below(20_000) + 1L, 4));
        }
        return (scene, draw) -> fitted(field, BigDecimal.valueOf(draw.below(200_000) + 100L, 2));
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

    private static FieldPlan.Maker bool(String name) {
        int chance = switch (name) {
            case "active", "active-flag" -> 90;
            case "exported" -> 35;
            default -> 40;
        };
        return (scene, draw) -> draw.percent(chance);
    }

    /** Makes the moments of one field. */
    private interface MomentMaker extends FieldPlan.Maker {
        @Override
        OffsetDateTime make(Scene scene, Draw draw);
    }

    private static MomentMaker moment(Field field) {
        String name = field.name();
        if (name.equals("created-at")) {
            return (scene, draw) -> scene.created;
        }
        if (name.equals("updated-at")) {
            return (scene, draw) -> scene.updated();
        }
        if (name.contains("start") || name.contains("from") || name.startsWith("original")) {
            return (scene, draw) -> midnight(scene.created.minusDays(draw.below(30) + 1L));
        }
        boolean isLater =
                name.contains("end") || name.contains("due") || name.contains("expir") || name.contains("to-");
        boolean isDay = field.kind() == Kind.DATE || name.endsWith("-date");
        return (scene, draw) -> {
            OffsetDateTime day = scene.created.plusDays(isLater ? 30 + draw.below(300) : draw.below(20));
            return isDay ? midnight(day) : day.plusMinutes(draw.below(300));
        };
    }

    private static OffsetDateTime midnight(OffsetDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return OffsetDateTime.of(day.atStartOfDay(), moment.getOffset());
    }
}
