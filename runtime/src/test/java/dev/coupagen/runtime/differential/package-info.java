/**
 * The readers against others: what is read from bytes, text, a stream and random pieces of it must be the same, must be what
 * Jackson's tokens or the JDK's DOM hold, and must be refused where these refuse it. Short in every build; {@code
 * -Ddifferential.seconds=30} runs each reader for so long, {@code -Ddifferential.seed=random} from another start.
 */
@NullMarked
package dev.coupagen.runtime.differential;

import org.jspecify.annotations.NullMarked;
