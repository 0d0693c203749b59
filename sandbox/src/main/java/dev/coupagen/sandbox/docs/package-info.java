/** The Swagger file that an instance publishes of itself. */
@NullMarked
package dev.coupagen.sandbox.docs;

import org.jspecify.annotations.NullMarked;
