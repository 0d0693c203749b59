/**
 * One exchange over HTTP: what is sent, what came back, and the transport between them, which users can replace. Knows
 * nothing of Coupa, tokens or retries.
 */
@NullMarked
package dev.coupagen.client.http;

import org.jspecify.annotations.NullMarked;
