package dev.coupagen.processor.release;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records of any row type, with a value or null for each column, and rows below. */
final class RandomRows {
    private static final String[] TEXTS = {
        "x", "a \"b\"", "two\r\nlines", "a,b;c", " x ", "\u00fc", "\ud83d\ude80", "007", "-1"
    };

    /** Texts that need no quotes, some of which say how the date beside them is written. */
    private static final String[] PLAIN_TEXTS = {"x", "\u00fc", "\ud83d\ude80", "007", "-1", "dmy", "mdy", "ymd"};

    private final FileFormat file;
    private final boolean isPlain;
    private final Random random;
    private final Set<String> told = new HashSet<>();

    RandomRows(FileFormat file, Random random) {
        this(file, random, false);
    }

    /** @param isPlain whether no text needs quotes, and each date could be two */
    RandomRows(FileFormat file, Random random, boolean isPlain) {
        this.file = file;
        this.isPlain = isPlain;
        this.random = random;
        Set<String> words = new HashSet<>();
        for (RowType row : file.rows()) {
            boolean first = row.equals(file.rows().get(0));
            boolean marked = row.markerColumn().isPresent() || (!row.word().isEmpty() && file.headers());
            String word = (row.word().isEmpty() ? row.name() : row.word()).toLowerCase(Locale.ROOT);
            if (first || (marked && words.add(word))) {
                told.add(row.name());
            }
            if (first) {
                words.add(word);
            }
        }
    }

    Map<String, @Nullable Object> record(Schema schema) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        boolean any = false;
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            if (slot.kind() == Kind.LIST) {
                List<Object> rows = rows(slot.mapper());
                if (!rows.isEmpty()) {
                    record.put(slot.element(), rows);
                }
            } else {
                Object value = random.nextInt(3) == 0 && any ? null : value(slot.kind());
                any = true;
                record.put(slot.element(), value);
            }
        }
        return record;
    }

    private List<Object> rows(Mapper<?, ?> mapper) {
        String name = mapper.schema().resource();
        List<Object> rows = new ArrayList<>();
        if (told.contains(name.substring(name.indexOf(" :: ") + 4))) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(record(mapper.schema()));
            }
        }
        return rows;
    }

    private Object value(Kind kind) {
        if (isPlain && kind == Kind.DATE) {
            return "2026-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(3));
        }
        String[] texts = isPlain ? PLAIN_TEXTS : TEXTS;
        return switch (kind) {
            case INTEGER -> (long) random.nextInt(1_000_000) - 500_000;
            case DECIMAL -> (random.nextInt(2_000) - 1_000) + "." + (10 + random.nextInt(90));
            case BOOLEAN -> random.nextBoolean();
            case DATE -> "20" + (10 + random.nextInt(80)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case DATETIME -> "2026-01-31T10:20:3" + random.nextInt(10) + "+01:00";
            default -> texts[random.nextInt(texts.length)];
        };
    }

    FileFormat file() {
        return file;
    }
}
