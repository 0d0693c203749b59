/**
 * Typed paths into models, criteria and queries: written as the arguments of a REST call or as a GraphQL document, read
 * back from their text, and evaluated in memory. Generated path classes extend {@link
 * dev.coupagen.runtime.query.RecordPath}.
 */
@NullMarked
package dev.coupagen.runtime.query;

import org.jspecify.annotations.NullMarked;
