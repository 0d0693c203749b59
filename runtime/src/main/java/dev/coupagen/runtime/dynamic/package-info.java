/**
 * Models without generated classes, for tools: the elements of resources come from a catalogue, such as the definition
 * file on the class path, and are reached by their names.
 */
@NullMarked
package dev.coupagen.runtime.dynamic;

import org.jspecify.annotations.NullMarked;
