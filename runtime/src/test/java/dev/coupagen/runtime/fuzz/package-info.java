/** Fuzzing of the mappers: on their seeds in every build, on inputs of the fuzzer by {@code runtime/fuzz}. */
@NullMarked
package dev.coupagen.runtime.fuzz;

import org.jspecify.annotations.NullMarked;
