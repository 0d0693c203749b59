/** Texts for people who must not see secrets: messages, logs and lines for support tickets. */
@NullMarked
package dev.coupagen.client.text;

import org.jspecify.annotations.NullMarked;
