/**
 * The goals of the Maven plugin. Each only translates its parameters for the generator, and what comes back for Maven:
 * progress and notices into its log, an error into one line that ends the build.
 */
@NullMarked
package dev.coupagen.maven;

import org.jspecify.annotations.NullMarked;
