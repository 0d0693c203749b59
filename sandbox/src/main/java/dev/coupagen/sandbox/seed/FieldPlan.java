package dev.coupagen.sandbox.seed;

import dev.coupagen.sandbox.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * How a field of a type is filled. What follows from the names is found out once for each field, and not for each record.
 *
 * @param key what numbers are drawn by
 * @param filling whether a record has a value
 * @param maker what makes a value that is not a record; null of records
 */
record FieldPlan(
        Field field,
        Draw.Key key,
        Filling filling,
        @Nullable Maker maker) {

    /** Makes the values of one field. */
    interface Maker {
        /** The value; null if none can be made. */
        @Nullable Object make(Scene scene, Draw draw);
    }

    static FieldPlan of(Field field, @Nullable Maker maker) {
        return new FieldPlan(field, Draw.Key.of(field.name()), Filling.of(field), maker);
    }

    Draw draw(Scene scene) {
        return scene.draw.with(key);
    }

    boolean isFilled(Scene scene) {
        return filling.isFilled(this, scene);
    }

    /** How many records of its own a list has. */
    int parts(Scene scene) {
        return filling.parts(this, scene);
    }
}
