/**
 * Coupa's HTTP over the store: operations of the definitions become routes, bodies become changes, records become JSON and
 * XML, and what is wrong becomes an error document of either shape.
 */
@NullMarked
package dev.coupagen.sandbox.api;

import org.jspecify.annotations.NullMarked;
