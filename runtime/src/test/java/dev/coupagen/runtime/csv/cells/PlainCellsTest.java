package dev.coupagen.runtime.csv.cells;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows whose cells we find ourselves, and those of the tokenizer between them; we refuse a quote behind blanks. */
class PlainCellsTest {
    private static final int FILES = Integer.getInteger("plaincells.files", 2_000);
    private static final String[] PLAIN = {"\"\"", "\"\"", "a", "\"b c\"", "\"é\"", "", "\"\uD83D\uDE00\"", "'"};
    private static final String[] OTHER = {
        "\"x\"\"y\"",
        "\"\"\"\"",
        "\"1\n2\"",
        "\"1\r\n2\"",
        "a\"b",
        "\t",
        "\"\t\"",
        " \"a\"",
        "\"a\"b",
        "\"open",
        "\uFEFF"
    };
    private final Random random = new Random(18);

    @Test
    void givesTheRowsThatTheTokenizerAloneGives() {
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            char delimiter = ",;\t".charAt(random.nextInt(3));
            String file = file(delimiter, i % 50 == 0 ? 9_000 : 12, i % 4);
            List<String> expected = tokenized(file, delimiter);
            assertThat(read(file, delimiter)).as(file).isEqualTo(expected);
            refused += expected.contains("refused") ? 1 : 0;
        }
        assertThat(refused).isBetween(FILES / 10, FILES / 2);
    }

    /** Lines of cells, of which so many in ten rows may be other than plain. */
    private String file(char delimiter, int lines, int others) {
        StringBuilder file = new StringBuilder();
        for (int line = random.nextInt(lines); line >= 0; line--) {
            boolean anyOther = random.nextInt(10) < others && line < 20;
            for (int cells = random.nextInt(8); cells >= 0; cells--) {
                String[] from = anyOther && random.nextBoolean() ? OTHER : PLAIN;
                file.append(from[random.nextInt(from.length)]).append(cells == 0 ? "" : delimiter);
            }
            file.append(line == 0 && random.nextBoolean() ? "" : random.nextBoolean() ? "\n" : "\r\n");
        }
        return file.toString();
    }

    private static List<String> tokenized(String file, char delimiter) {
        List<String> rows = new ArrayList<>();
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (row.getFields().stream().anyMatch(cell -> cell.startsWith(" \""))) {
                    rows.add("refused");
                    break;
                }
                rows.add(row.getStartingLineNumber() + " " + row.getFields());
            }
        } catch (CsvParseException e) {
            rows.add("refused");
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static List<String> read(String file, char delimiter) {
        List<String> rows = new ArrayList<>();
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        try (CsvInput input =
                new CsvInput(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, "a file", Limits.DEFAULT)) {
            input.start();
            input.open(delimiter, true);
            while (input.readRow()) {
                rows.add(input.line() + " " + List.of(input.texts()));
                input.startRecord();
            }
        } catch (MappingException e) {
            rows.add("refused");
        }
        return rows;
    }
}
