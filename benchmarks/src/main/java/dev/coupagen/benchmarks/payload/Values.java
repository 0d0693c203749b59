package dev.coupagen.benchmarks.payload;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;

/** Random values that look like those of an instance. The same seed gives the same values anywhere. */
final class Values {
    private static final String[] WORDS = {
        "quarterly",
        "maintenance",
        "of",
        "the",
        "packaging",
        "line",
        "incl. travel",
        "& freight",
        "für",
        "Büro",
        "laptop 14\"",
        "licence",
        "per <unit>",
        "consulting",
        "東京",
        "delivery",
        "spare parts",
        "Q3",
        "renewal",
        "steel, galvanised"
    };
    private static final String[] NAMES = {"Ana García", "John Smith", "Zoë O'Brien", "佐藤 健", "Jürgen Groß", "Li Wei"};
    /** Two offsets a zone in one document, for daylight saving; none is UTC, whose offset has two spellings. */
    private static final ZoneId[] ZONES = {ZoneId.of("America/Los_Angeles"), ZoneId.of("Europe/Berlin")};

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final Random random;

    Values(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    Node scalar(Element element) {
        String type = element.kind().xmlType();
        return switch (element.kind()) {
            case INTEGER -> new Node.Scalar(Integer.toString(1 + random.nextInt(99_999_999)), type, false);
            case BOOLEAN -> new Node.Scalar(Boolean.toString(random.nextBoolean()), type, false);
            case DECIMAL -> new Node.Scalar(decimal(Integer.parseInt(element.values())), type, true);
            case DATE -> new Node.Scalar(date().toString(), type, true);
            case DATETIME -> new Node.Scalar(dateTime(), type, true);
            default -> new Node.Scalar(text(element.values()), type, true);
        };
    }

    private String decimal(int scale) {
        long bound = BigInteger.TEN.pow(5 + scale).longValueExact();
        return BigDecimal.valueOf(Math.floorMod(random.nextLong(), bound), scale)
                .toPlainString();
    }

    private LocalDate date() {
        return FIRST_DAY.plusDays(random.nextInt(700));
    }

    /** Seconds are never zero: some peers leave out zero seconds, and the documents would differ in size. */
    private String dateTime() {
        LocalDateTime time =
                date().atTime(3 + random.nextInt(20), 1 + random.nextInt(59)).plusSeconds(1 + random.nextInt(59));
        return time.atZone(ZONES[random.nextInt(ZONES.length)])
                .toOffsetDateTime()
                .toString();
    }

    private String text(String choices) {
        String[] patterns = choices.split("\\|", -1);
        StringBuilder text = new StringBuilder();
        patterns[random.nextInt(patterns.length)].chars().forEach(c -> {
            switch (c) {
                case '#' -> text.append(1 + random.nextInt(9));
                case '@' -> text.append((char) ('a' + random.nextInt(26)));
                case '*' -> words(text);
                case '%' -> text.append(NAMES[random.nextInt(NAMES.length)]);
                default -> text.append((char) c);
            }
        });
        return text.toString();
    }

    private void words(StringBuilder text) {
        int count = 3 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
    }
}
