/**
 * What generated models and mappers are made of: slots over a schema, and the one codec that reads and writes every
 * model. Public for generated code; a user meets {@link dev.coupagen.runtime.model.Model} and {@link
 * dev.coupagen.runtime.model.Mapper} only.
 */
@NullMarked
package dev.coupagen.runtime.model;

import org.jspecify.annotations.NullMarked;
