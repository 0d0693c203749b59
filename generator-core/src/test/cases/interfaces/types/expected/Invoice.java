package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.RawValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Invoice", element = "invoice", collection = "invoices", path = "/invoices")
public interface Invoice {
  /** {@code channels}: string(10)[]. */
  @CoupaElement("channels")
  List<Channels> channels();

  /** {@code created-at}: datetime, read-only. */
  @CoupaElement(value = "created-at", readOnly = true)
  Optional<OffsetDateTime> createdAt();

  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code cut-off}: time. */
  @CoupaElement("cut-off")
  Optional<String> cutOff();

  /** {@code grid}: string(1)[][]. */
  @CoupaElement("grid")
  List<RawValue> grid();

  /** {@code gross-total}: decimal(30,4), read-only. */
  @CoupaElement(value = "gross-total", readOnly = true)
  Optional<BigDecimal> grossTotal();

  /** {@code id}: integer, read-only. */
  @CoupaElement(value = "id", readOnly = true)
  Optional<Long> id();

  /** {@code invoice-date}: date. */
  @CoupaElement("invoice-date")
  Optional<LocalDate> invoiceDate();

  /** {@code invoice-number}: string(40), required, unique. */
  @CoupaElement("invoice-number")
  Optional<String> invoiceNumber();

  /** {@code level}: integer. Allowed values: {@code 1}, {@code 2}, {@code 3}. */
  @CoupaElement("level")
  Optional<Long> level();

  /** {@code lines}: Invoice-Line[]. */
  @CoupaElement("lines")
  List<InvoiceLine> lines();

  /** {@code nobody}: Stranger. */
  @CoupaElement("nobody")
  Optional<RawValue> nobody();

  /**
   * {@code note}: text, deprecated. What the supplier says, e.g. &#60;b&#62;&#34;net 30&#34;&#60;&#47;b&#62; &#38; so on.
   *
   * @deprecated Coupa says not to use it any more; a later release can remove it.
   */
  @Deprecated
  @CoupaElement("note")
  Optional<String> note();

  /** {@code paid}: boolean. */
  @CoupaElement("paid")
  Optional<Boolean> paid();

  /** {@code payload}: whatever. */
  @CoupaElement("payload")
  Optional<RawValue> payload();

  /** {@code status}: string(50), read-only. */
  @CoupaElement(value = "status", readOnly = true)
  Optional<Status> status();

  /** {@code supplier}: Supplier. */
  @CoupaElement("supplier")
  Optional<Supplier> supplier();

  /** The values of {@code channels}. */
  @dev.coupagen.annotations.Generated
  final class Channels extends OpenEnumeration {
    public static final OpenEnumeration.Type<Channels> TYPE = OpenEnumeration.Type.of(Channels::new);

    public static final Channels CSV = TYPE.known("csv");

    public static final Channels C_XML = TYPE.known("cXML");

    private Channels(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static Channels of(String value) {
      return TYPE.of(value);
    }
  }

  /** The values of {@code status}. */
  @dev.coupagen.annotations.Generated
  final class Status extends OpenEnumeration {
    public static final OpenEnumeration.Type<Status> TYPE = OpenEnumeration.Type.of(Status::new);

    public static final Status DRAFT = TYPE.known("draft");

    public static final Status PENDING_APPROVAL = TYPE.known("pending_approval");

    public static final Status APPROVED = TYPE.known("approved");

    private Status(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static Status of(String value) {
      return TYPE.of(value);
    }
  }
}
