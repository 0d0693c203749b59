/**
 * The definitions of a Coupa release: resources, their elements and operations, as immutable records; the file format
 * they are stored in, their merge, and the bundled releases. Depends on no source and no emitter.
 */
@NullMarked
package dev.coupagen.definitions;

import org.jspecify.annotations.NullMarked;
