/** The client against real servers. */
@NullMarked
package dev.coupagen.client;

import org.jspecify.annotations.NullMarked;
