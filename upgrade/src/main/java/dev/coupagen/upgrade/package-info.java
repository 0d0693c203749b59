/** The messages about upgrades: reports, the check of a project, its baseline. */
@NullMarked
package dev.coupagen.upgrade;

import org.jspecify.annotations.NullMarked;
