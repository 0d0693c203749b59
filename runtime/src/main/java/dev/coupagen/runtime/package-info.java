/**
 * What users of generated code call: presence, raw values, custom fields, open enumerations, operations, and the
 * exceptions. Models and mappers are in {@code model}, the formats in {@code format}, {@code json} and {@code xml}.
 */
@NullMarked
package dev.coupagen.runtime;

import org.jspecify.annotations.NullMarked;
