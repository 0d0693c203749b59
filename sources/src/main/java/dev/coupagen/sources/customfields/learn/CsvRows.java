package dev.coupagen.sources.customfields.learn;

import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits a sample file into rows of cells. It need not be well formed: a sample shows columns, and no record is read from it. */
final class CsvRows {
    private static final String DELIMITERS = ",;|\t";
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 2_000_000;

    private final String text;
    private final char delimiter;
    private int at;

    private CsvRows(String text) {
        this.text = text;
        this.delimiter = delimiter(text);
    }

    /** The first rows of a file, blank ones left out. */
    static List<List<String>> read(String place, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw SourceDiagnostic.PAYLOAD_NOT_READABLE.exception(place, "it is not text in UTF-8");
        }
        return new CsvRows(text.startsWith("\ufeff") ? text.substring(1) : text).rows();
    }

    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = DELIMITERS.charAt(0);
        for (int i = 1; i < DELIMITERS.length(); i++) {
            char candidate = DELIMITERS.charAt(i);
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        int cells = 0;
        while (at < text.length() && rows.size() < MOST_ROWS && cells < MOST_CELLS) {
            List<String> row = row();
            cells += row.size();
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        while (true) {
            row.add(cell().strip());
            if (at >= text.length() || text.charAt(at) != delimiter) {
                at += at < text.length() && text.charAt(at) == '\r' ? 1 : 0;
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return row;
            }
            at++;
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean twice = c == '"' && at < text.length() && text.charAt(at) == '"';
            if (c == '"' && !twice) {
                break;
            }
            at += twice ? 1 : 0;
            cell.append(c);
        }
        while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return cell.toString();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
