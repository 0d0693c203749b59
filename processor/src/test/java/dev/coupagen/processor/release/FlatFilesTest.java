package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.generator.resolve.RowModel;
import dev.coupagen.processor.testing.EclipseProject;
import dev.coupagen.processor.testing.NewerJavac;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.csv.CsvDialect;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileLayout;
import dev.coupagen.runtime.csv.FileStream;
import dev.coupagen.runtime.mapper.CsvMapper;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All flat files of the newest release, compiled with every lint as an error, read and written. */
class FlatFilesTest {
    /** How many random files of each format; {@code -Dflatfiles.samples=200} for a long run. */
    private static final int SAMPLES = Integer.getInteger("flatfiles.samples", 12);

    @Test
    void everyRowTypeWithColumnsIsAnInterface() {
        CompiledFiles all = CompiledFiles.all();
        long rows = all.definition.files().values().stream()
                .flatMap(file -> file.rows().stream()
                        .filter(row -> !row.columns().isEmpty()
                                || row.equals(file.rows().get(0))))
                .count();

        assertThat(all.rows).hasSize((int) rows);
        assertThat(all.interfaces).extracting(GeneratedFile::path).contains("acme/files/InvoicesExportLine.java");
    }

    @Test
    void namesAreGoodJava() {
        List<String> odd = CompiledFiles.all().rows.stream()
                .flatMap(row -> row.members().accessors().stream().map(accessor -> accessor.name()))
                .filter(name -> !name.matches("[a-z][A-Za-z0-9]*(_[0-9a-f]*)?"))
                .toList();
        assertThat(odd).isEmpty();
        assertThat(accessors("ContractsExport")).contains("contract");
        assertThat(accessors("PayablesExpensePreapprovalExport")).contains("type2");
    }

    private static List<String> accessors(String name) {
        return CompiledFiles.all().rows.stream()
                .filter(row -> row.name().simpleName().equals(name))
                .flatMap(row -> row.members().accessors().stream())
                .map(accessor -> accessor.name())
                .toList();
    }

    @Test
    void eclipseCompilesWithoutAWarning(@TempDir Path folder) throws Exception {
        EclipseProject project = new EclipseProject(folder, CompiledFiles.all().interfaces);
        assertThat(project.compile(CompiledFiles.all().folder())).isEmpty();
        assertThat(project.classes().resolve("acme/files/InvoicesExportMapper.class"))
                .exists();
    }

    @Test
    void theJdkOfTheYearCompilesWithoutAWarning(@TempDir Path folder) throws Exception {
        NewerJavac javac = NewerJavac.find().orElse(null);
        assumeTrue(javac != null, "There is no JDK 25 on this machine");
        assertThat(javac.compile(
                        folder,
                        CompiledFiles.all().interfaces,
                        CompiledFiles.all().folder()))
                .isEmpty();
        assertThat(folder.resolve("classes/acme/files/InvoicesExportMapper.class"))
                .exists();
    }

    @Test
    void swappedColumnsAndTheWordAtTheEndGiveTheSameRecords() {
        CompiledFiles all = CompiledFiles.all();
        for (RowModel root : all.roots()) {
            FileFormat format = Objects.requireNonNull(
                    all.definition.files().get(root.binding().file()));
            CsvMapper<Object, Model> mapper = all.mapper(root);
            if (format.headers() && mapper.schema().size() > 0) {
                Random random = new Random(root.name().simpleName().hashCode());
                RandomFile file = RandomFile.wide(format, random);
                List<Model> usual = mapper.listFromCsv(file.bytes());
                assertThat(mapper.listFromCsv(file.swapped()))
                        .as(file.description() + " swapped")
                        .isEqualTo(usual);
                assertThat(mapper.listFromCsv(file.wordAtTheEnd()))
                        .as(file.description() + " at the end")
                        .isEqualTo(usual);
            }
        }
    }

    @Test
    void randomFilesAreReadAndWrittenBackToTheSameBytes() {
        CompiledFiles all = CompiledFiles.all();
        for (RowModel root : all.roots()) {
            CsvMapper<Object, Model> mapper = all.mapper(root);
            for (int i = 0; i < SAMPLES; i++) {
                Random random = new Random(root.name().simpleName().hashCode() * 1_000L + i);
                RandomFile file = RandomFile.of(
                        Objects.requireNonNull(
                                all.definition.files().get(root.binding().file())),
                        random);
                byte[] bytes = file.bytes();
                try (FileStream<Object> stream = mapper.streamCsv(bytes)) {
                    FileLayout layout = stream.layout();
                    byte[] written = mapper.toCsv(stream.stream().toList(), CsvOptions.DEFAULT.withLayout(layout));
                    char delimiter = layout.dialect().delimiter();
                    assertSame(
                            file.description() + " " + i,
                            RandomFile.cells(written, delimiter),
                            RandomFile.cells(bytes, delimiter));
                    if (file.isDefault()) {
                        assertThat(text(written))
                                .as(file.description() + " " + i)
                                .isEqualTo(text(bytes));
                    }
                }
            }
        }
    }

    @Test
    void randomRecordsAreWrittenAndReadBackEqual() {
        CompiledFiles all = CompiledFiles.all();
        CsvOptions unchecked = CsvOptions.DEFAULT.withChecked(false);
        for (RowModel root : all.roots()) {
            CsvMapper<Object, Model> mapper = all.mapper(root);
            FileFormat format = Objects.requireNonNull(
                    all.definition.files().get(root.binding().file()));
            if (mapper.schema().size() == 0 || !canBeTold(format)) {
                continue;
            }
            for (int i = 0; i < SAMPLES; i++) {
                Random random = new Random(root.name().simpleName().hashCode() * 1_000L - i);
                RandomRows rows = new RandomRows(
                        Objects.requireNonNull(
                                all.definition.files().get(root.binding().file())),
                        random);
                List<Model> records = new ArrayList<>();
                for (int r = 0; r < 3; r++) {
                    records.add(mapper.fromMap(rows.record(mapper.schema()), MapperOptions.DEFAULT));
                }
                CsvOptions options = format.dialect().equals(FileFormat.Dialect.UNSTATED)
                        ? unchecked
                        : unchecked.withDialect(CsvDialect.DEFAULT);
                byte[] csv = mapper.toCsv(records, options);
                List<Issue> issues = new ArrayList<>();
                List<Model> read = mapper.listFromCsv(csv, options.withListener(issues::add));
                assertThat(issues).as(root.binding().file() + " " + i).isEmpty();
                for (int r = 0; r < records.size(); r++) {
                    assertThat(read.get(r)).as(root.binding().file() + " " + i).isEqualTo(records.get(r));
                }
                assertThat(read).hasSize(records.size());
            }
        }
    }

    /** Of one format, whose two row types have neither a word nor a marker, no source says how they are told apart. */
    private static boolean canBeTold(FileFormat file) {
        long unmarked = file.rows().stream()
                .filter(row -> !row.columns().isEmpty()
                        && row.word().isEmpty()
                        && row.markerColumn().isEmpty())
                .count();
        return unmarked < 2;
    }

    private static void assertSame(String what, List<List<String>> now, List<List<String>> before) {
        for (int i = 0; i < Math.min(now.size(), before.size()); i++) {
            assertThat(now.get(i)).as(what + ", line " + i).isEqualTo(before.get(i));
        }
        assertThat(now.size()).as(what + ", lines").isEqualTo(before.size());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
