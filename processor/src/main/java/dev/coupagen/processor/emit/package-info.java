/** One emitter for each class that comes with an interface: they neither name, nor map types, nor validate. */
@NullMarked
package dev.coupagen.processor.emit;

import org.jspecify.annotations.NullMarked;
