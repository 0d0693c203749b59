/** A difference of two releases as people and programs read it: on a console, as Markdown, JSON and HTML. */
@NullMarked
package dev.coupagen.upgrade.report;

import org.jspecify.annotations.NullMarked;
