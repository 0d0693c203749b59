/**
 * Readers of what Coupa and customers publish, each for one kind of input. All of them give an {@link
 * dev.coupagen.definitions.ApiDefinition} and report what they found odd.
 */
@NullMarked
package dev.coupagen.sources;

import org.jspecify.annotations.NullMarked;
