/** What can be seen of the requests from outside: events for listeners, meters, and lines for support tickets. */
@NullMarked
package dev.coupagen.client.observe;

import org.jspecify.annotations.NullMarked;
