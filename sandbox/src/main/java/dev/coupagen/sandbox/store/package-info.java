/**
 * The records of a sandbox: a table for each type that holds them packed into bytes, so that a hundred thousand invoices fit
 * into a small heap, and the journal that keeps them on disk. Knows no HTTP.
 */
@NullMarked
package dev.coupagen.sandbox.store;

import org.jspecify.annotations.NullMarked;
