package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.generator.resolve.RowModel;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvDialect;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.mapper.CsvMapper;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files of all formats whose definitions say how lines are written, by default: with delimiters, decimals and dates of theirs. */
class DefaultDialectTest {
    private static final CsvOptions UNCHECKED = CsvOptions.DEFAULT.withChecked(false);

    @Test
    void whatIsWrittenByDefaultIsReadByDefault() {
        CompiledFiles all = CompiledFiles.all();
        int formats = 0;
        for (RowModel root : all.roots()) {
            FileFormat format = Objects.requireNonNull(
                    all.definition.files().get(root.binding().file()));
            CsvMapper<Object, Model> mapper = all.mapper(root);
            if (format.dialect().equals(FileFormat.Dialect.UNSTATED)
                    || mapper.schema().size() == 0) {
                continue;
            }
            formats++;
            for (int i = 0; i < 40; i++) {
                Random random = new Random(root.name().simpleName().hashCode() * 1_000L + i);
                RandomRows rows = new RandomRows(format, random, true);
                List<Model> records = new ArrayList<>();
                for (int r = 0; r < 3; r++) {
                    records.add(mapper.fromMap(rows.record(mapper.schema()), MapperOptions.DEFAULT));
                }
                String what = format.name() + " " + i;
                List<Issue> issues = new ArrayList<>();
                List<Model> read =
                        mapper.listFromCsv(mapper.toCsv(records, UNCHECKED), UNCHECKED.withListener(issues::add));
                assertThat(issues).as(what).isEmpty();
                assertThat(read).as(what).isEqualTo(records);
            }
        }
        assertThat(formats).isGreaterThan(30);
    }

    @Test
    void datesAreWrittenInTheOrderThatTheirRowStates() {
        String date = "2026-01-02";
        assertThat(marketData("dmy", date)).startsWith("d,dmy,02.01.2026,EUR,");
        assertThat(marketData("mdy", date)).startsWith("d,mdy,01/02/2026,EUR,");
        assertThat(marketData("ymd", date)).startsWith("d,ymd,2026.01.02,EUR,");
        assertThat(marketData("x", date)).startsWith("d,x,2026-01-02,EUR,");
    }

    private static String marketData(String settings, String date) {
        CsvMapper<Object, Model> mapper = mapper("TreasuryMarketDataFlexibleImport");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("Date", date);
        row.put("Date settings", settings);
        row.put("Currency", "EUR");
        row.put("Mid rate", "1.5");
        List<Model> records = List.of(mapper.fromMap(row, MapperOptions.DEFAULT));
        String csv = new String(mapper.toCsv(records, UNCHECKED), StandardCharsets.UTF_8);
        assertThat(new String(mapper.toCsv(mapper.listFromCsv(csv), UNCHECKED), StandardCharsets.UTF_8))
                .isEqualTo(csv);
        return csv;
    }

    @Test
    void aMarkAtTheStartOfAnUnquotedFileIsNotLost() {
        CsvMapper<Object, Model> mapper = mapper("TreasuryCashFlowDataLMCSH12Import");
        List<Model> records = List.of(mapper.fromMap(Map.of("AccountID", "\ufeffA"), MapperOptions.DEFAULT));
        assertThatThrownBy(() -> mapper.toCsv(records, UNCHECKED))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("AccountID begins with U+FEFF")
                .hasMessageContaining("withByteOrderMark");
        CsvOptions marked = UNCHECKED.withDialect(CsvDialect.DEFAULT
                .withDelimiter(';')
                .withQuoting(CsvDialect.Quoting.NEVER)
                .withByteOrderMark(true));
        List<Model> read = mapper.listFromCsv(mapper.toCsv(records, marked), marked);
        assertThat(mapper.toMap(read.get(0))).containsEntry("AccountID", "\ufeffA");
    }

    private static CsvMapper<Object, Model> mapper(String file) {
        CompiledFiles all = CompiledFiles.all();
        return all.mapper(all.roots().stream()
                .filter(root -> root.binding().file().equals(file))
                .findFirst()
                .orElseThrow());
    }
}
