package dev.coupagen.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds an accessor to an element of the resource. Needed only where the element's name cannot be derived from the
 * accessor's: {@code grossTotal()} is {@code gross-total} without it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CoupaElement {

    /**
     * The element's name as Coupa writes it, such as {@code invoice-number}. Derived from the accessor if empty.
     *
     * @return up to 1,000 characters
     */
    String value() default "";

    /**
     * The name of one item in XML, for a list. The singular of the element's name if empty.
     *
     * @return such as {@code invoice-line}; JSON has no names for items
     */
    String item() default "";

    /**
     * Whether Coupa sets the element itself, so that a write for update leaves it out. Taken from the definitions on the
     * class path if it is not given.
     *
     * @return true for elements such as {@code id} and {@code created-at}
     */
    boolean readOnly() default false;

    /**
     * Whether Coupa accepts the element and never sends it, as passwords, so that no query asks for it. Taken from the
     * definitions if it is not given.
     */
    boolean writeOnly() default false;
}
