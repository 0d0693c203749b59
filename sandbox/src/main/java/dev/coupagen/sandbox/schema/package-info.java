/**
 * The resources that a sandbox serves: types with numbered fields, made of a definition file and custom fields, and the
 * catalogues of them that the mappers of the runtime need.
 */
@NullMarked
package dev.coupagen.sandbox.schema;

import org.jspecify.annotations.NullMarked;
