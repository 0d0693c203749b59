/**
 * What a user writes on an interface to make it a model of a Coupa resource. The generator writes the same
 * annotations on what it generates, so the two can be mixed freely.
 */
package dev.coupagen.annotations;
