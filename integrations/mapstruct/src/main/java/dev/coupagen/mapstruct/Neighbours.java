package dev.coupagen.mapstruct;

import org.mapstruct.ap.spi.MapStructProcessingEnvironment;

/** What MapStruct would use if this module were not there. */
final class Neighbours {
    private Neighbours() {}

    static boolean hasImmutables(MapStructProcessingEnvironment environment) {
        return environment.getElementUtils().getTypeElement("org.immutables.value.Value.Immutable") != null;
    }
}
