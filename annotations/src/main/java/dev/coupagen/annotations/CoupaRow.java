package dev.coupagen.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the model of the rows of one type in a flat file. As for {@link CoupaResource}, the annotation processor
 * generates {@code ImmutableX}, {@code XMapper} and {@code XPath}; the mapper also reads and writes flat files.
 *
 * <p>Accessors are those of a resource's interface: {@link CoupaElement} names a column, {@link CustomField} one of the
 * customer's. A {@code List} of another interface with this annotation holds the rows of that type that lie below a row.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CoupaRow {

    /** The name of the file in Coupa's definitions, such as {@code InvoicesImport}. */
    String file();

    /** The name of the row type, such as {@code Invoice Line}. The first one of the file if empty. */
    String row() default "";

    /** What stands in the column that tells row types apart, such as {@code Invoice Line}. That of the definitions if empty. */
    String word() default "";

    /**
     * The name of the column that tells row types apart, such as {@code type}. That of the definitions if empty, or else the
     * word itself, as imports have it.
     */
    String marker() default "";

    /** What becomes of columns in a file that the interface does not declare. */
    CoupaResource.Unknown unknown() default CoupaResource.Unknown.KEEP;
}
