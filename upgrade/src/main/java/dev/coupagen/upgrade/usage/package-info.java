/**
 * What compiled code uses of Coupa's API: elements, operations and values, each with class, method and line, read from class
 * files. Knows the classes that the processor generates, by whatever package they are shaded into.
 */
@NullMarked
package dev.coupagen.upgrade.usage;

import org.jspecify.annotations.NullMarked;
