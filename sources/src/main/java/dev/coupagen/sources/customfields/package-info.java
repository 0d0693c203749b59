/**
 * The custom-field file, in which a customer says which fields an instance has beyond Coupa's own, and how these join a
 * release's definitions.
 */
@NullMarked
package dev.coupagen.sources.customfields;

import org.jspecify.annotations.NullMarked;
