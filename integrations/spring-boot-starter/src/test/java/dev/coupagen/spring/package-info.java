/** The starter in real application contexts. */
@NullMarked
package dev.coupagen.spring;

import org.jspecify.annotations.NullMarked;
