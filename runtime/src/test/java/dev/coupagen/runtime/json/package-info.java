/** Tests of JSON, against Jackson. */
@NullMarked
package dev.coupagen.runtime.json;

import org.jspecify.annotations.NullMarked;
