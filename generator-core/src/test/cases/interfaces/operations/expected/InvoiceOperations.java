package com.acme.coupa;

import dev.coupagen.runtime.Operation;
import javax.annotation.processing.Generated;

/** What can be done with {@code Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class InvoiceOperations {
  /** {@code POST /invoices} */
  public static final Operation CREATE = Operation.of("POST", "/invoices").scopes("core.invoice.write");

  /** {@code DELETE /invoices/{id}/void} */
  public static final Operation DELETE_VOID = Operation.of("DELETE", "/invoices/{id}/void");

  /** {@code GET /invoices} */
  public static final Operation LIST = Operation.of("GET", "/invoices").parameters("limit", "offset").scopes("core.invoice.read");

  /** {@code PUT /invoices/{id}/submit} */
  public static final Operation SUBMIT = Operation.of("PUT", "/invoices/{id}/submit");

  /** {@code PUT /invoices/{id}/void} */
  public static final Operation VOID = Operation.of("PUT", "/invoices/{id}/void");

  /** <code>GET &#47;invoices&#47;&#42;&#47;x(&#47;&#123;y&#125;)</code> */
  public static final Operation X = Operation.of("GET", "/invoices/*/x(/{y})");

  private InvoiceOperations() {
  }
}
