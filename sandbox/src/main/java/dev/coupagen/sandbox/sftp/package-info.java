/**
 * The SFTP server of the sandbox, by which files get into its folders and out of them as with an instance. It needs Apache MINA
 * SSHD, which is an optional dependency: no other package knows that.
 */
@NullMarked
package dev.coupagen.sandbox.sftp;

import org.jspecify.annotations.NullMarked;
