/**
 * The base of generated models and mappers: slots over a schema, and the one codec that reads and writes every model,
 * whatever the format. Public for generated code; a user calls {@link dev.coupagen.runtime.model.Model} and {@link
 * dev.coupagen.runtime.model.Mapper} only.
 */
@NullMarked
package dev.coupagen.runtime.model;

import org.jspecify.annotations.NullMarked;
