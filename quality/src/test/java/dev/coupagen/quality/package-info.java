/** Tests of the repository itself: its words, the sizes of files and packages, duplicated code, and its documentation. */
@NullMarked
package dev.coupagen.quality;

import org.jspecify.annotations.NullMarked;
