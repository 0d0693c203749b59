package dev.coupagen.runtime.query;

import dev.coupagen.runtime.model.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The operators of Coupa's API.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/api-operators">Coupa documentation, API Operators</a>
 */
public enum Operator {
    /** Equal. */
    EQ,
    /** Not equal. */
    NOT_EQ,
    /** Contains a part. */
    CONTAINS,
    /** Starts with a part. */
    STARTS_WITH,
    /** Ends with a part. */
    ENDS_WITH,
    /** Greater than. */
    GT,
    /** Less than. */
    LT,
    /** Greater than or equal. */
    GT_OR_EQ,
    /** Less than or equal. */
    LT_OR_EQ,
    /** One of several values. */
    IN,
    /** None of several values. */
    NOT_IN,
    /** Without a value, or with false, with one. */
    BLANK;

    private static final Set<Operator> OF_DATES = EnumSet.of(EQ, NOT_EQ, GT, LT, GT_OR_EQ, LT_OR_EQ, IN, NOT_IN);
    private static final Set<Operator> OF_NUMBERS =
            EnumSet.of(EQ, NOT_EQ, GT, LT, GT_OR_EQ, LT_OR_EQ, IN, NOT_IN, BLANK);
    private static final Set<Operator> OF_BOOLEANS = EnumSet.of(EQ, NOT_EQ, BLANK);
    private static final Set<Operator> OF_ENUMERATIONS =
            EnumSet.of(EQ, NOT_EQ, CONTAINS, STARTS_WITH, ENDS_WITH, IN, NOT_IN, BLANK);
    private static final Set<Operator> OF_TEXTS = EnumSet.allOf(Operator.class);

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The operator as Coupa writes it, such as {@code gt_or_eq}. Equality has no word in a query; here it is {@code eq}. */
    public String word() {
        return word;
    }

    /** The words of all operators but equality, which has none. */
    static String words() {
        return EnumSet.complementOf(EnumSet.of(EQ)).stream().map(Operator::word).collect(Collectors.joining(", "));
    }

    /** The operator of that word; empty if there is none. Equality is written without a word and so not found. */
    static Optional<Operator> ofWord(String word) {
        for (Operator operator : values()) {
            if (operator != EQ && operator.word.equals(word)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether Coupa has the operator for values of that kind.
     *
     * @param kind of one value; no operator fits records, lists and custom fields
     */
    public boolean fits(Kind kind) {
        return of(kind).contains(this);
    }

    private static Set<Operator> of(Kind kind) {
        return switch (kind) {
            case TEXT, RAW -> OF_TEXTS;
            case ENUMERATION -> OF_ENUMERATIONS;
            case INTEGER, DECIMAL -> OF_NUMBERS;
            case BOOLEAN -> OF_BOOLEANS;
            case DATE, DATETIME -> OF_DATES;
            case REFERENCE, LIST, CUSTOM_FIELDS -> EnumSet.noneOf(Operator.class);
        };
    }

    /** Whether it takes a list of values. */
    boolean isList() {
        return this == IN || this == NOT_IN;
    }
}
