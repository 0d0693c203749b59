package dev.coupagen.runtime.format;

import dev.coupagen.runtime.MappingException;

/** What XML 1.0 can hold. */
public final class XmlText {
    private XmlText() {}

    /** The name, if XML 1.0 allows it for an element. */
    static String requireName(String name) {
        if (!isName(name)) {
            throw new MappingException("Element '" + name + "' has a name that XML does not allow. Write it as JSON.");
        }
        return name;
    }

    /** Whether the text can be the name of an element. Colons are left out: Coupa knows no namespaces. */
    public static boolean isName(String text) {
        if (text.isEmpty() || !isNameStart(text.codePointAt(0))) {
            return false;
        }
        return text.codePoints().allMatch(XmlText::isNamePart);
    }

    private static boolean isNameStart(int c) {
        return c == '_'
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
                || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
                || c == 0x200C
                || c == 0x200D
                || (c >= 0x2070 && c <= 0x218F)
                || (c >= 0x2C00 && c <= 0x2FEF)
                || (c >= 0x3001 && c <= 0xD7FF)
                || (c >= 0xF900 && c <= 0xFDCF)
                || (c >= 0xFDF0 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0xEFFFF);
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c)
                || c == '-'
                || c == '.'
                || (c >= '0' && c <= '9')
                || c == 0xB7
                || (c >= 0x300 && c <= 0x36F)
                || c == 0x203F
                || c == 0x2040;
    }

    /** Whether XML 1.0 can hold the code point at all, escaped or not. */
    public static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
