/** Interfaces as a user writes them; the processor makes models, mappers and paths of them. */
@NullMarked
package dev.coupagen.client.model;

import org.jspecify.annotations.NullMarked;
