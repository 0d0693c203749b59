package dev.coupagen.processor.release;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A file of a format as customers have them: some of the columns in any order, columns that nobody knows, row types left out,
 * cells of any text, in any dialect.
 */
final class RandomFile {
    private static final String DATE = "2026-01-31";
    private static final String[] TEXTS = {
        "",
        "",
        "",
        "x",
        "12",
        "1.50",
        "true",
        "Yes",
        DATE,
        "a \"quoted\" word",
        "two\nlines",
        "a,b",
        "a;b",
        " padded ",
        "\u00fcml\u00e4ut",
        "\ud83d\ude80 rocket",
        "=1+1",
        "\u4e2d\u6587",
        "Header",
        "line"
    };

    private static final int NEVER = 2;
    private static final int LAST_CHARACTER = 0x2FFFF;

    private final FileFormat format;
    private final Random random;
    private final boolean isDefault;
    private char delimiter;
    private final int quoting;
    private final String lineEnd;
    private final boolean mark;
    private final List<List<String>> headers = new ArrayList<>();
    private final List<RowType> types = new ArrayList<>();
    private final Map<RowType, Integer> markers = new HashMap<>();
    private final List<List<String>> records = new ArrayList<>();
    private boolean padded;

    private RandomFile(FileFormat format, Random random) {
        this.format = format;
        this.random = random;
        this.isDefault = format.dialect().equals(FileFormat.Dialect.UNSTATED) && random.nextInt(3) == 0;
        String delimiters = format.dialect().delimiters().isEmpty()
                ? ",;|\t"
                : format.dialect().delimiters();
        this.delimiter = isDefault ? ',' : delimiters.charAt(random.nextInt(delimiters.length()));
        this.quoting = isDefault ? 0 : format.dialect().quotes() ? random.nextInt(3) : NEVER;
        this.lineEnd = isDefault || random.nextBoolean() ? "\r\n" : "\n";
        this.mark = !isDefault && random.nextInt(4) == 0;
    }

    static RandomFile of(FileFormat format, Random random) {
        RandomFile file = new RandomFile(format, random);
        file.chooseTypes();
        file.types.forEach(file::addHeader);
        file.padded = format.headers() && format.direction() == Direction.EXPORT;
        if (file.headers.get(0).size() < 2) {
            file.delimiter = ',';
        }
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            file.addRecord(file.types.get(0));
        }
        return file;
    }

    /** A file whose header lines have at least two columns, with the word in the first. */
    static RandomFile wide(FileFormat format, Random random) {
        RandomFile file = new RandomFile(format, random);
        file.chooseTypes();
        file.types.forEach(file::addHeader);
        file.headers.forEach(header -> header.removeIf(name -> name.startsWith("Cost Owner")));
        file.types.forEach(file::moveWordToTheFront);
        for (int i = 0; i < 3; i++) {
            file.addRecord(file.types.get(0));
        }
        return file;
    }

    private void moveWordToTheFront(RowType type) {
        int marker = markers.getOrDefault(type, -1);
        if (marker > 0) {
            List<String> header = headers.get(types.indexOf(type));
            header.add(0, header.remove(marker));
            markers.put(type, 0);
        }
    }

    /** The file with the first two columns of each header line swapped, as Coupa tests connectors. */
    byte[] swapped() {
        return rearranged(line -> {
            if (line.size() > 1 && !line.get(0).equals(line.get(1))) {
                Collections.swap(line, 0, 1);
            }
        });
    }

    /** The file with the column of the word at the end of each line. */
    byte[] wordAtTheEnd() {
        return rearranged(line -> line.add(line.remove(0)));
    }

    private byte[] rearranged(java.util.function.Consumer<List<String>> change) {
        List<List<String>> lines = new ArrayList<>(headers);
        lines.addAll(records);
        lines.forEach(change);
        byte[] bytes = bytes();
        lines.forEach(change.andThen(change));
        return bytes;
    }

    /** The outermost row type and others, of which no two have the same word or cannot be told apart. */
    private void chooseTypes() {
        Set<String> words = new HashSet<>();
        boolean unmarked = false;
        for (RowType row : format.rows()) {
            boolean first = row.equals(format.rows().get(0));
            boolean marked = row.markerColumn().isPresent() || (!row.word().isEmpty() && format.headers());
            boolean distinct = marked ? words.add(word(row).toLowerCase(Locale.ROOT)) : !unmarked;
            boolean parent =
                    first || types.stream().anyMatch(type -> type.name().equals(row.parent()));
            if (row.columns().isEmpty()
                    || !parent
                    || !distinct
                    || (!first && !marked)
                    || (!first && random.nextInt(4) == 0)) {
                continue;
            }
            unmarked |= !marked;
            types.add(row);
        }
    }

    private static String word(RowType row) {
        return row.word().isEmpty() ? row.name() : row.word();
    }

    private void addHeader(RowType row) {
        List<String> names = new ArrayList<>();
        String marker = row.markerColumn().map(ColumnDefinition::name).orElse("");
        if (!format.headers()) {
            row.columns().forEach(column -> names.add(column.headerName()));
            markers.put(row, marker.isEmpty() && row.word().isEmpty() ? -1 : 0);
            headers.add(names);
            return;
        }
        boolean numbered =
                row.columns().stream().anyMatch(column -> !column.headerName().equals(column.name()));
        for (ColumnDefinition column : row.columns()) {
            boolean isMarker = column.name().equals(marker);
            if (!isMarker && !column.custom() && (numbered || types.size() > 1 || random.nextInt(5) > 0)) {
                names.add(column.headerName());
            }
        }
        if (names.isEmpty()) {
            row.columns().stream()
                    .filter(column -> !column.name().equals(marker))
                    .limit(1)
                    .forEach(column -> names.add(column.headerName()));
        }
        if (random.nextInt(3) == 0) {
            names.add("Cost Owner " + headers.size());
        }
        if (!numbered && random.nextInt(3) == 0) {
            Collections.shuffle(names, random);
        }
        String written = marker.isEmpty() ? row.word() : marker;
        boolean multi =
                format.rows().stream().filter(one -> !one.columns().isEmpty()).count() > 1
                        || !row.word().isEmpty();
        if (!written.isEmpty()) {
            int at = multi && random.nextInt(4) == 0 && !numbered ? random.nextInt(names.size() + 1) : 0;
            names.add(at, ColumnDefinition.headerName(written));
            markers.put(row, multi ? at : -1);
        } else {
            markers.put(row, -1);
        }
        headers.add(names);
    }

    private void addRecord(RowType type) {
        List<String> header = headers.get(types.indexOf(type));
        int marker = markers.getOrDefault(type, -1);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            cells.add(i == marker ? word(type) : text());
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            cells.set(cells.size() - 1, "x");
        }
        records.add(cells);
        for (RowType child : types) {
            if (child.parent().equals(type.name())) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    addRecord(child);
                }
            }
        }
    }

    private String text() {
        String text = random.nextInt(8) == 0 ? anyCharacters() : TEXTS[random.nextInt(TEXTS.length)];
        if (quoting == NEVER && needsQuotes(text, ",;|\t")) {
            return "plain";
        }
        if (text.equals(DATE) && format.dialect().dates().size() == 1) {
            return LocalDate.parse(DATE)
                    .format(DateTimeFormatter.ofPattern(format.dialect().dates().get(0), Locale.ROOT));
        }
        boolean isWord = types.stream().anyMatch(type -> word(type).equalsIgnoreCase(text));
        return isWord ? "" : text;
    }

    /** Any characters of Unicode but NUL; without lone halves of surrogate pairs. */
    private String anyCharacters() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int character = 1 + random.nextInt(random.nextBoolean() ? 0x17F : LAST_CHARACTER);
            if (Character.getType(character) != Character.SURROGATE) {
                text.appendCodePoint(character);
            }
        }
        return text.toString();
    }

    private static boolean needsQuotes(String cell, String delimiters) {
        return cell.chars().anyMatch(c -> delimiters.indexOf(c) >= 0 || c == '"' || c == '\n' || c == '\r')
                || (!cell.isEmpty() && (cell.charAt(0) <= ' ' || cell.charAt(cell.length() - 1) <= ' '));
    }

    /** Whether the dialect is the one that files are written in. */
    boolean isDefault() {
        return isDefault && format.headers();
    }

    String description() {
        return format.name() + " " + types.stream().map(RowType::name).toList();
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(mark ? "\ufeff" : "");
        int widest = headers.stream().mapToInt(List::size).max().orElse(0);
        if (format.headers()) {
            headers.forEach(header -> line(text, header, header.size()));
        }
        records.forEach(record -> line(text, record, padded ? widest : record.size()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(StringBuilder text, List<String> cells, int width) {
        for (int i = 0; i < width; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            boolean quoted = quoting == 0 || needsQuotes(cell, String.valueOf(delimiter));
            text.append(i > 0 ? String.valueOf(delimiter) : "")
                    .append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        text.append(lineEnd);
    }

    /** The cells of a file by a parser that knows nothing of ours; blank ones at the ends of lines are left out. */
    static List<List<String>> cells(byte[] file, char delimiter) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\ufeff", "");
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    while (!line.isEmpty() && line.get(line.size() - 1).isEmpty()) {
                        line.remove(line.size() - 1);
                    }
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
