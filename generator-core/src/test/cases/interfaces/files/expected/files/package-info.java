/** Interfaces of the row types of flat files, generated from their definitions. No accessor returns null. */
@NullMarked
package com.acme.coupa.files;

import org.jspecify.annotations.NullMarked;
