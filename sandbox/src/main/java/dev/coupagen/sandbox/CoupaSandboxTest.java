package dev.coupagen.sandbox;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts a sandbox for a JUnit test class. Its methods and constructor can have a parameter of type {@link CoupaSandbox}, and
 * one of the type {@code Coupa} of the client, which is connected to the sandbox.
 *
 * <pre>{@code
 * @CoupaSandboxTest
 * class InvoicesTest {
 *     @Test
 *     void invoicesAreRead(CoupaSandbox sandbox) {
 *         // call sandbox.url()
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CoupaSandboxExtension.class)
public @interface CoupaSandboxTest {
    /** The bundled release; the newest if empty. */
    String release() default "";

    /** What the data is made from. */
    long seed() default 42;

    /** How many records each resource begins with. */
    int records() default 20;

    /** A custom-field file; none if empty. */
    String customFields() default "";

    /** Whether more than 25 calls a second are refused, as an instance does. */
    boolean rateLimited() default false;

    /** Whether each test method gets a sandbox of its own, and not all of the class the same. */
    boolean fresh() default false;
}
