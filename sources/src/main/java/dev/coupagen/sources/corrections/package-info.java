/** What Coupa's sources have wrong, and what they leave open: corrections with their evidence, and placeholders resolved. */
@NullMarked
package dev.coupagen.sources.corrections;

import org.jspecify.annotations.NullMarked;
