/**
 * Hands records over to another system and marks them as exported: at least once each, whatever happens in between. Knows
 * the client by the interface {@code ExportPort} only.
 */
@NullMarked
package dev.coupagen.client.export;

import org.jspecify.annotations.NullMarked;
