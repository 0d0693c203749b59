package dev.coupagen.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the model of a Coupa resource, or of the part of it that the interface declares. For an interface
 * {@code X} the annotation processor generates {@code ImmutableX}, {@code XMapper} and {@code XPath} into the same
 * package; for an interface {@code Inner} within {@code Outer} their names have both, {@code ImmutableOuter_Inner}.
 *
 * <p>Each method without a body is an accessor of an element: {@code Optional<T>}, or {@code List<T>}, or {@code T} if
 * the element is always there. {@code T} is {@code String}, {@code Long} or {@code long}, {@code BigDecimal},
 * {@code Boolean} or {@code boolean}, {@code LocalDate}, {@code OffsetDateTime}, {@code RawValue}, a subclass of
 * {@code OpenEnumeration}, or another interface with this annotation. {@code CustomFields customFields()} gives the
 * custom fields that have no accessor. Accessors can be inherited; methods with a body, and static ones, are left alone.
 *
 * <pre>{@code
 * @CoupaResource(name = "InvoiceHeader")
 * public interface Invoice {
 *     Optional<String> invoiceNumber();
 *
 *     List<Line> invoiceLines();
 * }
 * }</pre>
 *
 * <p>An interface that a user wrote is checked against the definitions on the class path, otherwise against the newest
 * bundled release; the options {@code -Acoupagen.release} and {@code -Acoupagen.check} of the compiler choose otherwise.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CoupaResource {

    /**
     * The name of the resource in Coupa's definitions, such as {@code InvoiceHeader}.
     *
     * @return up to 1,000 characters; case counts
     */
    String name();

    /** The root element of one record in XML, such as {@code invoice-header}. That of the definitions if empty. */
    String element() default "";

    /** The root element of a list in XML, such as {@code invoice-headers}. That of the definitions if empty. */
    String collection() default "";

    /**
     * The path of the resource below {@code /api}, such as {@code /invoices}. That of the definitions if empty.
     *
     * @return may have parameters in braces, such as {@code /contracts/{contract_id}/contract_terms}
     */
    String path() default "";

    /**
     * The release that the interface is written for, such as {@code R39}. If the definitions that it is checked against are
     * of another release, the compiler warns. Any release if empty.
     */
    String release() default "";

    /** What becomes of elements in a payload that the interface does not declare. */
    Unknown unknown() default Unknown.KEEP;

    /** What becomes of elements that an interface does not declare. */
    enum Unknown {
        /** They are kept, can be asked for, and are written back. */
        KEEP,
        /** They are skipped in reading, which is faster and holds less memory; writing back loses them. */
        SKIP
    }
}
