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
    /** Symbols that tell names apart when their letters alone do not. A dash counts before a digit only. */
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

    /** Latin letters that are no letter with an accent. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            symbol('\u00df', "ss"), symbol('\u00e6', "ae"), symbol('\u00f8', "o"), symbol('\u0153', "oe"));

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final boolean symbolsSpelled;

    private Words(boolean symbolsSpelled) {
        this.symbolsSpelled = symbolsSpelled;
    }

    /** The words of a name; none if it has neither letter nor digit. */
    static List<String> of(String text) {
        return new Words(false).split(text);
    }

    /** The words of a name with its symbols spelled: {@code GMT+12} gives GMT, plus, 12. */
    static List<String> spelled(String text) {
        return new Words(true).split(text);
    }

    private List<String> split(String text) {
        int[] characters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean digitFollows = i + 1 < characters.length && isDigit(characters[i + 1]);
            accept(characters[i], digitFollows);
        }
        endWord();
        return words;
    }

    private void accept(int c, boolean digitFollows) {
        if (isLetter(c) || isDigit(c)) {
            word.append((char) c);
        } else if (symbolsSpelled && SYMBOLS.containsKey(c) && (c != '-' || digitFollows)) {
            addWord(SYMBOLS.get(c));
        } else if (LETTERS.containsKey(c)) {
            word.append(LETTERS.get(c));
        } else if (Character.isLetterOrDigit(c)) {
            acceptForeign(c);
        } else if (c != '\'') {
            endWord();
        }
    }

    /** A letter with an accent is the letter; any other is a word of its own. */
    private void acceptForeign(int c) {
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        if (isLetter(base)) {
            word.append((char) base);
        } else {
            addWord("u" + Integer.toHexString(c));
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

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Map.Entry<Integer, String> symbol(char c, String word) {
        return Map.entry((int) c, word);
    }
}
