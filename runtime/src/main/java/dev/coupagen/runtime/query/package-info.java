/**
 * Typed paths into models, criteria and queries: written as the arguments of a REST call or as a GraphQL document, read
 * back from their text, and evaluated in memory. Generated path classes extend {@link
 * dev.coupagen.runtime.query.RecordPath}.
 *
 * <p>More than 25 files, because the types of one fluent language know each other: a path makes criteria and orders, a
 * criterion holds a path, a query holds both and is read back into them. Any split would make a cycle of packages, or make
 * public what only the language itself calls (routes, field trees).
 */
@NullMarked
package dev.coupagen.runtime.query;

import org.jspecify.annotations.NullMarked;
