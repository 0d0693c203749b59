/** Parts of a model that no format shows alone: single values, lists, merged records, what identifies them. */
@NullMarked
package dev.coupagen.runtime.model;

import org.jspecify.annotations.NullMarked;
