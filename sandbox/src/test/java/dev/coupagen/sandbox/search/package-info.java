/** Tests of criteria on a store, without HTTP. */
@NullMarked
package dev.coupagen.sandbox.search;

import org.jspecify.annotations.NullMarked;
