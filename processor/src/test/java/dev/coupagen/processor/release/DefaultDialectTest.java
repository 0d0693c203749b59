package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.generator.resolve.RowModel;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.mapper.CsvMapper;
import dev.coupagen.runtime.model.Model;
import java.util.ArrayList;
import java.util.List;
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
            if (format.dialect().equals(FileFormat.Dialect.UNSTATED) || mapper.schema().size() == 0) {
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
}
