/**
 * One call of Coupa's API: authorized, paced, repeated if that is safe, and observed. What went wrong is a {@code Failure};
 * the package above makes exceptions of it.
 */
@NullMarked
package dev.coupagen.client.call;

import org.jspecify.annotations.NullMarked;
