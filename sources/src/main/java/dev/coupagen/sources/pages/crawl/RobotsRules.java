package dev.coupagen.sources.pages.crawl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a site's {@code robots.txt} asks of us (RFC 9309): the group for our name, else the one for all.
 *
 * @param rules in the order of the file
 * @param delay the pause it asks for; zero if it does not
 */
public record RobotsRules(List<Rule> rules, Duration delay) {
    /** Everything is allowed. */
    static final RobotsRules NONE = new RobotsRules(List.of(), Duration.ZERO);

    private static final int LONGEST_DELAY = 60;
    private static final int MOST_LINES = 5_000;

    /** Letters, digits, dashes, full stops, underscores and tildes as escapes. */
    private static final Pattern ESCAPED =
            Pattern.compile("%(2[dDeE]|3[0-9]|4[1-9a-fA-F]|5[0-9aAfF]|6[1-9a-fA-F]|7[0-9aAeE])");

    /** Whether paths that begin so may be fetched. */
    record Rule(boolean allow, String path) {
        /**
         * Whether a path begins as the rule says, where {@code *} stands for any characters and a {@code $} at the end for the
         * end of the path. Each part is searched once behind the one before it, so nothing is ever tried again.
         */
        boolean matches(String other) {
            boolean toTheEnd = path.endsWith("$");
            String rule = decoded(toTheEnd ? path.substring(0, path.length() - 1) : path);
            String text = decoded(other);
            String[] parts = rule.split("\\*", -1);
            if (!text.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            int last = parts.length - 1;
            for (int i = 1; i < last + (toTheEnd ? 0 : 1); i++) {
                int found = text.indexOf(parts[i], at);
                if (found < 0) {
                    return false;
                }
                at = found + parts[i].length();
            }
            if (!toTheEnd) {
                return true;
            }
            return last == 0
                    ? at == text.length()
                    : text.length() - parts[last].length() >= at && text.endsWith(parts[last]);
        }

        /** Characters that need no escape are the same with and without one, as RFC 9309, section 2.2.2, says. */
        private static String decoded(String path) {
            return ESCAPED.matcher(path)
                    .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
        }
    }

    /** Copies the rules. */
    public RobotsRules {
        rules = List.copyOf(rules);
    }

    /** Reads a {@code robots.txt}. Lines that are not understood, and those beyond a limit, are ignored. */
    public static RobotsRules parse(String text, String agent) {
        Groups groups = new Groups(agent.toLowerCase(Locale.ROOT));
        text.lines().limit(MOST_LINES).forEach(groups::line);
        return groups.ours.seen ? groups.ours.rules() : groups.all.rules();
    }

    /** The longest rule that matches decides; of two as long the one that allows. */
    public boolean allows(String path) {
        boolean allow = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (rule.matches(path) && (length > longest || (length == longest && rule.allow()))) {
                allow = rule.allow();
                longest = length;
            }
        }
        return allow;
    }

    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean seen;

        RobotsRules rules() {
            return new RobotsRules(rules, delay);
        }
    }

    private static final class Groups {
        private final Group ours = new Group();
        private final Group all = new Group();
        private final Group others = new Group();
        private final String agent;
        private Group current = others;
        private boolean inHead;

        Groups(String agent) {
            this.agent = agent;
        }

        void line(String line) {
            int comment = line.indexOf('#');
            String plain = comment < 0 ? line : line.substring(0, comment);
            int colon = plain.indexOf(':');
            if (colon > 0) {
                field(
                        plain.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        plain.substring(colon + 1).strip());
            }
        }

        private void field(String name, String value) {
            switch (name) {
                case "user-agent" -> head(value.toLowerCase(Locale.ROOT));
                case "allow", "disallow" -> {
                    inHead = false;
                    if (!value.isEmpty()) {
                        current.rules.add(new Rule(name.equals("allow"), value));
                    }
                }
                case "crawl-delay" -> {
                    inHead = false;
                    current.delay = delay(value);
                }
                default -> {}
            }
        }

        private void head(String value) {
            Group named = value.equals("*") ? all : agent.startsWith(value) && !value.isEmpty() ? ours : others;
            // One group may name several agents; ours counts most.
            current = inHead && current == ours ? ours : named;
            current.seen = true;
            inHead = true;
        }

        private static Duration delay(String value) {
            return value.matches("\\d{1,4}(\\.\\d{1,3})?")
                    ? Duration.ofMillis((long) (1_000 * Math.min(LONGEST_DELAY, Double.parseDouble(value))))
                    : Duration.ZERO;
        }
    }
}
