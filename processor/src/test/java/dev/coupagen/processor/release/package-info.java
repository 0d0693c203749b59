/** The code of whole releases, compiled as a user does it, against documented and random payloads. */
@NullMarked
package dev.coupagen.processor.release;

import org.jspecify.annotations.NullMarked;
