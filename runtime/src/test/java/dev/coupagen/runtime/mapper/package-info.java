/** Documents that are not what was expected. */
@NullMarked
package dev.coupagen.runtime.mapper;

import org.jspecify.annotations.NullMarked;
