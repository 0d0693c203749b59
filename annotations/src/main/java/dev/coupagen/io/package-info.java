/** How files are written: as a whole or not at all. All modules of Coupagen that write files use it; it is not for users. */
@NullMarked
package dev.coupagen.io;

import org.jspecify.annotations.NullMarked;
