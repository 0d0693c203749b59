/** What an upgrade changes of what a project uses: findings with their lines, a baseline of accepted ones, reports. */
@NullMarked
package dev.coupagen.upgrade.check;

import org.jspecify.annotations.NullMarked;
