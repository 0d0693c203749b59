package dev.coupagen.sandbox;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.query.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Criteria of each operator that an element has, all of which find the record with a value. */
final class Criteria {
    private Criteria() {}

    static String path(String prefix, String element) {
        String name = Http.encoded(element.replace('-', '_')).replace("+", "%20");
        return prefix.isEmpty() ? name : prefix + "[" + name + "]";
    }

    static List<String> of(String path, Kind kind, String value) {
        List<String> criteria = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            if (operator.fits(kind)) {
                String key = operator == Operator.EQ ? path : path + "[" + operator.word() + "]";
                criteria.add(key + "="
                        + Http.encoded(argument(operator, kind, value)).replace("+", "%20"));
            }
        }
        return criteria;
    }

    private static String argument(Operator operator, Kind kind, String value) {
        boolean isText = kind == Kind.TEXT || kind == Kind.RAW;
        return switch (operator) {
            case NOT_EQ, NOT_IN, GT, LT -> other(kind, value, operator == Operator.GT);
            case CONTAINS -> isText && value.length() > 2 ? value.substring(1, value.length() - 1) : value;
            case STARTS_WITH -> value.substring(0, Math.max(1, value.length() / 2));
            case ENDS_WITH -> value.substring(value.length() / 2);
            case BLANK -> "false";
            default -> value;
        };
    }

    private static String other(Kind kind, String value, boolean smaller) {
        return switch (kind) {
            case INTEGER, DECIMAL -> smaller ? "-5" : "99999999999999999";
            case BOOLEAN -> value.equals("true") ? "false" : "true";
            case DATE -> smaller ? "1990-01-01" : "2090-01-01";
            case DATETIME -> smaller ? "1990-01-01T00:00:00+00:00" : "2090-01-01T00:00:00+00:00";
            default -> smaller ? "" + (char) (value.charAt(0) - 1) : "" + (char) (value.charAt(0) + 1);
        };
    }

    static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
