/**
 * Asks a running Coupa instance, politely and without ever showing a secret, for its own Swagger files and for samples of
 * its records.
 */
@NullMarked
package dev.coupagen.sources.customfields.live;

import org.jspecify.annotations.NullMarked;
