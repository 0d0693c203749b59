package dev.coupagen.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the model of a Coupa resource, or of the part of it that the interface declares. For an interface
 * {@code X} the annotation processor generates {@code ImmutableX} and {@code XMapper} into the same package.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CoupaResource {

    /** The name of the resource in Coupa's definitions, such as {@code InvoiceHeader}. */
    String name();

    /** The root element of one record in XML, such as {@code invoice-header}. Derived from the name if empty. */
    String element() default "";

    /** The root element of a list in XML, such as {@code invoice-headers}. The plural of the element if empty. */
    String collection() default "";

    /** The path of the resource below {@code /api}, such as {@code /invoices}. Empty if it has none of its own. */
    String path() default "";

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
