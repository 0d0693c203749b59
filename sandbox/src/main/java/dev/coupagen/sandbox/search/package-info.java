/**
 * Arguments of a call understood: which records are asked for, in which order, and how much of each. Criteria are tested
 * by the query package of the runtime, on models of only those elements that the criteria name.
 */
@NullMarked
package dev.coupagen.sandbox.search;

import org.jspecify.annotations.NullMarked;
