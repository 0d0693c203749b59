package dev.coupagen.javasource;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a Java file. */
public final class JavaSource {
    private static final int LONGEST_LINE = 120;

    /** JavaPoet gives a comment of one line three. The texts of literals cannot be taken for one: they have no lines. */
    private static final Pattern SHORT_COMMENT =
            Pattern.compile("/\\*\\*\n +\\* (.{1," + (LONGEST_LINE - 12) + "})\n +\\*/");

    private JavaSource() {}

    /**
     * The text of the file of a top-level type: ASCII, whatever letters a user's own names have, so that the encoding of
     * the build does not matter.
     *
     * @param importJavaLang whether types of {@code java.lang} have to be imported, because others hide them
     */
    public static String of(String packageName, TypeSpec type, boolean importJavaLang) {
        String source = JavaFile.builder(packageName, type)
                .skipJavaLangImports(!importJavaLang)
                .build()
                .toString();
        return ascii(SHORT_COMMENT.matcher(source).replaceAll("/** $1 */"));
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
