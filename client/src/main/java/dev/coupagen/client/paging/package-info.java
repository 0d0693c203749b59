/**
 * All records of a query, page by page: by key, so that what others create, change and remove meanwhile makes no record
 * come twice or not at all, or by offset; where to go on after a stop; and what changed since the last time.
 */
@NullMarked
package dev.coupagen.client.paging;

import org.jspecify.annotations.NullMarked;
