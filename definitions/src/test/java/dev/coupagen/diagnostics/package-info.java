/** What messages to users look like, whatever the values in them are. */
@NullMarked
package dev.coupagen.diagnostics;

import org.jspecify.annotations.NullMarked;
