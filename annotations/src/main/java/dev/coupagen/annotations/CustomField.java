package dev.coupagen.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds an accessor to a custom field of the customer's instance. New custom fields lie under {@code custom-fields};
 * those of the global namespace, made before R21, lie among the standard elements.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CustomField {

    /**
     * The field's API name, such as {@code cf-erp-invoice-number}. Derived from the accessor if empty.
     *
     * @return up to 1,000 characters; as the instance has it, since Coupa does not document it
     */
    String value() default "";

    /**
     * Whether the field lies among the standard elements instead of under {@code custom-fields}.
     *
     * @return true for a field that payloads have beside {@code id}, false for one within {@code custom-fields}
     */
    boolean global() default false;
}
