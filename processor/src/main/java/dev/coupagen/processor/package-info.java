/**
 * The annotation processor: reads interfaces into {@code model}, checks them against the definitions on the class path,
 * and has {@code emit} write the classes. Reports on the method that is wrong, all of them at once, and never throws.
 */
@NullMarked
package dev.coupagen.processor;

import org.jspecify.annotations.NullMarked;
