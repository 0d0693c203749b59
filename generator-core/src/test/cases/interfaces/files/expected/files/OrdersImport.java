package com.acme.coupa.files;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import dev.coupagen.runtime.OpenEnumeration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A row {@code Order} of the file {@code OrdersImport}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaRow(file = "OrdersImport", row = "Order", word = "Order")
public interface OrdersImport {
  /** <code>Order Number&#42;</code>: string(40), required, unique. */
  @CoupaElement("Order Number*")
  Optional<String> orderNumber();

  /** {@code Status}: string(20). */
  @CoupaElement("Status")
  Optional<Status> status();

  /** {@code 3-Way Match}: boolean. */
  @CoupaElement("3-Way Match")
  Optional<Boolean> element3WayMatch();

  /** {@code Lines}: unknown(as agreed). */
  @CoupaElement("Lines")
  Optional<String> lines();

  /** {@code Contract #}: unknown. */
  @CoupaElement("Contract #")
  Optional<String> contract();

  /** {@code lines-rows}: rows of Order Line. */
  @CoupaElement("lines-rows")
  List<OrdersImportLine> linesRows();

  /** The values of {@code Status}. */
  @dev.coupagen.annotations.Generated
  final class Status extends OpenEnumeration {
    public static final OpenEnumeration.Type<Status> TYPE = OpenEnumeration.Type.of(Status::new);

    public static final Status DRAFT = TYPE.known("draft");

    public static final Status ISSUED = TYPE.known("issued");

    private Status(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static Status of(String value) {
      return TYPE.of(value);
    }
  }
}
