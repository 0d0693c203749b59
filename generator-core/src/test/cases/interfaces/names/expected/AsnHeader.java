package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.OpenEnumeration;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code Asn-Header}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Asn-Header", element = "asn-header", collection = "asn-headers")
public interface AsnHeader {
  /** {@code 3-way-match}: string. */
  @CoupaElement("3-way-match")
  Optional<String> element3WayMatch();

  /** {@code EDIEnabled}: boolean. */
  @CoupaElement("EDIEnabled")
  Optional<Boolean> ediEnabled();

  /** {@code Important}: string. */
  @CoupaElement("Important")
  Optional<String> important();

  /** {@code a-b}: string. */
  @CoupaElement("a-b")
  Optional<String> aB();

  /** {@code a_b}: string. */
  @CoupaElement("a_b")
  Optional<String> aBElement();

  /** {@code active}: boolean. */
  @CoupaElement("active")
  Optional<Boolean> active();

  /** {@code active?}: boolean. */
  @CoupaElement("active?")
  Optional<Boolean> isActive();

  /** {@code builder}: string. */
  @CoupaElement("builder")
  Optional<String> builderElement();

  /** {@code class}: string. */
  @CoupaElement("class")
  Optional<String> classElement();

  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code get-class}: string. */
  @CoupaElement("get-class")
  Optional<String> getClassElement();

  /** <code>gr&#246;&#223;e</code>: string. */
  @CoupaElement("gr\u00f6\u00dfe")
  Optional<String> grosse();

  /** {@code hash-code}: integer. */
  @CoupaElement("hash-code")
  Optional<Long> hashCodeElement();

  /** {@code invoice}: string. */
  @CoupaElement("invoice")
  Optional<InvoiceValue> invoice();

  /** {@code invoiceNumber}: string. */
  @CoupaElement("invoiceNumber")
  Optional<String> invoiceNumber();

  /** {@code is-default}: boolean. */
  @CoupaElement("is-default")
  Optional<Boolean> isDefault();

  /** {@code is-default?}: boolean. */
  @CoupaElement("is-default?")
  Optional<Boolean> isDefaultQuestion();

  /** {@code line-1-2}: string. */
  @CoupaElement("line-1-2")
  Optional<String> line1_2();

  /** {@code line-12}: string. */
  @CoupaElement("line-12")
  Optional<String> line12();

  /** {@code new}: string. */
  @CoupaElement("new")
  Optional<String> newElement();

  /** {@code public}: string. */
  @CoupaElement("public")
  Optional<String> publicElement();

  /** {@code type}: string. */
  @CoupaElement("type")
  Optional<TypeValue> type();

  /** {@code zone}: string. */
  @CoupaElement("zone")
  Optional<Zone> zone();

  /** <code>&#48264;&#54840;</code>: string. */
  @CoupaElement("\ubc88\ud638")
  Optional<String> ubc88Ud638();

  /** The values of {@code invoice}. */
  @dev.coupagen.annotations.Generated
  final class InvoiceValue extends OpenEnumeration {
    public static final OpenEnumeration.Type<InvoiceValue> TYPE = OpenEnumeration.Type.of(InvoiceValue::new);

    public static final InvoiceValue A = TYPE.known("a");

    public static final InvoiceValue A_VALUE = TYPE.known("A");

    public static final InvoiceValue BLANK = TYPE.known("");

    public static final InvoiceValue PERCENT = TYPE.known("%");

    public static final InvoiceValue VALUE_1 = TYPE.known("1");

    public static final InvoiceValue VALUE_1ST = TYPE.known("1st");

    public static final InvoiceValue E = TYPE.known("\u00e9");

    public static final InvoiceValue A_B = TYPE.known("a b");

    public static final InvoiceValue A_B_VALUE = TYPE.known("a-b");

    public static final InvoiceValue B = TYPE.known("b");

    public static final InvoiceValue B_DOT_C = TYPE.known("B.c");

    public static final InvoiceValue B_C = TYPE.known("b/c");

    private InvoiceValue(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static InvoiceValue of(String value) {
      return TYPE.of(value);
    }
  }

  /** The values of {@code type}. */
  @dev.coupagen.annotations.Generated
  final class TypeValue extends OpenEnumeration {
    public static final OpenEnumeration.Type<TypeValue> TYPE = OpenEnumeration.Type.of(TypeValue::new);

    public static final TypeValue TYPE_VALUE = TYPE.known("type");

    public static final TypeValue TYPE_VALUE2 = TYPE.known("TYPE");

    public static final TypeValue TYPE_VALUE3 = TYPE.known("Type");

    private TypeValue(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static TypeValue of(String value) {
      return TYPE.of(value);
    }
  }

  /** The values of {@code zone}. */
  @dev.coupagen.annotations.Generated
  final class Zone extends OpenEnumeration {
    public static final OpenEnumeration.Type<Zone> TYPE = OpenEnumeration.Type.of(Zone::new);

    public static final Zone ETC_GMT_PLUS_12 = TYPE.known("Etc/GMT+12");

    public static final Zone ETC_GMT_MINUS_12 = TYPE.known("Etc/GMT-12");

    public static final Zone ETC_GMT0 = TYPE.known("Etc/GMT0");

    public static final Zone EUROPE_BERLIN = TYPE.known("Europe/Berlin");

    private Zone(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static Zone of(String value) {
      return TYPE.of(value);
    }
  }
}
