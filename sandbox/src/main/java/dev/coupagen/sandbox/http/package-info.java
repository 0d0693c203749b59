/** Calls and replies, and the server that carries them: knows nothing of Coupa. */
@NullMarked
package dev.coupagen.sandbox.http;

import org.jspecify.annotations.NullMarked;
