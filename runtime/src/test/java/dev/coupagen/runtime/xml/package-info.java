/** Tests of XML, as Coupa sends it and as nobody should. */
@NullMarked
package dev.coupagen.runtime.xml;

import org.jspecify.annotations.NullMarked;
