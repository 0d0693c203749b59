/**
 * Flat files: imports that change the records of the store, and exports that are written from them, driven by the formats of the
 * definitions; over HTTP, in code, and in the folders that an SFTP server of Coupa has.
 */
@NullMarked
package dev.coupagen.sandbox.files;

import org.jspecify.annotations.NullMarked;
