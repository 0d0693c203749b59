/** Names as text: where their words begin, singular and plural, and which known name a wrong one may mean. */
@NullMarked
package dev.coupagen.names;

import org.jspecify.annotations.NullMarked;
