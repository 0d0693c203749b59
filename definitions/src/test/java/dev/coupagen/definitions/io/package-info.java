/** Files under attack: many writers, wrong places. */
@NullMarked
package dev.coupagen.definitions.io;

import org.jspecify.annotations.NullMarked;
