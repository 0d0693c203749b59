package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvOptions;
import java.util.ArrayList;
import java.util.List;

/** Lines that look like header lines, and header lines that look like records. */
public final class MisleadingHeaders {
    private static final String EXPORT = "type,invoice-number,created-at,total\ntype,line-num,description\n";

    private MisleadingHeaders() {}

    public static void theFirstRecordIsNoHeaderLineWhateverIsInItsCells() {
        for (String cell : List.of("type", "Type", "record type", "Record_Type")) {
            List<Issue> issues = new ArrayList<>();
            List<ImmutableInvoicesExport> invoices =
                    invoices(EXPORT + "Header," + cell + ",,5\nLine,1," + cell + "\n", issues);
            assertThat(invoices).extracting(InvoicesExport::invoiceNumber).containsExactly(cell);
            assertThat(invoices.get(0).lines().get(0).description()).contains(cell);
            assertThat(issues).isEmpty();
        }
    }

    public static void headerLinesOfOtherRowTypesAreReported() {
        List<Issue> issues = new ArrayList<>();
        List<ImmutableInvoicesExport> invoices =
                invoices(EXPORT + "type,payment-number,paid-at\nHeader,INV-1,,5\nPayment,7,2026-01-31\n", issues);
        assertThat(invoices).hasSize(1);
        assertThat(issues).extracting(Issue::path).containsExactly("the file, line 3, column 1/type", "the file, line 5, column 1/Payment");
        assertThat(issues.get(0).message()).contains("No row type of the interface has these columns");
        assertThat(issues.get(0).value().asText()).contains("type,payment-number,paid-at");
    }

    public static void anExportThatIsAppendedToAnotherIsReadOn() {
        List<Issue> issues = new ArrayList<>();
        String file = EXPORT + "Header,INV-1,,5\nLine,1,a\n";
        List<ImmutableInvoicesExport> invoices = invoices(file + file.replace("INV-1", "INV-2"), issues);
        assertThat(invoices).extracting(InvoicesExport::invoiceNumber).containsExactly("INV-1", "INV-2");
        assertThat(invoices).extracting(invoice -> invoice.lines().size()).containsOnly(1);
        assertThat(issues).extracting(Issue::kind).containsExactly(Issue.Kind.DUPLICATE, Issue.Kind.DUPLICATE);
    }

    public static void anExportThatIsAppendedWithOtherColumnsIsRefused() {
        String other = "type,created-at,invoice-number,total\nHeader,,INV-2,5\n";
        assertThatThrownBy(() -> invoices(EXPORT + "Header,INV-1,,5\n" + other, new ArrayList<>()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("another order");
    }

    public static void anImportThatIsAppendedToAnotherIsReadOn() {
        String file = "Order,Order Number,Total\nTag,Name\nOrder,PO-1,5\nTag,urgent\n";
        List<ImmutableOrderImport> orders = OrderImportMapper.INSTANCE.listFromCsv(file + file);
        assertThat(orders).hasSize(2);
        assertThat(orders).extracting(order -> order.tags().size()).containsOnly(1);
    }

    public static void aRecordWithTheNameOfItsColumnIsKept() {
        OrderImport order = ImmutableOrderImport.builder()
                .orderNumber("PO-1")
                .addTags(ImmutableOrderTag.builder().name("Name").build())
                .addLines(ImmutableOrderLineImport.builder().description("Price").build())
                .build();
        assertThat(OrderImportMapper.INSTANCE.listFromCsv(OrderImportMapper.INSTANCE.toCsv(List.of(order))).get(0).tags())
                .extracting(tag -> tag.name().orElseThrow())
                .containsExactly("Name");
    }

    public static void aColumnWithTheNumberOfACellIsNoneWithoutAName() {
        String file = "Order,#3,Order Number,\nOrder,x,PO-1,surplus\n".replace("#3", "#4");
        List<ImmutableOrderImport> orders = OrderImportMapper.INSTANCE.listFromCsv(file);
        assertThat(orders.get(0).toString()).contains("x", "surplus");
        try (var stream = OrderImportMapper.INSTANCE.streamCsv(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            CsvOptions options = CsvOptions.DEFAULT.withLayout(stream.layout());
            byte[] back = OrderImportMapper.INSTANCE.toCsv(stream.stream().toList(), options);
            assertThat(new String(back, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(file);
        }
    }

    public static void theLimitOfARecordDoesNotCountTheRowsAfterIt() {
        StringBuilder file = new StringBuilder("Order,Order Number,Order Date,Total\nOrder Line,Line Num,Description\n");
        for (int i = 0; i < 3_000; i++) {
            file.append("Order,PO-").append(i).append(",01/02/2026,\"1,5\"\nOrder Line,1,").append("x".repeat(50)).append('\n');
        }
        CsvOptions bounded = CsvOptions.DEFAULT.withLimits(Limits.DEFAULT.withDocumentBytes(200));
        assertThat(OrderImportMapper.INSTANCE.listFromCsv(file.toString(), bounded)).hasSize(3_000);
        file.append("Order,PO-X\n").append(("Order Line,1," + "x".repeat(50) + "\n").repeat(4));
        assertThatThrownBy(() -> OrderImportMapper.INSTANCE.listFromCsv(file.toString(), bounded))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("record of 200 characters")
                .hasMessageContaining("line 6007");
    }

    private static List<ImmutableInvoicesExport> invoices(String file, List<Issue> issues) {
        return InvoicesExportMapper.INSTANCE.listFromCsv(file, CsvOptions.DEFAULT.withListener(issues::add));
    }
}
