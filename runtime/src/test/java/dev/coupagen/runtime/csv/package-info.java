/** Tests of files of rows as texts. */
@NullMarked
package dev.coupagen.runtime.csv;

import org.jspecify.annotations.NullMarked;
