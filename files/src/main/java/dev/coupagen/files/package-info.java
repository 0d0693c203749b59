/**
 * Exchange of files with Coupa: {@code FileExchange} gives the folders that Coupa picks files up from and writes files to,
 * over SFTP or in a file system. A connection that is cut loses no file and doubles none.
 */
@NullMarked
package dev.coupagen.files;

import org.jspecify.annotations.NullMarked;
