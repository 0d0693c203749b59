package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Location;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.CustomColumns;
import dev.coupagen.sources.customfields.learn.Sample.Blank;
import dev.coupagen.sources.customfields.learn.Sample.Single;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the columns of the customer in sample files: those that a header line has and the row type of the release does not.
 * Which format a file is of is told by its name, or by the columns of its header lines.
 */
final class FileSamples {
    private static final double FITTING = 0.5;
    private static final int FEWEST = 2;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Collection<FileFormat> formats;
    private final FieldCollector collector;
    private final Notices notices;
    private final Map<RowType, Set<String>> columns = new HashMap<>();

    FileSamples(Collection<FileFormat> formats, FieldCollector collector, Notices notices) {
        this.formats = formats.stream().filter(FileFormat::headers).toList();
        this.collector = collector;
        this.notices = notices;
        this.formats.forEach(format -> format.rows().forEach(row -> columns.put(row, names(row))));
    }

    /** The header lines of a file, by their row type. */
    private record Bound(FileFormat format, Map<RowType, List<String>> headers, int known) {}

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * Reads a file. What cannot be read or understood is left out with a notice.
     *
     * @param given the format, if the user says which it is
     */
    void read(PayloadFile file, Optional<String> given) {
        try {
            List<List<String>> rows = CsvRows.read(file.place(), file.content());
            if (rows.isEmpty()) {
                notices.add(SourceDiagnostic.PAYLOAD_EMPTY, file.place());
                return;
            }
            Optional<Bound> bound = given.isPresent()
                    ? formats.stream()
                            .filter(format -> format.name().equals(given.get()))
                            .findFirst()
                            .map(format -> bind(format, rows))
                    : best(file, rows);
            if (bound.isEmpty() || bound.get().headers().isEmpty()) {
                notices.add(FlatFileDiagnostic.SAMPLE_FORMAT_UNKNOWN, file.place());
            } else {
                collect(bound.get(), rows);
            }
        } catch (CoupagenException e) {
            notices.add(new Notice(e.diagnostic(), Location.NONE, String.valueOf(e.getMessage())));
        }
    }

    private Optional<Bound> best(PayloadFile file, List<List<String>> rows) {
        Bound best = null;
        for (FileFormat format : formats) {
            Bound bound = bind(format, rows);
            boolean better = best == null
                    || bound.known() > best.known()
                    || (bound.known() == best.known() && isNamed(format, file) && !isNamed(best.format(), file));
            best = better ? bound : best;
        }
        return Optional.ofNullable(best);
    }

    private static boolean isNamed(FileFormat format, PayloadFile file) {
        String name = fold(file.name() + file.folder());
        return name.contains(fold(format.name().replaceFirst("(Import|Export)$", "")));
    }

    /**
     * The header lines at the start of a file. A line of which the format knows too little is a record, unless it is the first
     * one that begins with a word of the format: the header line of that row type.
     */
    private Bound bind(FileFormat format, List<List<String>> rows) {
        Map<RowType, List<String>> headers = new LinkedHashMap<>();
        int known = 0;
        for (List<String> line : rows) {
            RowType best = null;
            int most = 0;
            for (RowType row : format.rows()) {
                int count = headers.containsKey(row) ? 0 : known(row, line);
                best = count > most ? row : best;
                most = Math.max(most, count);
            }
            long filled = line.stream().filter(cell -> !cell.isEmpty()).count();
            boolean few = most < Math.min(FEWEST, filled) || most < filled * FITTING;
            if (best == null || (few && !line.get(0).equalsIgnoreCase(best.word()))) {
                break;
            }
            headers.put(best, line);
            known += most;
        }
        return new Bound(format, headers, known);
    }

    private int known(RowType row, List<String> line) {
        Set<String> names = Objects.requireNonNull(columns.get(row));
        return (int) line.stream()
                .filter(cell -> names.contains(fold(cell)))
                .distinct()
                .count();
    }

    private static Set<String> names(RowType row) {
        Set<String> names = new HashSet<>();
        row.columns().stream()
                .filter(column -> !column.custom())
                .map(ColumnDefinition::headerName)
                .forEach(name -> names.add(fold(name)));
        return names;
    }

    private void collect(Bound bound, List<List<String>> rows) {
        List<List<String>> records = rows.subList(bound.headers().size(), rows.size());
        for (Map.Entry<RowType, List<String>> header : bound.headers().entrySet()) {
            RowType row = header.getKey();
            String key = CustomColumns.key(bound.format(), row);
            List<List<String>> own = new ArrayList<>();
            for (List<String> record : records) {
                if (bound.headers().size() == 1 || isOf(row, header.getValue(), record)) {
                    own.add(record);
                    collector.countRecord(key);
                }
            }
            Set<String> names = Objects.requireNonNull(columns.get(row));
            for (int i = 0; i < header.getValue().size(); i++) {
                String name = header.getValue().get(i);
                if (!name.isEmpty() && !names.contains(fold(name)) && !isMarker(row, name)) {
                    collector.addColumn(key, name, samples(own, i));
                }
            }
        }
    }

    private static List<Sample> samples(List<List<String>> records, int column) {
        List<Sample> samples = new ArrayList<>();
        for (List<String> record : records) {
            String text = column < record.size() ? record.get(column) : "";
            samples.add(text.isEmpty() ? new Blank(Optional.empty()) : new Single(shape(text), false, text.length()));
        }
        return samples.isEmpty() ? List.of(new Blank(Optional.empty())) : samples;
    }

    /** Files write booleans as {@code yes} and {@code no} as well. */
    private static ValueShape shape(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Set.of("yes", "no", "true", "false").contains(word) ? ValueShape.BOOLEAN : ValueShape.ofText(text);
    }

    /** Whether a record is of the row type: its word stands where the header line has its marker. */
    private static boolean isOf(RowType row, List<String> header, List<String> record) {
        for (int i = 0; i < header.size(); i++) {
            if (isMarker(row, header.get(i))) {
                String word = row.word().isEmpty() ? header.get(i) : row.word();
                return i < record.size() && fold(record.get(i)).equals(fold(word));
            }
        }
        return false;
    }

    private static boolean isMarker(RowType row, String name) {
        return (!row.word().isEmpty() && fold(name).equals(fold(row.word()))) || RowType.isMarkerName(name);
    }

    private static String fold(String name) {
        return NO_WORD.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
