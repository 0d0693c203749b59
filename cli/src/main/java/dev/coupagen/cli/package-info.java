/**
 * The command-line program. Each command only translates its options into a request, as the goals of the Maven plugin do,
 * and the answer into lines and an exit code.
 */
@NullMarked
package dev.coupagen.cli;

import org.jspecify.annotations.NullMarked;
