package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Interfaces that have less than the file: which header line and which rows are theirs. */
public final class PartialInterfaces {
    private PartialInterfaces() {}

    private static List<ImmutablePartialExport> partial(String file, List<Issue> issues) {
        return PartialExportMapper.INSTANCE.listFromCsv(file, CsvOptions.DEFAULT.withListener(issues::add));
    }

    public static void headerLinesOfSimilarTypesAreTakenInTheirOrder() {
        String file = "type,invoice-number\ntype,description,total,po\ntype,total,description\nHeader,INV-1\nCharge,freight,2,x\nTax,5,VAT\n";
        PartialExport invoice = partial(file, new ArrayList<>()).get(0);
        assertThat(invoice.charges().get(0).total()).contains(new BigDecimal("2"));
        assertThat(invoice.taxes().get(0).total()).contains(new BigDecimal("5"));
        assertThat(invoice.taxes().get(0).description()).contains("VAT");
    }

    public static void twoHeaderLinesThatCouldBeThatOfATypeAreRefused() {
        String file = "type,invoice-number\ntype,line-num,description,total\ntype,total,description,line-num\n"
                + "Header,INV-1\nLine,1,paper,50\nCharge,2,freight,7\n";
        assertThatThrownBy(() -> partial(file, new ArrayList<>()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("the file, line 2, column 1: this header line and that of line 3")
                .hasMessageContaining("as many columns of 'Charge'")
                .hasMessageContaining("Declare a column");
        PartialExport told = partial(
                        file.replace("type,total,description,line-num", "type,total,description,charge-code"), new ArrayList<>())
                .get(0);
        assertThat(told.charges().get(0).total()).contains(new BigDecimal("2"));
        assertThat(told.charges().get(0).chargeCode()).contains("7");
    }

    public static void theFirstHeaderLineIsThatOfTheOutermostType() {
        String file = "type,invoice-number\ntype,description,total\ntype,invoice-number,tax\nHeader,INV-1\nCharge,a,1\nTax Line,INV-1,3\n";
        assertThat(partial(file, new ArrayList<>()).get(0).invoiceNumber()).contains("INV-1");
    }

    public static void anExportWithoutRecordsIsReadWhateverItsHeaderLinesHaveInCommon() {
        for (String lines : List.of("type,invoice-number\ntype,invoice-number,x\n", "type,invoice-number\ntype,description,total\ntype,total,description\n")) {
            assertThat(partial(lines, new ArrayList<>())).as(lines).isEmpty();
        }
        assertThat(LoneReportMapper.INSTANCE.listFromCsv("RecordType,Title,Status\nRecordType,Status,Title\n")).isEmpty();
    }

    public static void theFirstHeaderLineIsThatOfTheOnlyTypeIfItsWordIsNotKnown() {
        String file = "RecordType,Title,Status,a\nRecordType,Title,Status,b\nReport,Trip,paid,x\nLine,no,no,y\n";
        assertThat(LoneReportMapper.INSTANCE.listFromCsv(file))
                .extracting(report -> report.title().orElseThrow())
                .containsExactly("Trip");
    }

    public static void rowsOfOtherTypesAreNoRecordsOfTheOnlyOne() {
        String file = "RecordType,ID,Title,Status\nRecordType,ID,Line-ID,Merchant\n"
                + "Expense Report,1,Trip,paid\nExpense Line,1,11,Hotel\nExpense Line,1,12,Taxi\nExpense Report,2,Fair,open\n";
        List<Issue> issues = new ArrayList<>();
        List<ImmutableLoneReport> reports =
                LoneReportMapper.INSTANCE.listFromCsv(file, CsvOptions.DEFAULT.withListener(issues::add));
        assertThat(reports).extracting(report -> report.title().orElseThrow()).containsExactly("Trip", "Fair");
        assertThat(issues).extracting(Issue::path).contains("the file, line 4, column 1/Expense Line");
    }

    public static void blankRowsOfTheOnlyTypeAreReported() {
        List<Issue> issues = new ArrayList<>();
        List<ImmutableLoneReport> reports = LoneReportMapper.INSTANCE.listFromCsv(
                "Title,Status\nTrip,paid\n,\n\ufeffTitle,Status\nFair,open\n", CsvOptions.DEFAULT.withListener(issues::add));
        assertThat(reports).hasSize(3);
        assertThat(issues).extracting(Issue::path).containsExactly(
                "the file, line 3, column 1/Expense Report Header", "the file, line 4, column 1/Expense Report Header");
        assertThat(issues.get(0).message()).contains("has no values");
        assertThat(issues.get(1).message()).contains("occurs again");
    }

    public static void aRowWithTheWordsOfTwoTypesIsReported() {
        List<Issue> issues = new ArrayList<>();
        String file = "Order Number,Cost Owner,Order\nOrder Line,Line Num,Description\nPO-1,,Order\nOrder Line,,Order\n";
        OrderImportMapper.INSTANCE.listFromCsv(file, CsvOptions.DEFAULT.withListener(issues::add));
        assertThat(issues).extracting(Issue::kind).containsExactly(Issue.Kind.AMBIGUOUS);
    }

    public static void eachUnknownWordIsReported() {
        List<Issue> issues = new ArrayList<>();
        String file = "Order Number,Total,Order\n1,2,Order\n,3,Foo\n,4,Bar\n,5,Foo\n,6,\n";
        OrderImportMapper.INSTANCE.listFromCsv(file, CsvOptions.DEFAULT.withListener(issues::add));
        assertThat(issues).extracting(Issue::path).containsExactly(
                "the file, line 3, column 1/Foo", "the file, line 4, column 1/Bar", "the file, line 6, column 1/");
    }

    public static void aRecordWithWordsAndNamesAmongItsValuesIsNoHeaderLine() {
        for (String record : List.of("Order,Tag,Name", "Order,Schedule,Quantity")) {
            List<ImmutableOrderImport> orders =
                    OrderImportMapper.INSTANCE.listFromCsv("Order,Order Number,Cost Owner\n" + record + "\nOrder,2,x\n");
            assertThat(orders).as(record).hasSize(2);
            assertThat(orders.get(0).orderNumber()).contains(record.split(",")[1]);
        }
        List<ImmutableOrderImport> orders = OrderImportMapper.INSTANCE.listFromCsv(
                "Order Line,Order,Line Num,Total\nOrder,Order Number,Total\nOrder,PO-1,5\nOrder Line,PO-1,1,5\n");
        assertThat(orders.get(0).lines()).hasSize(1);
    }

    public static void skippedRowsAreNoPartOfARecord() {
        String file = "Order,Order Number\nOrder Line,Line Num\nOrder,PO-1\n" + "Order Line,1\nFoo,2\n".repeat(500) + "Order,PO-2\n";
        CsvOptions bounded = CsvOptions.DEFAULT
                .withLimits(Limits.DEFAULT.withCells(100))
                .withGrouping(CsvOptions.Grouping.OUTERMOST_ONLY);
        assertThat(OrderImportMapper.INSTANCE.listFromCsv(file, bounded)).hasSize(2);
    }

    public static void aColumnCalledAsAListIsKeptBesideIt() {
        OrderImport order = OrderImportMapper.INSTANCE
                .listFromCsv("Order,Order Number,lines\nOrder Line,Line Num\nOrder,PO-1,x\nOrder Line,1\n")
                .get(0);
        assertThat(order.lines()).hasSize(1);
        assertThat(order.toString()).contains("x");
    }

    public static void theDelimiterIsFoundBehindBlankLinesAndWhereExcelStatesIt() {
        for (String before : List.of("\n", "\r\n\r\n", "sep=;\r\n")) {
            assertThat(OrderImportMapper.INSTANCE.listFromCsv(before + "Order;Order Number\nOrder;PO-1,2,3\n").get(0).orderNumber())
                    .as(before)
                    .contains("PO-1,2,3");
        }
    }

    public static void floodsOfHeaderLinesAndOfEqualColumnsEndSoon() {
        String lines = String.join("", Stream.iterate(0, i -> i + 1).limit(8_000).map(i -> "type,invoice-number,x" + i + "\n").toList());
        assertThatThrownBy(() -> partial(lines, new ArrayList<>()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("500 header lines");
        String columns = "Order,Order Number" + ",x".repeat(10_000) + "\nOrder,PO-1\n";
        assertThat(OrderImportMapper.INSTANCE.listFromCsv(columns)).hasSize(1);
    }
}
