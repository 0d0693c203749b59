/**
 * A Coupa that runs in a test or on a laptop: start it with {@link dev.coupagen.sandbox.CoupaSandbox} or from the command
 * line with {@link dev.coupagen.sandbox.Main}, and call it over HTTP.
 */
@NullMarked
package dev.coupagen.sandbox;

import org.jspecify.annotations.NullMarked;
