/** XML: reading over Aalto's StAX parser, writing into one buffer of bytes. */
@NullMarked
package dev.coupagen.runtime.xml;

import org.jspecify.annotations.NullMarked;
