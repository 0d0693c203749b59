/** Tests of the sandbox over real sockets, with an HTTP client that knows nothing of it. */
@NullMarked
package dev.coupagen.sandbox;

import org.jspecify.annotations.NullMarked;
