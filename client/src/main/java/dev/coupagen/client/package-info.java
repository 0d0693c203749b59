/**
 * Calls Coupa's API with generated models: {@code Coupa} is where to begin, {@code ResourceClient} reads and writes the
 * records of one resource, and each way to fail is a {@code CoupaException}. More than 25 files, because the exceptions are
 * a sealed family, which has to be in one package.
 */
@NullMarked
package dev.coupagen.client;

import org.jspecify.annotations.NullMarked;
