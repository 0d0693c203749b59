package dev.coupagen.runtime.differential;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes documents of seeds: pieces are inserted, removed, repeated, swapped, and taken from other seeds. */
final class Mutator {
    private static final int MOST_CHANGES = 4;
    private final List<byte[]> seeds;
    private final List<byte[]> pieces;
    private final Random random;

    Mutator(List<byte[]> seeds, List<String> pieces, Random random) {
        this.seeds = seeds;
        this.pieces = pieces.stream()
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .toList();
        this.random = random;
    }

    byte[] next() {
        byte[] document = seeds.get(random.nextInt(seeds.size()));
        for (int changes = random.nextInt(MOST_CHANGES); changes >= 0; changes--) {
            document = changed(document);
        }
        return document;
    }

    private byte[] changed(byte[] document) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + random.nextInt(random.nextInt(10) == 0 ? 60 : 6));
        byte[] between = switch (random.nextInt(8)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> new byte[] {(byte) (0x80 + random.nextInt(128)), (byte) (0x80 + random.nextInt(64))};
            case 3 -> repeated(Arrays.copyOfRange(document, from, to));
            case 4 -> partOf(seeds.get(random.nextInt(seeds.size())));
            case 5 -> character();
            default -> pieces.get(random.nextInt(pieces.size()));
        };
        int end = random.nextBoolean() ? from : to;
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(document, 0, from);
        result.writeBytes(between);
        result.write(document, end, document.length - end);
        return result.toByteArray();
    }

    private byte[] repeated(byte[] piece) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        for (int times = 1 + random.nextInt(3); times >= 0; times--) {
            result.writeBytes(piece);
        }
        return result.toByteArray();
    }

    private byte[] partOf(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(40)));
    }

    private byte[] character() {
        int[] ends = {0x7F, 0x100, 0x800, 0x3000, 0xD800, 0x10000, 0x110000};
        int point = random.nextInt(ends[random.nextInt(ends.length)]);
        String text = point >= 0xD800 && point <= 0xDFFF ? " " : Character.toString(point);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
