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

    private Filling() {}

    static boolean isFilled(Field field, Scene scene) {
        if (field.isCustom()) {
            return scene.draw.with(field.name()).percent(70);
        }
        boolean matters = field.isRequired() || field.isUnique() || ALWAYS.contains(field.name());
        return matters || scene.draw.with(field.name()).with("filled").percent(scene.sparse ? SELDOM : OFTEN);
    }

    /** How many records of its own a list has. */
    static int parts(Field field, Scene scene) {
        Draw draw = scene.draw.with(field.name()).with("parts");
        boolean isLines = field.name().endsWith("lines")
                && field.recordType().field("line-num").isPresent();
        if (isLines) {
            return scene.sparse ? 5 : 1 + draw.below(4);
        }
        return draw.percent(scene.sparse ? 0 : 15) ? 1 : 0;
    }
}
