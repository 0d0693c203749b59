package dev.coupagen.sources.scopes;

/**
 * A line of the page on which an instance lists what scopes permit.
 *
 * @param scope such as {@code core.invoice.read}
 * @param api such as {@code Invoices}
 * @param action such as {@code Index}
 */
record Permission(String scope, String api, String action) {}
