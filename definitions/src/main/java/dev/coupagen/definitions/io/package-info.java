/** Files that are read and written whole, and what tells whether they changed. */
@NullMarked
package dev.coupagen.definitions.io;

import org.jspecify.annotations.NullMarked;
