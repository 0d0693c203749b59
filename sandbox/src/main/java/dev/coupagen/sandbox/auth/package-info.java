/** Who may call: OAuth 2.0 clients, grants and tokens, the legacy key, and how many calls a second each may send. */
@NullMarked
package dev.coupagen.sandbox.auth;

import org.jspecify.annotations.NullMarked;
