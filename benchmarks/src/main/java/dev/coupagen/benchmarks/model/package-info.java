/**
 * The payload's resources as a user of Coupagen writes them: interfaces with the same elements as the records and
 * classes of the peers.
 */
@NullMarked
package dev.coupagen.benchmarks.model;

import org.jspecify.annotations.NullMarked;
