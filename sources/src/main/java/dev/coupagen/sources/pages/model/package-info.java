/** What pages state, before it is merged: pages, drafts, elements, resources. */
@NullMarked
package dev.coupagen.sources.pages.model;

import org.jspecify.annotations.NullMarked;
