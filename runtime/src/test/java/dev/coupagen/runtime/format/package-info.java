/** Tests of readers and writers of formats. */
@NullMarked
package dev.coupagen.runtime.format;

import org.jspecify.annotations.NullMarked;
