/** What a user may decide for all calls of a client or for one of them: times, retries, sizes, headers, arguments. */
@NullMarked
package dev.coupagen.client.options;

import org.jspecify.annotations.NullMarked;
