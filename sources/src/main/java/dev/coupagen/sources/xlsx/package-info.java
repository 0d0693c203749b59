/** Workbooks in the form of Office Open XML as sheets of texts, whatever is in them: bounded in size, time and memory. */
@NullMarked
package dev.coupagen.sources.xlsx;

import org.jspecify.annotations.NullMarked;
