/** The payload's resources as records, for the peers that bind JSON and for Jackson XML. An element without a value is null, as users of these libraries have it. */
@NullUnmarked
package dev.coupagen.benchmarks.records;

import org.jspecify.annotations.NullUnmarked;
