/** Models of an application. */
@NullMarked
package dev.coupagen.spring.model;

import org.jspecify.annotations.NullMarked;
