/** Tokens by a clock that the test moves. */
@NullMarked
package dev.coupagen.client.auth;

import org.jspecify.annotations.NullMarked;
