/**
 * The document that all contenders read and write: a seeded list page of invoices as JSON and as XML. The shapes of the
 * records are data ({@code shapes.txt}); the values are made up.
 */
@NullMarked
package dev.coupagen.benchmarks.payload;

import org.jspecify.annotations.NullMarked;
