/** Tests of characters and bytes: canonical values, names and UTF-8. */
@NullMarked
package dev.coupagen.runtime.text;

import org.jspecify.annotations.NullMarked;
