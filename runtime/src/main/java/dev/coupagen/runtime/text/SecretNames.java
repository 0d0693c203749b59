package dev.coupagen.runtime.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The elements whose values are secrets: passwords, tokens, and the numbers of bank accounts and cards. They are replaced
 * in {@code toString}, issues and exceptions, and are written to documents only.
 */
public final class SecretNames {
    /** What stands for a secret. */
    public static final String REDACTED = "***";

    /** The elements of Coupa's definitions (R33 to 2026-04) that hold secrets. */
    private static final Set<String> NAMES = Set.of(
            "account-number",
            "bank-account-number",
            "bank-routing-number",
            "bic-routing-code",
            "card-number",
            "coupa-connect-secret",
            "cvv",
            "cxml-http-password",
            "cxml-invoice-secret",
            "cxml-secret",
            "iban",
            "iban-number",
            "international-bank-account-number",
            "password",
            "permanent-account-number",
            "secret",
            "sort-code",
            "token",
            "wire-routing-number");

    /** Names that custom fields and later releases may have. */
    private static final Pattern LIKE_SECRET =
            Pattern.compile(".*(?:password|passwd|secret|token|api-key|auth-key|private-key|iban|bank-account-number)");

    /** Where a word begins in a name such as {@code accessToken}. */
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private SecretNames() {}

    /** Whether the values of the element are secrets. */
    public static boolean contains(String element) {
        String words = WORD_START.matcher(element).find()
                ? WORD_START.matcher(element).replaceAll("-").toLowerCase(Locale.ROOT)
                : element;
        String name = words.indexOf('_') < 0 ? words : words.replace('_', '-');
        return NAMES.contains(name) || LIKE_SECRET.matcher(name).matches();
    }

    /** Whether a path, such as {@code suppliers[2]/cxml-secret}, leads to a secret. */
    public static boolean isAtEndOf(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        int item = last.indexOf('[');
        return contains(item < 0 ? last : last.substring(0, item));
    }
}
