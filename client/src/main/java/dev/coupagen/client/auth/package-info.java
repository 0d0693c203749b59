/**
 * How a client proves who it is: the grants of OAuth 2.0 and the legacy key. Tokens are asked for, kept, renewed before
 * their time and given up when an instance refuses them; no secret leaves but in the request that needs it.
 */
@NullMarked
package dev.coupagen.client.auth;

import org.jspecify.annotations.NullMarked;
