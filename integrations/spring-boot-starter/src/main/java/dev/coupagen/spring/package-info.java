/** A Coupa bean for Spring Boot: its properties, health, metrics and Jackson modules. */
@NullMarked
package dev.coupagen.spring;

import org.jspecify.annotations.NullMarked;
