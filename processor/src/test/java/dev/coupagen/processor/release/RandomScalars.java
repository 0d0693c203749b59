package dev.coupagen.processor.release;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Single values from all that a type can hold. */
final class RandomScalars {
    private static final int[] PLANE_STARTS = {0x20, 0x80, 0x370, 0x590, 0x4E00, 0xE000, 0xFDF0, 0x1F300, 0x10FF00};
    private static final String[] PIECES = {
        "",
        " ",
        "  lead",
        "trail ",
        "<b>&amp;</b>",
        "]]>",
        "\"",
        "'",
        "\\",
        "\t",
        "\n",
        "\r\n",
        "null",
        "true",
        "0",
        "2026-01-31",
        "{}",
        "[]",
        "<!--",
        "\u00a0",
        "\u0085",
        "\u2028",
        "\ufffd",
        "e\u0301",
        "\uD83D\uDE00"
    };

    private final Random random;
    /** Whether text may hold what XML cannot. */
    private final boolean anyCharacter;

    RandomScalars(Random random, boolean anyCharacter) {
        this.random = random;
        this.anyCharacter = anyCharacter;
    }

    /** Text of any characters: mostly short, at times blank, at times long. */
    String text() {
        return text(random.nextInt(100) == 0 ? random.nextInt(2_000) : random.nextInt(12));
    }

    /** Text that is not too long for a name. */
    String name() {
        return text(random.nextInt(50));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            if (random.nextInt(4) == 0) {
                text.append(pick(List.of(PIECES)));
            } else {
                text.appendCodePoint(codePoint());
            }
        }
        return text.toString();
    }

    private int codePoint() {
        while (true) {
            int start = PLANE_STARTS[random.nextInt(PLANE_STARTS.length)];
            int c = random.nextInt(8) == 0
                    ? random.nextInt(0x110000)
                    : Math.min(0x10FFFF, start + random.nextInt(0x60));
            boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean forXml = c >= 0x20 && c != 0xFFFE && c != 0xFFFF;
            if (!isHalf && (forXml || anyCharacter)) {
                return c;
            }
        }
    }

    /** Text without blanks around it, and not empty. */
    String word() {
        String word = text().strip();
        return word.isEmpty() ? "word" : word;
    }

    long integer() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextLong();
            case 1 -> pick(List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 31, 999_999_999_999_999_999L));
            default -> random.nextInt(100_000);
        };
    }

    /** A decimal of up to sixty digits, with up to fifty behind the point. */
    BigDecimal decimal() {
        BigInteger digits = new BigInteger(random.nextInt(5) == 0 ? 200 : 40, random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(8) == 0 ? 50 : 4);
    }

    LocalDate date() {
        return switch (random.nextInt(10)) {
            case 0 -> pick(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
            default -> LocalDate.ofEpochDay(random.nextInt(40_000));
        };
    }

    OffsetDateTime dateTime() {
        int nano = random.nextInt(3) == 0
                ? pick(List.of(875_000_000, 1, 999_999_999, random.nextInt(1_000_000) * 1_000))
                : 0;
        LocalTime time = LocalTime.ofSecondOfDay(random.nextInt(86_400)).withNano(nano);
        int quarters = random.nextInt(4) == 0 ? 0 : random.nextInt(2 * 18 * 4 + 1) - 18 * 4;
        return OffsetDateTime.of(date(), time, ZoneOffset.ofTotalSeconds(quarters * 15 * 60));
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    boolean truth() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<? extends T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
