/**
 * From an {@code ApiDefinition} to a {@link dev.coupagen.generator.resolve.JavaModel} in which every name and type is
 * decided: what is in, what is cut, what each element becomes in Java. All validation is here; what cannot become Java
 * is left out with a notice.
 */
@NullMarked
package dev.coupagen.generator.resolve;

import org.jspecify.annotations.NullMarked;
