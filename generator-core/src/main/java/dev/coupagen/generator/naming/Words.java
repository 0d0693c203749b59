package dev.coupagen.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Splits a name into words of ASCII letters and digits. Accents are dropped, other letters are spelled by their code
 * point, everything else separates.
 */
final class Words {
    /** Symbols that tell names apart when their letters alone do not. */
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            symbol('+', "plus"),
            symbol('-', "minus"),
            symbol('<', "less"),
            symbol('>', "greater"),
            symbol('=', "equal"),
            symbol('%', "percent"),
            symbol('&', "and"),
            symbol('#', "number"),
            symbol('?', "question"),
            symbol('!', "not"),
            symbol('*', "star"),
            symbol('.', "dot"),
            symbol('@', "at"),
            symbol('$', "dollar"),
            symbol('~', "about"),
            symbol('^', "power"),
            symbol('|', "or"),
            symbol('"', "quote"),
            symbol('\\', "backslash"));

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Words() {}

    /** The words of a name; none if it has neither letter nor digit. */
    static List<String> of(String text) {
        return split(text, false);
    }

    /** The words of a name with its symbols spelled: {@code GMT+12} gives GMT, plus, 12. */
    static List<String> spelled(String text) {
        return split(text, true);
    }

    private static List<String> split(String text, boolean spellSymbols) {
        Words result = new Words();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> result.accept(c, spellSymbols));
        result.endWord();
        return result.words;
    }

    private void accept(int c, boolean spellSymbols) {
        if (isAsciiLetter(c) || (c >= '0' && c <= '9')) {
            word.append((char) c);
        } else if (c == '\'') {
            return;
        } else if (spellSymbols && SYMBOLS.containsKey(c)) {
            addWord(SYMBOLS.get(c));
        } else if (Character.isLetterOrDigit(c)) {
            addWord("u" + Integer.toHexString(c));
        } else {
            endWord();
        }
    }

    private void addWord(String whole) {
        endWord();
        words.add(whole);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map.Entry<Integer, String> symbol(char c, String word) {
        return Map.entry((int) c, word);
    }
}
