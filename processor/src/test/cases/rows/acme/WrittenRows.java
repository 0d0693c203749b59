package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvDialect;
import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.CsvDialect.Quoting;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileLayout;
import dev.coupagen.runtime.csv.FileStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What is written is read back as it was, or refused. */
public final class WrittenRows {
    private static final CsvOptions SET = CsvOptions.DEFAULT.withColumns(CsvOptions.Columns.SET).withChecked(false);

    private WrittenRows() {}

    public static void cellsWithoutAHeaderNeverLandInADeclaredColumn() throws IOException {
        for (String file : List.of("Order,Order Number,,Total\nOrder,1,x,5\n", "Order,Order Number\nOrder,1,,,,sur\n")) {
            List<ImmutableOrderImport> orders = OrderImportMapper.INSTANCE.listFromCsv(file);
            String message = "has no column among those that the interface declares, and others are known only if the"
                    + " records can be gone through twice (give a Collection, or a layout";
            for (CsvOptions options : List.of(CsvOptions.DEFAULT, CsvOptions.DEFAULT.withStrict(true))) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                assertThatThrownBy(() -> OrderImportMapper.INSTANCE.writeCsv(orders.stream(), out, options))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining(message);
                assertThat(out.size()).isZero();
            }
            List<Issue> issues = new ArrayList<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OrderImportMapper.INSTANCE.writeCsv(orders.stream(), out, CsvOptions.DEFAULT.withListener(issues::add));
            assertThat(issues).hasSize(1);
            assertThat(issues.get(0).message()).contains(message);
            String total = file.contains("Total") ? "5" : "";
            assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\"Order\",\"1\",\"\",\"\",\"" + total + "\",\"\"\r\n");
            String all = text(OrderImportMapper.INSTANCE.toCsv(orders));
            assertThat(all).startsWith("\"Order\",\"Order Number*\",\"order-date\",\"acknowledged\",\"Total\",\"Cost Owner\",\"#");
        }
        assertThatThrownBy(() -> OrderImportMapper.INSTANCE.writeCsv(
                        List.<OrderImport>of().stream(), new ByteArrayOutputStream(), SET))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Give a Collection, or a layout");
    }

    public static void aCellOfAnotherLayoutOverwritesNothing() {
        OrderImport order = OrderImportMapper.INSTANCE.listFromCsv("Order,Order Number,,Total\nOrder,1,x,5\n").get(0);
        CsvOptions options = CsvOptions.DEFAULT.withLayout(layout("Order,Order Number,Total\n"));
        assertThatThrownBy(() -> OrderImportMapper.INSTANCE.toCsv(List.of(order), options))
                .hasMessageContaining("Order/#3 has no column in the layout");
        assertThat(text(OrderImportMapper.INSTANCE.toCsv(List.of(order), options.withListener(issue -> {}))))
                .isEqualTo("Order,Order Number,Total\nOrder,1,5\n");
    }

    public static void valuesThatTheLayoutHasNoColumnForAreNotLostInSilence() {
        OrderImport order = ImmutableOrderImport.builder().orderNumber("1").total(BigDecimal.ONE).build();
        List<OrderImport> orders = new ArrayList<>(Collections.nCopies(20_000, order("1")));
        orders.add(order);
        CsvOptions options = CsvOptions.DEFAULT.withLayout(layout("Order,Order Number\n"));
        refuses(orders, options, "record 20001, Order/Total has no column in the layout");
        refuses(orders, options.withStrict(true), "record 20001, Order/Total has no column in the layout");
        List<Issue> issues = new ArrayList<>();
        refuses(orders, options.withStrict(true).withListener(issues::add), "record 20001, Order/Total");
        OrderImportMapper.INSTANCE.toCsv(orders, options.withListener(issues::add));
        assertThat(issues).extracting(Issue::path).containsExactly("Order/Total");
    }

    public static void rowsThatTheLayoutHasNoHeaderLineForAreRefusedBeforeTheFirstByte() {
        List<OrderImport> orders = new ArrayList<>(Collections.nCopies(20_000, order("1")));
        orders.add(ImmutableOrderImport.builder()
                .orderNumber("2")
                .addLines(ImmutableOrderLineImport.builder().lineNum(1L).build())
                .build());
        refuses(
                orders,
                CsvOptions.DEFAULT.withLayout(layout("Order,Order Number\n")),
                "record 20001, Order Line has rows, and the layout has no header line of it");
    }

    public static void rowsOfNamesAreRefusedWithALayoutAndUncheckedToo() {
        OrderImport order = ImmutableOrderImport.builder()
                .orderNumber("PO-1")
                .addLines(ImmutableOrderLineImport.builder().description("Price").secondDescription("line num").build())
                .build();
        FileLayout layout = layout("Order,Order Number\nOrder Line,Line Num,Description,Description,Price\n");
        for (CsvOptions options : List.of(CsvOptions.DEFAULT.withChecked(false), CsvOptions.DEFAULT.withLayout(layout))) {
            refuses(List.of(order), options, "have names of columns");
            assertThatThrownBy(() -> OrderImportMapper.INSTANCE.writeCsv(
                            List.of(order).stream(), new ByteArrayOutputStream(), options))
                    .hasMessageContaining("have names of columns");
        }
        LoneReport lone = ImmutableLoneReport.builder().title("Status").status("Title").build();
        assertThatThrownBy(() -> LoneReportMapper.INSTANCE.toCsv(List.of(lone))).hasMessageContaining("have names of columns");
        LoneReport other = ImmutableLoneReport.builder().title("Status").status("x").build();
        assertThat(LoneReportMapper.INSTANCE.listFromCsv(LoneReportMapper.INSTANCE.toCsv(List.of(other)))).hasSize(1);
    }

    public static void rowTypesWithEqualHeaderLinesKeepTheirRows() {
        TwinExport.Twin first = ImmutableTwinExport_Twin.builder().code("a").amount(1L).build();
        TwinExport.Other second = ImmutableTwinExport_Other.builder().code("b").amount(2L).build();
        TwinExport twin = ImmutableTwinExport.builder().name("x").addFirst(first).addSecond(second).build();
        for (CsvOptions options : List.of(CsvOptions.DEFAULT, SET)) {
            String csv = text(TwinExportMapper.INSTANCE.toCsv(List.of(twin), options));
            assertThat(csv.lines().limit(4)).containsOnlyOnce("\"type\",\"name\"").hasSize(4);
            TwinExport read = TwinExportMapper.INSTANCE.listFromCsv(csv).get(0);
            assertThat(read.first()).extracting(row -> row.code().orElseThrow()).containsExactly("a");
            assertThat(read.second()).extracting(row -> row.code().orElseThrow()).containsExactly("b");
        }
    }

    public static void aRowTypeInTwoPlacesHasOneHeaderLine() {
        TwinExport twin = ImmutableTwinExport.builder()
                .name("x")
                .addFirst(ImmutableTwinExport_Twin.builder().code("a").build())
                .addSecond(ImmutableTwinExport_Other.builder()
                        .code("b")
                        .addInner(ImmutableTwinExport_Twin.builder().amount(7L).build())
                        .build())
                .build();
        for (CsvOptions options : List.of(CsvOptions.DEFAULT, SET)) {
            TwinExport read = TwinExportMapper.INSTANCE
                    .listFromCsv(TwinExportMapper.INSTANCE.toCsv(List.of(twin), options))
                    .get(0);
            assertThat(read.first().get(0).code()).contains("a");
            assertThat(read.second().get(0).inner().get(0).amount()).contains(7L);
        }
    }

    public static void rowsThatSetNothingAreReadBack() {
        TwinExport twin = ImmutableTwinExport.builder()
                .addFirst(ImmutableTwinExport_Twin.builder().build())
                .addSecond(ImmutableTwinExport_Other.builder().amount(2L).build())
                .build();
        String csv = text(TwinExportMapper.INSTANCE.toCsv(List.of(twin, twin), SET));
        assertThat(csv).startsWith("\"type\",\"name\"\r\n\"type\",\"code\"\r\n\"type\",\"amount\"\r\n");
        assertThat(TwinExportMapper.INSTANCE.listFromCsv(csv)).hasSize(2).allSatisfy(read -> {
            assertThat(read.first()).hasSize(1);
            assertThat(read.second()).hasSize(1);
        });
        for (CsvOptions options : List.of(SET, SET.withDialect(CsvDialect.DEFAULT.withQuoting(Quoting.AS_NEEDED)))) {
            byte[] lone = LoneReportMapper.INSTANCE.toCsv(List.of(ImmutableLoneReport.builder().build()), options);
            assertThat(LoneReportMapper.INSTANCE.listFromCsv(lone)).hasSize(1);
            byte[] plain = PlainRowMapper.INSTANCE.toCsv(List.of(ImmutablePlainRow.builder().build()), options);
            assertThat(text(plain).replace("\"", "")).isEqualTo("name\r\n\r\n");
            assertThat(PlainRowMapper.INSTANCE.listFromCsv(plain)).hasSize(1);
            byte[] order = OrderImportMapper.INSTANCE.toCsv(
                    List.of(ImmutableOrderImport.builder()
                            .addLines(ImmutableOrderLineImport.builder().build())
                            .build()),
                    options);
            assertThat(OrderImportMapper.INSTANCE.listFromCsv(order).get(0).lines()).hasSize(1);
        }
    }

    public static void whatNeedsQuotesIsRefusedBeforeTheFirstByte() {
        PlainRow number = ImmutablePlainRow.builder().name("a").amount(new BigDecimal("1.5")).build();
        PlainRow day = ImmutablePlainRow.builder().name("a").day(LocalDate.of(2026, 1, 2)).build();
        CsvDialect unquoted = CsvDialect.DEFAULT.withQuoting(Quoting.NEVER);
        refusesPlain(number, CsvOptions.DEFAULT.withDialect(unquoted.withDecimal(',')), "Row/amount needs quotes");
        refusesPlain(day, CsvOptions.DEFAULT.withDialect(unquoted.withDelimiter('-')), "Row/day needs quotes");
        refusesPlain(
                ImmutablePlainRow.builder().build(),
                SET.withDialect(unquoted),
                "Row has one cell, which is blank and needs quotes");
    }

    public static void yearsOfFourDigitsAreWrittenInAnyLocaleAndOthersRefused() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            CsvDialect dayFirst = CsvDialect.DEFAULT.withDates(DateOrder.DAY_MONTH_YEAR);
            PlainRow day = ImmutablePlainRow.builder().day(LocalDate.of(826, 1, 2)).build();
            assertThat(text(PlainRowMapper.INSTANCE.toCsv(List.of(day), CsvOptions.DEFAULT.withDialect(dayFirst))))
                    .contains("\"02.01.0826\"");
        } finally {
            Locale.setDefault(before);
        }
        for (LocalDate wrong : List.of(LocalDate.of(-1, 1, 1), LocalDate.of(10_000, 1, 1))) {
            refusesPlain(
                    ImmutablePlainRow.builder().day(wrong).build(), CsvOptions.DEFAULT, "Row/day is " + wrong);
            OffsetDateTime time = wrong.atStartOfDay().atOffset(ZoneOffset.UTC);
            refusesPlain(ImmutablePlainRow.builder().time(time).build(), CsvOptions.DEFAULT, "Row/time is ");
        }
    }

    public static void charactersThatTheEncodingChangesAreRefused() {
        refusesText("\u00a5", CsvDialect.DEFAULT.withEncoding(Charset.forName("Shift_JIS")));
        refusesText("\u203e", CsvDialect.DEFAULT.withEncoding(Charset.forName("Shift_JIS")));
        refusesText("a\u0085b", CsvDialect.DEFAULT.withEncoding(Charset.forName("IBM037")));
        CsvDialect wide = CsvDialect.DEFAULT.withEncoding(Charset.forName("UTF-32")).withByteOrderMark(true);
        CsvOptions options = CsvOptions.DEFAULT.withDialect(wide);
        assertThat(OrderImportMapper.INSTANCE.toCsv(List.of(order("\ufeffa")), options)).isNotEmpty();
        CsvDialect found = CsvDialect.DEFAULT.withEncoding(Charset.forName("x-JISAutoDetect"));
        assertThatThrownBy(() -> OrderImportMapper.INSTANCE.toCsv(
                        List.of(order("1")), CsvOptions.DEFAULT.withDialect(found)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for reading only")
                .hasMessageContaining("withEncoding");
    }

    public static void onlyLineEndsAreLineEnds() {
        for (String wrong : List.of("", "\r", "\n\n", ";")) {
            assertThatThrownBy(() -> CsvDialect.DEFAULT.withLineEnd(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("CR LF or LF");
        }
    }

    private static void refusesText(String text, CsvDialect dialect) {
        refuses(List.of(order(text)), CsvOptions.DEFAULT.withDialect(dialect), "has a character that ");
    }

    private static void refuses(List<OrderImport> orders, CsvOptions options, String message) {
        refuses(out -> write(() -> OrderImportMapper.INSTANCE.writeCsv(orders, out, options)), message);
    }

    private static void refusesPlain(PlainRow row, CsvOptions options, String message) {
        List<PlainRow> rows = new ArrayList<>(
                Collections.nCopies(20_000, ImmutablePlainRow.builder().name("x").build()));
        rows.add(row);
        refuses(out -> write(() -> PlainRowMapper.INSTANCE.writeCsv(rows, out, options)), "record 20001, " + message);
    }

    private static void refuses(Consumer<ByteArrayOutputStream> write, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> write.accept(out)).isInstanceOf(MappingException.class).hasMessageContaining(message);
        assertThat(out.size()).isZero();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FileLayout layout(String file) {
        try (FileStream<OrderImport> stream =
                OrderImportMapper.INSTANCE.streamCsv(file.getBytes(StandardCharsets.UTF_8))) {
            return stream.layout();
        }
    }

    private static OrderImport order(String number) {
        return ImmutableOrderImport.builder().orderNumber(number).build();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
