/**
 * Brings records of another system into an instance: each is created, or updated if its natural key is there already, and
 * what became of it is a line of a report, from which an interrupted import goes on.
 */
@NullMarked
package dev.coupagen.client.imports;

import org.jspecify.annotations.NullMarked;
