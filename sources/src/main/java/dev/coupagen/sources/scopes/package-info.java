/**
 * Which OAuth scopes the operations need: the permissions that an instance lists on its page of scopes (scope, API, action),
 * matched to operations by path and verb.
 */
@NullMarked
package dev.coupagen.sources.scopes;

import org.jspecify.annotations.NullMarked;
