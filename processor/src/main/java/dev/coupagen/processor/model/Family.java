package dev.coupagen.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The classes that come with an interface. They lie in its package, at the top level: those of {@code Outer.Inner} have
 * its name with an underscore, {@code ImmutableOuter_Inner}.
 *
 * @param immutable the model, {@code ImmutableX}
 * @param mapper {@code XMapper}
 * @param path {@code XPath}
 * @param rootConstant the constant in {@code XPath} where all paths start: {@code INVOICE_HEADER} for {@code
 *     InvoiceHeader}
 */
public record Family(ClassName immutable, ClassName mapper, ClassName path, String rootConstant) {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** The classes of an interface, whether it is being compiled or comes out of a library. */
    public static Family of(ClassName type) {
        String base = String.join("_", type.simpleNames());
        String packageName = type.packageName();
        return new Family(
                ClassName.get(packageName, "Immutable" + base),
                ClassName.get(packageName, base + "Mapper"),
                ClassName.get(packageName, base + "Path"),
                HUMP.matcher(type.simpleName()).replaceAll("_").toUpperCase(Locale.ROOT));
    }
}
