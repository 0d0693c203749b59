/**
 * Everything that takes part: our mappers, the peers as a user would configure them for Coupa's payloads, and the floors,
 * which only scan or only write tokens.
 */
@NullMarked
package dev.coupagen.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
