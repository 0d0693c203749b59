package dev.coupagen.client;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.raw.RawWriter;

/** Whether an update has the same effect if it is run twice: not if it adds lines, which have no id yet. */
final class Repeatability {
    private Repeatability() {}

    static <R> boolean of(Documents<R> documents, R model) {
        RawWriter writer = new RawWriter();
        documents.mapper().write(model, writer, MapperOptions.DEFAULT);
        return isRepeatable(writer.value());
    }

    private static boolean isRepeatable(RawValue value) {
        if (value instanceof RawValue.Struct struct) {
            return struct.members().stream().allMatch(member -> isRepeatable(member.value()));
        }
        return value.items().stream()
                .allMatch(item -> !(item instanceof RawValue.Struct struct)
                        || (struct.member("id").isPresent() && isRepeatable(item)));
    }
}
