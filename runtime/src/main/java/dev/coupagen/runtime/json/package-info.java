/** JSON: reading over Jackson's tokenizer, writing into one buffer of bytes. */
@NullMarked
package dev.coupagen.runtime.json;

import org.jspecify.annotations.NullMarked;
