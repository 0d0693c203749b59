/**
 * Extensions of MapStruct: with this module on the path of annotation processors, a mapper between models and classes of
 * your own needs no configuration. Runs in the compiler only.
 */
@NullMarked
package dev.coupagen.mapstruct;

import org.jspecify.annotations.NullMarked;
