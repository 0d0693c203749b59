/**
 * How fast a client id may ask: the limit that all threads and all {@code Coupa} objects of a process share, and how it
 * gives way to a server that says it is too much.
 */
@NullMarked
package dev.coupagen.client.limit;

import org.jspecify.annotations.NullMarked;
