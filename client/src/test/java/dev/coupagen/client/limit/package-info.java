/** The limit of requests against a server that enforces one. */
@NullMarked
package dev.coupagen.client.limit;

import org.jspecify.annotations.NullMarked;
