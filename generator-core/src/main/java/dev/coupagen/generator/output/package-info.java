/**
 * The one place that writes files: only what differs, at once or not at all, never outside its folder, never over or
 * away what is not ours. Knows nothing of what is in the files.
 */
@NullMarked
package dev.coupagen.generator.output;

import org.jspecify.annotations.NullMarked;
