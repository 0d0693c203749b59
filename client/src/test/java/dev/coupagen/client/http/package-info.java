/** What the transport does besides sending. */
@NullMarked
package dev.coupagen.client.http;

import org.jspecify.annotations.NullMarked;
