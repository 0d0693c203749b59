package dev.coupagen.processor.model;

import com.palantir.javapoet.ClassName;
import dev.coupagen.names.WordStarts;
import java.util.Locale;

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
public record GeneratedClasses(ClassName immutable, ClassName mapper, ClassName path, String rootConstant) {
    /** The classes of an interface, whether it is being compiled or comes out of a library. */
    public static GeneratedClasses of(ClassName type) {
        String base = String.join("_", type.simpleNames());
        String packageName = type.packageName();
        return new GeneratedClasses(
                ClassName.get(packageName, "Immutable" + base),
                ClassName.get(packageName, base + "Mapper"),
                ClassName.get(packageName, base + "Path"),
                WordStarts.separate(type.simpleName(), "_").toUpperCase(Locale.ROOT));
    }
}
