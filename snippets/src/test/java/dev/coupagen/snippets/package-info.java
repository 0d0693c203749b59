/**
 * The examples of README, docs and the site. Java is compiled, configuration and commands are compared with what the goals,
 * the programs and the modules really have. How an example gets what it does not show: see {@code CONTRIBUTING.md}.
 */
@NullMarked
package dev.coupagen.snippets;

import org.jspecify.annotations.NullMarked;
