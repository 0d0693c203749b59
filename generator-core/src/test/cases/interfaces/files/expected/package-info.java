/** Interfaces of Coupa's resources, generated from their definitions. No accessor returns null. */
@NullMarked
package com.acme.coupa;

import org.jspecify.annotations.NullMarked;
