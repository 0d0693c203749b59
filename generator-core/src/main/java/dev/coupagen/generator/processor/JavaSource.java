package dev.coupagen.generator.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Locale;

/** The text of a Java file. */
final class JavaSource {
    private JavaSource() {}

    /**
     * The text of the file of a top-level type: ASCII, whatever letters the user's own names have, so that the encoding
     * of the build does not matter.
     *
     * @param importJavaLang whether types of {@code java.lang} have to be imported, because others hide them
     */
    static String of(String packageName, TypeSpec type, boolean importJavaLang) {
        return ascii(JavaFile.builder(packageName, type)
                .skipJavaLangImports(!importJavaLang)
                .build()
                .toString());
    }

    private static String ascii(String source) {
        if (source.chars().allMatch(c -> c < 128)) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(source.length() + 64);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 128) {
                ascii.append(c);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }
}
