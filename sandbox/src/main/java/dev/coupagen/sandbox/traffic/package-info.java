/** The calls that came and what was answered: as a log for people, and as files that can be served again. */
@NullMarked
package dev.coupagen.sandbox.traffic;

import org.jspecify.annotations.NullMarked;
