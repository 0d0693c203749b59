/** The scopes of operations against the table of permissions. */
@NullMarked
package dev.coupagen.sources.scopes;

import org.jspecify.annotations.NullMarked;
