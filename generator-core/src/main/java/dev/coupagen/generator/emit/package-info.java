/**
 * Puts a {@code JavaModel} into Java: one class per kind of artefact. Emitters return values; they neither name, nor map
 * types, nor validate, nor write files.
 */
@NullMarked
package dev.coupagen.generator.emit;

import org.jspecify.annotations.NullMarked;
