/** Mappers that MapStruct writes are compiled and run. */
@NullMarked
package dev.coupagen.mapstruct;

import org.jspecify.annotations.NullMarked;
