package dev.coupagen.javasource;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * A text of a definition as a string literal of Java: one line of ASCII. JavaPoet's own {@code $S} breaks lines within
 * literals, which goes wrong where code blocks are nested, and leaves other characters to the encoding of the user's
 * build.
 */
public final class Literal {
    private Literal() {}

    /** The literal, quotes included. */
    public static CodeBlock of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(literal, text.charAt(i));
        }
        return CodeBlock.of("$L", literal.append('"').toString());
    }

    private static void append(StringBuilder literal, char c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (c < ' ') {
                    // A unicode escape of a control character would be one before the literal is read.
                    literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
                } else if (c < 0x7f) {
                    literal.append(c);
                } else {
                    literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
    }
}
