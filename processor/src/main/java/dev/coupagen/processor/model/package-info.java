/**
 * What the annotation processor decided about an interface: immutable, complete, free of the compiler's types. Emitters
 * read it and decide nothing.
 */
@NullMarked
package dev.coupagen.processor.model;

import org.jspecify.annotations.NullMarked;
