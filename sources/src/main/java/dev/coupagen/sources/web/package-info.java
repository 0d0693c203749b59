/**
 * The web, for all that reads it: which addresses are secure, where redirects may lead, how much is read and how long it may
 * take, how often a server may be asked. Decided here and nowhere else.
 */
@NullMarked
package dev.coupagen.sources.web;

import org.jspecify.annotations.NullMarked;
