/**
 * What every message to a user has in common: a stable code, a severity, a text of one line. The messages themselves are
 * enums of the modules that give them.
 */
@NullMarked
package dev.coupagen.diagnostics;

import org.jspecify.annotations.NullMarked;
