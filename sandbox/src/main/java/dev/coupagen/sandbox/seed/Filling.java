package dev.coupagen.sandbox.seed;

import dev.coupagen.sandbox.schema.Field;
import java.util.Set;

/** Which elements of a record have values: those that matter always, the others now and then. */
final class Filling {
    private static final Set<String> ALWAYS = Set.of(
            "created-at",
            "updated-at",
            "created-by",
            "updated-by",
            "name",
            "status",
            "active",
            "exported",
            "currency",
            "supplier",
            "total",
            "price",
            "quantity",
            "line-num",
            "description",
            "account",
            "uom",
            "item",
            "city",
            "country",
            "street1",
            "postal-code",
            "email",
            "firstname",
            "lastname",
            "fullname",
            "invoice-date",
            "gross-total",
            "document-type",
            "name-given",
            "name-family",
            "number",
            "payment-term");

    private static final int OFTEN = 35;
    private static final int SELDOM = 3;

    private static final Draw.Key FILLED = Draw.Key.of("filled");
    private static final Draw.Key PARTS = Draw.Key.of("parts");
    private final boolean custom;
    private final boolean matters;
    private final boolean lines;

    private Filling(boolean custom, boolean matters, boolean lines) {
        this.custom = custom;
        this.matters = matters;
        this.lines = lines;
    }

    static Filling of(Field field) {
        return new Filling(
                field.isCustom(),
                field.isRequired() || field.isUnique() || ALWAYS.contains(field.name()),
                field.isList()
                        && field.isRecord()
                        && field.name().endsWith("lines")
                        && field.recordType().field("line-num").isPresent());
    }

    boolean isFilled(FieldPlan plan, Scene scene) {
        if (custom) {
            return plan.draw(scene).percent(70);
        }
        return matters || plan.draw(scene).with(FILLED).percent(scene.sparse ? SELDOM : OFTEN);
    }

    /** How many records of its own a list has. */
    int parts(FieldPlan plan, Scene scene) {
        Draw draw = plan.draw(scene).with(PARTS);
        if (lines) {
            return scene.sparse ? 5 : 1 + draw.below(4);
        }
        return draw.percent(scene.sparse ? 0 : 15) ? 1 : 0;
    }
}
