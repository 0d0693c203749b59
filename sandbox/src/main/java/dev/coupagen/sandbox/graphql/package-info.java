/** GraphQL over the store: a schema made of the definitions, and the values of its fields. */
@NullMarked
package dev.coupagen.sandbox.graphql;

import org.jspecify.annotations.NullMarked;
