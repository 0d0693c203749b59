/** Fuzzing of what comes from files and sites: on its seeds in every build, on inputs of the fuzzer by {@code runtime/fuzz}. */
@NullMarked
package dev.coupagen.sources.fuzz;

import org.jspecify.annotations.NullMarked;
