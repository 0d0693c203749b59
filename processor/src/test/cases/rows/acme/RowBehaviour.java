package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.CoupaRecord;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.csv.CsvDialect;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a user of generated mappers of rows sees. */
public final class RowBehaviour {
    private static final String ORDERS = """
            Order,Order Number*,Order Date,Acknowledged,Total,Cost Owner
            Order Line,Line Num,Description,Description,Price
            Schedule,Quantity
            Tag,Name
            Order,PO-1,6/15/23,Y,1000.50,ann
            Order Line,1,"Paper, ""A4\""",plain,2.50
            Schedule,3
            Order Line,2,"two
            lines",,7
            Schedule,4
            Schedule,5
            Tag,urgent
            Order,PO-2,2026-02-01,no,,
            """;

    private RowBehaviour() {}

    public static void readsRecordsWithTheRowsBelowThem() {
        List<ImmutableOrderImport> orders = OrderImportMapper.INSTANCE.listFromCsv(ORDERS);

        assertThat(orders).hasSize(2);
        OrderImport first = orders.get(0);
        assertThat(first.orderNumber()).contains("PO-1");
        assertThat(first.orderDate()).contains(LocalDate.of(2023, 6, 15));
        assertThat(first.acknowledged()).contains(true);
        assertThat(first.total()).contains(new BigDecimal("1000.50"));
        assertThat(first.costOwner()).contains("ann");
        assertThat(first.lines()).hasSize(2);
        assertThat(first.lines().get(0).description()).contains("Paper, \"A4\"");
        assertThat(first.lines().get(0).secondDescription()).contains("plain");
        assertThat(first.lines().get(0).schedules()).extracting(s -> s.quantity().orElseThrow()).containsExactly(3L);
        assertThat(first.lines().get(1).description()).contains("two\nlines");
        assertThat(first.lines().get(1).schedules()).extracting(s -> s.quantity().orElseThrow()).containsExactly(4L, 5L);
        assertThat(first.tags()).extracting(t -> t.name().orElseThrow()).containsExactly("urgent");
        assertThat(orders.get(1).lines()).isEmpty();
        assertThat(orders.get(1).acknowledged()).contains(false);
    }

    public static void tellsBlankCellsFromMissingColumns() {
        OrderImport second = OrderImportMapper.INSTANCE.listFromCsv(ORDERS).get(1);
        assertThat(CoupaRecord.of(second).presence("Total")).isEqualTo(Presence.NULL);
        OrderImport other = OrderImportMapper.INSTANCE
                .listFromCsv("Order,Order Number\nOrder,PO-1\n")
                .get(0);
        assertThat(other.orderNumber()).contains("PO-1");
        assertThat(CoupaRecord.of(other).presence("Total")).isEqualTo(Presence.ABSENT);
    }

    public static void writesBackWhatItReadWithItsLayout() {
        try (FileStream<OrderImport> stream = OrderImportMapper.INSTANCE.streamCsv(bytes(ORDERS))) {
            CsvOptions options = CsvOptions.DEFAULT.withLayout(stream.layout());
            assertThat(stream.layout().dialect().lineEnd()).isEqualTo("\n");
            byte[] written = OrderImportMapper.INSTANCE.toCsv(stream.stream().toList(), options);
            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(ORDERS);
        }
    }

    public static void writesAFileAsAWholeOrLeavesTheOneThatIsThere() throws IOException {
        OrderImport order = ImmutableOrderImport.builder().orderNumber("PO-7").build();
        Path folder = Files.createTempDirectory("rows");
        Path file = folder.resolve("orders.csv");
        OrderImportMapper.INSTANCE.writeCsv(List.of(order), file);
        byte[] whole = OrderImportMapper.INSTANCE.toCsv(List.of(order));
        assertThat(file).hasBinaryContent(whole);
        Iterator<OrderImport> cut = Stream.generate(() -> order)
                .limit(10_000)
                .peek(new CountDown(5_000))
                .iterator();
        assertThatThrownBy(() -> OrderImportMapper.INSTANCE.writeCsv((Iterable<OrderImport>) () -> cut, file))
                .hasMessage("the source ended");
        assertThat(file).hasBinaryContent(whole);
        Files.delete(file);
        Files.delete(folder);
    }

    public static void boundsTheCellsOfARecord() {
        CsvOptions bounded = CsvOptions.DEFAULT.withLimits(Limits.DEFAULT.withCells(60));
        OrderImportMapper.INSTANCE.listFromCsv(ORDERS, bounded);
        String manyLines = ORDERS + "Order Line,3,x,y,1\n".repeat(20);
        String manyCells = ORDERS + "Order,PO-3" + ",".repeat(90) + "\n";
        String manyTags = ORDERS + "Tag,t\n".repeat(50);
        for (String file : List.of(manyLines, manyCells, manyTags)) {
            OrderImportMapper.INSTANCE.listFromCsv(file);
            assertThatThrownBy(() -> OrderImportMapper.INSTANCE.listFromCsv(file, bounded))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("record of 60 cells");
            assertThatThrownBy(() -> {
                        try (FileStream<OrderImport> stream = OrderImportMapper.INSTANCE.streamCsv(bytes(file), bounded)) {
                            stream.stream().forEach(order -> {});
                        }
                    })
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("record of 60 cells");
        }
        String manyRecords = ORDERS + "Order,PO-3,,,,\n".repeat(200);
        assertThat(OrderImportMapper.INSTANCE.listFromCsv(manyRecords, bounded)).hasSize(202);
    }

    public static void refusesHalvesOfCharacters() {
        for (String half : List.of("\uD83D", "a\uDE00", "\uDE00\uD83D", "\uD83D\uDE00\uD83D")) {
            OrderImport order = ImmutableOrderImport.builder().orderNumber(half).build();
            assertThatThrownBy(() -> OrderImportMapper.INSTANCE.toCsv(List.of(order)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("half a surrogate pair");
            assertThatThrownBy(() -> OrderImportMapper.INSTANCE.listFromCsv("Order,Order Number\nOrder," + half + "\n"))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("half a surrogate pair");
        }
    }

    private static final class CountDown implements Consumer<OrderImport> {
        private int left;

        CountDown(int left) {
            this.left = left;
        }

        @Override
        public void accept(OrderImport order) {
            if (left-- == 0) {
                throw new IllegalStateException("the source ended");
            }
        }
    }

    public static void writesEveryCellInQuotesByDefault() {
        OrderImport order = ImmutableOrderImport.builder()
                .orderNumber("PO-7")
                .total(new BigDecimal("12.00"))
                .addLines(ImmutableOrderLineImport.builder().lineNum(1L).description("=1+1").build())
                .build();
        String csv = new String(OrderImportMapper.INSTANCE.toCsv(List.of(order)), StandardCharsets.UTF_8);
        assertThat(csv)
                .isEqualTo(
                        """
                        "Order","Order Number*","order-date","acknowledged","Total","Cost Owner"
                        "Order Line","line-num","Description","Description","Price"
                        "Schedule","Quantity"
                        "Tag","Name"
                        "Order","PO-7","","","12.00",""
                        "Order Line","1","=1+1","",""
                        """
                                .replace("\n", "\r\n"));
        assertThat(OrderImportMapper.INSTANCE.listFromCsv(csv).get(0).lines().get(0).description()).contains("=1+1");
        String set = new String(
                OrderImportMapper.INSTANCE.toCsv(
                        List.of(order),
                        CsvOptions.DEFAULT
                                .withColumns(CsvOptions.Columns.SET)
                                .withFormulas(CsvOptions.Formulas.NEUTRALIZE)
                                .withDialect(CsvDialect.DEFAULT.withQuoting(CsvDialect.Quoting.AS_NEEDED).withLineEnd("\n"))),
                StandardCharsets.UTF_8);
        assertThat(set).isEqualTo("""
                Order,Order Number*,Total
                Order Line,line-num,Description
                Order,PO-7,12.00
                Order Line,1,'=1+1
                """);
    }

    public static void readsExportsWhoseHeaderLinesBeginAlike() {
        String export = """
                "type","invoice-number","created-at","total","new-column",""
                "type","line-num","description","","",""
                "type","pct","","","",""
                "type","tax-code","amount","","",""
                "Header","INV-1","2026-01-31T10:20:30+01:00","12.50","x",""
                "Line","1","first","","",""
                "Line Split","100.0","","","",""
                "Tax","VAT","2.50","","",""
                "Line","2","second","","",""
                "Header","INV-2","","","",""
                """.replace("\n", "\r\n");
        List<Issue> issues = new ArrayList<>();
        CsvOptions options = CsvOptions.DEFAULT.withListener(issues::add).withName("invoices.csv");
        try (FileStream<InvoicesExport> invoices = InvoicesExportMapper.INSTANCE.streamCsv(bytes(export), options)) {
            List<InvoicesExport> all = new ArrayList<>();
            for (InvoicesExport invoice : invoices) {
                all.add(invoice);
            }
            assertThat(all).extracting(InvoicesExport::invoiceNumber).containsExactly("INV-1", "INV-2");
            assertThat(all.get(0).lines()).hasSize(2);
            assertThat(all.get(0).lines().get(0).splits().get(0).pct()).contains(new BigDecimal("100.0"));
            assertThat(all.get(0).taxes().get(0).taxCode()).contains("VAT");
            assertThat(invoices.layout().unknownColumns()).containsExactly("new-column");
            assertThat(issues).hasSize(1);
            assertThat(issues.get(0).path()).isEqualTo("invoices.csv, line 1, column 5/new-column");
            byte[] back = InvoicesExportMapper.INSTANCE.toCsv(all, CsvOptions.DEFAULT.withLayout(invoices.layout()));
            assertThat(new String(back, StandardCharsets.UTF_8)).isEqualTo(export.replace(
                    "\"Tax\",\"VAT\",\"2.50\",\"\",\"\",\"\"\r\n\"Line\",\"2\",\"second\",\"\",\"\",\"\"\r\n",
                    "\"Line\",\"2\",\"second\",\"\",\"\",\"\"\r\n\"Tax\",\"VAT\",\"2.50\",\"\",\"\",\"\"\r\n"));
        }
    }

    public static void takesTheColumnOfTheWordWhereverItStands() {
        List<ImmutableOrderImport> usual = OrderImportMapper.INSTANCE.listFromCsv(
                "Order,Order Number,Total\nOrder Line,Line Num,Price\nOrder,PO-1,5\nOrder Line,1,2\n");
        List<ImmutableOrderImport> swapped = OrderImportMapper.INSTANCE.listFromCsv(
                "Order Number,Order,Total\nLine Num,Order Line,Price\nPO-1,Order,5\n1,Order Line,2\n");
        List<ImmutableOrderImport> atTheEnd = OrderImportMapper.INSTANCE.listFromCsv(
                "Total,Order Number,Order\nLine Num,Price,Order Line\n5,PO-1,Order\n1,2,Order Line\n");
        assertThat(swapped).isEqualTo(usual);
        assertThat(atTheEnd).isEqualTo(usual);
    }

    public static void reportsWhatCannotBeReadWithFileLineColumnNameAndValue() {
        List<Issue> issues = new ArrayList<>();
        CsvOptions options = CsvOptions.DEFAULT.withListener(issues::add).withName("orders.csv");
        List<ImmutableOrderImport> orders = OrderImportMapper.INSTANCE.listFromCsv(
                "Order,Order Number,Order Date,Total\nOrder,PO-1,01/02/2026,1.2.3\nSchedule,9\n", options);
        assertThat(orders).hasSize(1);
        assertThat(CoupaRecord.of(orders.get(0)).presence("order-date")).isEqualTo(Presence.UNREADABLE);
        assertThat(issues).extracting(Issue::path)
                .contains("orders.csv, line 2, column 3/order-date", "orders.csv, line 2, column 4/Total");
        assertThat(issues).extracting(issue -> issue.value().asText().orElse("")).contains("01/02/2026", "Schedule,9");
        assertThatThrownBy(() -> OrderImportMapper.INSTANCE.listFromCsv(
                        "Order,Order Number,Total\nOrder,PO-1,1.2.3\n", options.withStrict(true)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("orders.csv, line 2, column 3/Total");
        List<ImmutableOrderImport> european = OrderImportMapper.INSTANCE.listFromCsv(
                "Order;Order Number;Order Date;Total\nOrder;PO-1;01/02/2026;1.234,50\n",
                CsvOptions.DEFAULT.withDialect(CsvDialect.FOUND
                        .withDates(CsvDialect.DateOrder.DAY_MONTH_YEAR)
                        .withDecimal(',')));
        assertThat(european.get(0).orderDate()).contains(LocalDate.of(2026, 2, 1));
        assertThat(european.get(0).total()).contains(new BigDecimal("1234.50"));
    }

    public static void writesPartsThatAnImportTakes() {
        List<OrderImport> orders = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            orders.add(ImmutableOrderImport.builder()
                    .orderNumber("PO-" + i)
                    .addLines(ImmutableOrderLineImport.builder().lineNum(1L).build())
                    .addLines(ImmutableOrderLineImport.builder().lineNum(2L).build())
                    .build());
        }
        List<byte[]> parts = OrderImportMapper.INSTANCE.toCsvParts(orders);
        assertThat(parts).hasSize(3);
        List<OrderImport> read = new ArrayList<>();
        parts.forEach(part -> read.addAll(OrderImportMapper.INSTANCE.listFromCsv(part)));
        assertThat(read).extracting(order -> order.lines().size()).hasSize(4_000).containsOnly(2);
    }

    public static void keepsJsonAndXmlAsEver() {
        OrderImport order = OrderImportMapper.INSTANCE.listFromCsv(ORDERS).get(0);
        assertThat(OrderImportMapper.INSTANCE.fromJson(OrderImportMapper.INSTANCE.toJson(order)).lines())
                .extracting(OrderLineImport::description)
                .isEqualTo(order.lines().stream().map(OrderLineImport::description).toList());
        assertThat(OrderImportMapper.INSTANCE.fromXml(OrderImportMapper.INSTANCE.toXml(order)).orderNumber())
                .contains("PO-1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
