package acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.CoupaRecord;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.csv.CsvOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Dates and decimals that allow two readings, and what else in the file shows which one is meant. */
public final class MixedNotations {
    private static final String HEAD = "Order;Order Number;Order Date;Total\nOrder Line;Line Num;Description;Price\n";
    private static final LocalDate SECOND_OF_MAY = LocalDate.of(2026, 5, 2);

    private MixedNotations() {}

    public static void aDateFarDownShowsTheOrder() {
        String wide = "x".repeat(1_500);
        String between = ("Order;PO-2;;\nOrder Line;1;" + wide + ";\n").repeat(950);
        List<ImmutableOrderImport> orders =
                read(HEAD + "Order;PO-1;02/05/2026;\n" + between + "Order;PO-9;31/05/2026;\n", new ArrayList<>());
        assertThat(orders.get(0).orderDate()).contains(SECOND_OF_MAY);
    }

    public static void datesWithBlanksAndWordsInAnotherCaseShowItToo() {
        for (String row : List.of("ORDER;PO-2;31/05/2026;", "Order;PO-2; 31/05/2026 ;", "order;PO-2;\t31/05/2026;")) {
            List<ImmutableOrderImport> orders = read(HEAD + "Order;PO-1;02/05/2026;\n" + row + "\n", new ArrayList<>());
            assertThat(orders.get(0).orderDate()).as(row).contains(SECOND_OF_MAY);
        }
    }

    public static void aDateThatContradictsTheOrderIsReported() {
        String many = "Order;PO-2;;\n".repeat(2_100);
        List<Issue> issues = new ArrayList<>();
        List<ImmutableOrderImport> orders = read(
                HEAD + "Order;PO-1;02/05/2026;\nOrder;PO-1;31/05/2026;\n" + many + "Order;PO-9;05/31/2026;\n", issues);
        assertThat(orders.get(0).orderDate()).contains(SECOND_OF_MAY);
        assertThat(orders.get(orders.size() - 1).orderDate()).contains(LocalDate.of(2026, 5, 31));
        assertThat(issues).extracting(Issue::kind).containsExactly(Issue.Kind.AMBIGUOUS);
        assertThat(issues.get(0).path()).isEqualTo("the file, line 2105, column 3/order-date");
        assertThat(issues.get(0).message()).contains("order of day and month", "'dates'");
    }

    public static void aPointIsTheMarkUnlessTheFileShowsAComma() {
        assertThat(totals("1.234", "5")).containsExactly("1.234", "5");
        assertThat(totals("1.234", "5.5")).containsExactly("1.234", "5.5");
        assertThat(totals("1.234", "1.234,5")).containsExactly("1234", "1234.5");
        assertThat(totals("12,5", "1.234")).containsExactly("12.5", "1234");
        assertThat(totals("1.234", "1.234.567")).containsExactly("1234", "1234567");
        assertThat(totals("1,234", "12,5")).containsExactly("1.234", "12.5");
        assertThat(totals("1,234", "1,234.5")).containsExactly("1234", "1234.5");
        assertThat(totals("1,234", "12.5")).containsExactly("1234", "12.5");
        assertThat(totals("12.5", "1,234")).containsExactly("12.5", "1234");
        assertThat(totals("1,234", "5")).containsExactly("UNREADABLE", "5");
        assertThat(totals("1 234.5", "- 5")).containsExactly("1234.5", "-5");
    }

    public static void aNumberIsNotReadWhereTheFileShowsBothMarks() {
        assertThat(totals("12.5", "12,5", "1.234")).containsExactly("12.5", "12.5", "UNREADABLE");
        assertThat(totals("12,5", "12.5", "1,234")).containsExactly("12.5", "12.5", "UNREADABLE");
    }

    public static void aDecimalThatContradictsTheMarkIsReported() {
        for (String[] pair : new String[][] {{"1.234", "1.5", "2,5"}, {"1.234", "2,5", "1.5"}, {"1.234", "7", "2,5"}}) {
            String many = "Order;PO-2;;\n".repeat(2_100);
            List<Issue> issues = new ArrayList<>();
            read(HEAD + "Order;PO-1;;" + pair[0] + "\nOrder;PO-1;;" + pair[1] + "\n" + many + "Order;PO-9;;" + pair[2] + "\n", issues);
            boolean shown = !pair[1].equals("7");
            assertThat(issues).as(String.join(" ", pair)).extracting(Issue::kind).containsExactly(Issue.Kind.AMBIGUOUS);
            assertThat(issues.get(0).path()).isEqualTo("the file, line 2105, column 4/Total");
            assertThat(shown || issues.get(0).message().contains("decimal mark")).isTrue();
        }
    }

    public static void decimalsOfTheRowsBelowShowTheMarkToo() {
        List<ImmutableOrderImport> orders =
                read(HEAD + "Order;PO-1;;1.234\nOrder Line;1;x;12,50\n", new ArrayList<>());
        assertThat(orders.get(0).total()).contains(new BigDecimal("1234"));
        assertThat(orders.get(0).lines().get(0).price()).contains(new BigDecimal("12.50"));
        List<Issue> issues = new ArrayList<>();
        read(HEAD + "Order;PO-1;;2,5\nOrder;PO-2;;1.234\n" + "Order;PO-3;;\n".repeat(2_100) + "Order Line;1;x;0.12345\n", issues);
        assertThat(issues).extracting(Issue::kind).containsExactly(Issue.Kind.AMBIGUOUS);
    }

    public static void nothingIsGuessedAfterAContradiction() {
        String many = "Order;PO-2;;\n".repeat(2_100);
        List<ImmutableOrderImport> orders = read(
                HEAD + "Order;PO-1;31/05/2026;1.234\nOrder;PO-1;02/05/2026;12.5\n" + many
                        + "Order;PO-8;05/31/2026;12,5\nOrder;PO-9;02/05/2026;1.234\n",
                new ArrayList<>());
        assertThat(orders.get(1).orderDate()).contains(SECOND_OF_MAY);
        OrderImport last = orders.get(orders.size() - 1);
        assertThat(CoupaRecord.of(last).presence("order-date")).isEqualTo(Presence.UNREADABLE);
        assertThat(CoupaRecord.of(last).presence("Total")).isEqualTo(Presence.UNREADABLE);
    }

    private static List<String> totals(String... totals) {
        StringBuilder file = new StringBuilder(HEAD);
        for (String total : totals) {
            file.append("Order;PO-1;;").append(total).append('\n');
        }
        return read(file.toString(), new ArrayList<>()).stream()
                .map(order -> CoupaRecord.of(order).presence("Total") == Presence.UNREADABLE
                        ? "UNREADABLE"
                        : order.total().map(BigDecimal::toPlainString).orElse(""))
                .toList();
    }

    private static List<ImmutableOrderImport> read(String file, List<Issue> issues) {
        return OrderImportMapper.INSTANCE.listFromCsv(file, CsvOptions.DEFAULT.withListener(issues::add));
    }
}
