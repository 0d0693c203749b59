/** The switches by which a program keeps itself from writing where it must not. */
@NullMarked
package dev.coupagen.client.safety;

import org.jspecify.annotations.NullMarked;
