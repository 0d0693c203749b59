/** Reading and writing whole files: limits, encodings, many writers, wrong locations. */
@NullMarked
package dev.coupagen.definitions.io;

import org.jspecify.annotations.NullMarked;
