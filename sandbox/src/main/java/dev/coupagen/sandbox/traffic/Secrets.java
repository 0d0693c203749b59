package dev.coupagen.sandbox.traffic;

import dev.coupagen.runtime.text.SecretNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes what nobody may see from what is written to files. */
final class Secrets {
    private static final Set<String> HEADERS =
            Set.of("authorization", "x-coupa-api-key", "cookie", "set-cookie", "proxy-authorization");
    private static final Set<String> FIELDS = Set.of(
            "client_secret",
            "client_id",
            "refresh_token",
            "access_token",
            "code",
            "device_code",
            "user_code",
            "id_token");
    private static final Pattern PAIR = Pattern.compile("([^&=?\\s]+)=([^&\\s]*)");
    private static final Pattern MEMBER = Pattern.compile("\"([^\"\\\\]+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][^\\s<>/]*)([^<>]*)>([^<]+)</");

    private Secrets() {}

    static String ofHeader(String name, String value) {
        return HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? SecretNames.REDACTED : value;
    }

    /** A text of the form {@code a=b&c=d} without secrets. */
    static String removed(String form) {
        return PAIR.matcher(form)
                .replaceAll(pair -> quoted(isSecret(pair.group(1)) ? pair.group(1) + "=***" : pair.group()));
    }

    static String ofBody(String contentType, String body) {
        if (contentType.contains("x-www-form-urlencoded")) {
            return removed(body);
        }
        if (contentType.contains("json")) {
            return MEMBER.matcher(body).replaceAll(member -> quoted(json(member)));
        }
        if (contentType.contains("xml")) {
            return ELEMENT.matcher(body)
                    .replaceAll(element -> quoted(
                            isSecret(element.group(1)) && !element.group(1).equals("code")
                                    ? "<" + element.group(1) + element.group(2) + ">***</"
                                    : element.group()));
        }
        return body;
    }

    private static String json(MatchResult member) {
        // A currency has a code too, which is not that of an authorization.
        boolean isSecret = isSecret(member.group(1)) && !member.group(1).equals("code");
        return isSecret ? "\"" + member.group(1) + "\":\"***\"" : member.group();
    }

    private static boolean isSecret(String name) {
        return FIELDS.contains(name) || SecretNames.contains(name);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
