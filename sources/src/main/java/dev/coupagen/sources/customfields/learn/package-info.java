/**
 * Learns the custom fields of a customer from what an instance sends: payloads are read into {@link
 * dev.coupagen.sources.customfields.learn.Sample}s, walked along the references of a release's definitions, and
 * whatever the release does not know becomes evidence for a field and its type.
 */
@NullMarked
package dev.coupagen.sources.customfields.learn;

import org.jspecify.annotations.NullMarked;
