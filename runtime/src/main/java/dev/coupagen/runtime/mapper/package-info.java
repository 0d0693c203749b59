/** What users call of a generated mapper: reading and writing documents in JSON and XML. */
@NullMarked
package dev.coupagen.runtime.mapper;

import org.jspecify.annotations.NullMarked;
