/**
 * What changed between two releases, as a table of changes, each with what it means for code that reads and for code that
 * writes. A pure function of two definitions: {@link dev.coupagen.definitions.diff.ReleaseDiff}.
 */
@NullMarked
package dev.coupagen.definitions.diff;

import org.jspecify.annotations.NullMarked;
