/** Models as the annotation processor generates them, written by hand: the runtime is tested without the generator. */
@NullMarked
package dev.coupagen.runtime.example;

import org.jspecify.annotations.NullMarked;
