/**
 * Java as text: what the generator and the annotation processor share when they write source files. Untrusted text
 * becomes a literal here and nowhere else.
 */
@NullMarked
package dev.coupagen.javasource;

import org.jspecify.annotations.NullMarked;
