/**
 * The boundary between models and formats: a cursor that reads elements, a sink that writes them, and the names of
 * elements. JSON and XML implement it; a further format needs nothing else.
 */
@NullMarked
package dev.coupagen.runtime.format;

import org.jspecify.annotations.NullMarked;
