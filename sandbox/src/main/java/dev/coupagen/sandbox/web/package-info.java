/** What a person sees: the page at {@code /}, and the addresses below {@code /sandbox} that it and tests use. */
@NullMarked
package dev.coupagen.sandbox.web;

import org.jspecify.annotations.NullMarked;
